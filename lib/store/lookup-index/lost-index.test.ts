import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackQuotation, makeStory } from '../../../tests/support/factories.ts';
import { readQuery } from '../../core/lookup/query.ts';
import { emptyCache, lookUp } from '../lookup.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { compact, compactStep } from './compact.ts';
import { LOOKUP_STORES } from './state.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  const texts = ['The wharf is rotten to its piles.', 'Forty lamps were ordered.'];
  const stories = texts.map((text, at) =>
    makeStory({
      id: `story-${at}`,
      articles: [],
      quotations: [makePackQuotation({ id: 'said', parts: [text], renditions: [] })],
    }),
  );
  await writePack(database, makePack({ stories }));
  return () => database.close();
});

const ask = (cache = emptyCache()) => lookUp(database, readQuery('rotten piles '), 10, cache);

describe('a lookup index that was lost', () => {
  it.each([
    ['its parts', ['lookupParts']],
    ['its segments', ['lookupSegments']],
    ['its state', ['lookupState', 'lookupSegments']],
    ['all of it', LOOKUP_STORES],
  ] as const)('is said to be rebuilt without %s, and is built anew', async (_what, stores) => {
    await compact(database, { mostDeltas: 0 });
    const cache = emptyCache();
    for (const name of stores) await database.clear(name);
    expect(await ask(cache)).toMatchObject({ hits: [], rebuilding: { done: 0, of: 2 } });
    await compact(database, { mostDeltas: 0 });
    const { hits, rebuilding } = await ask(cache);
    expect([hits.length, rebuilding]).toEqual([1, null]);
  });

  it('is none of a library without stories, of a small one, or of a word that nobody said', async () => {
    expect((await lookUp(database, readQuery('zeppelin '), 10)).rebuilding).toBeNull();
    await compact(database, { mostDeltas: 0 });
    expect((await lookUp(database, readQuery('zeppelin '), 10)).rebuilding).toBeNull();
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
    expect((await ask()).rebuilding).toBeNull();
  });
});

describe('a record that the index has and the library has not', () => {
  it.each(['quotations', 'stories'] as const)('counts as damaged: %s', async (name) => {
    await compact(database, { mostDeltas: 0 });
    await database.clear(name);
    expect(await ask()).toMatchObject({ hits: [], damaged: 1, rebuilding: null });
    await compact(database);
    expect((await ask()).damaged).toBe(1);
  });
});

describe('a piece of the lookup index that was lost or changed', () => {
  /** Two segments and two deltas, of one story each, which say the same. */
  beforeEach(async () => {
    const saying = (id: string) =>
      makePack({
        id,
        stories: [
          makeStory({
            id: 'story',
            articles: [],
            quotations: [
              makePackQuotation({ id: 'said', parts: ['The rotten piles again.'], renditions: [] }),
            ],
          }),
        ],
      });
    await compact(database, { mostDeltas: 0 });
    for (const id of ['a', 'b']) await writePack(database, saying(id));
  });
  const change = async (part: string, to: (block: Uint8Array | string) => unknown) => {
    const transaction = database.transaction('lookupParts', 'readwrite');
    for (let at = await transaction.store.openCursor(); at; at = await at.continue())
      if (at.key[1] === part) await at.update(to(at.value) as never);
    await transaction.done;
  };
  const flipped = (block: Uint8Array | string) =>
    typeof block === 'string' ? block : block.map((byte, at) => (at === 2 ? byte ^ 1 : byte));

  it.each<[string, () => Promise<unknown>]>([
    ['one of its deltas is gone', () => database.delete('lookupDeltas', 'a/story')],
    [
      'one of its deltas holds nothing',
      () => database.put('lookupDeltas', { story: 'a/story', format: 1 } as never),
    ],
    ['one of its segments is gone', () => database.delete('lookupSegments', 1)],
    [
      'one of its segments has no head',
      () => database.put('lookupSegments', { id: 1, format: 1 } as never),
    ],
    ['its terms have another bit', () => change('terms', flipped)],
    ['its lengths have another bit', () => change('lengths', flipped)],
    ['its keys are no text', () => change('keys', () => null)],
  ])('is noticed by the next lookup, and mended: %s', async (_what, damage) => {
    const cache = emptyCache();
    expect((await ask()).hits).toHaveLength(3);
    await damage();
    let lost = 0;
    const look = () => lookUp(database, readQuery('rotten piles '), 10, cache, () => lost++);
    expect((await look()).rebuilding).toEqual({ done: 0, of: 4 });
    expect(lost).toBe(1);
    expect((await look()).rebuilding).toEqual({ done: 0, of: 4 });
    await compact(database);
    const { hits, rebuilding } = await look();
    expect([hits.length, rebuilding, lost]).toEqual([3, null, 1]);
  });

  it.each(['terms', 'lengths', 'stories'])(
    'is noticed by what puts segments together, and mended: its %s have another bit',
    async (part) => {
      await change(part, flipped);
      await compact(database, { mostDeltas: 0, isThorough: true });
      expect((await ask()).hits).toHaveLength(3);
      expect(await compactStep(database, { mostDeltas: 0, isThorough: true })).toBe(false);
    },
  );

  it('is none of what the reader did: stories written anew, put together and deleted', async () => {
    const look = async () => {
      const { rebuilding, hits } = await ask();
      expect(rebuilding).toBeNull();
      return hits.length;
    };
    await writePack(database, makePack({ id: 'a', stories: [] }));
    expect(await look()).toBe(2);
    while (await compactStep(database, { mostDeltas: 0, isThorough: true })) await look();
    await writePack(database, makePack({ id: 'b', stories: [] }));
    expect(await look()).toBe(1);
    while (await compactStep(database, { mostDeltas: 0, isThorough: true })) await look();
    expect(await look()).toBe(1);
  });
});

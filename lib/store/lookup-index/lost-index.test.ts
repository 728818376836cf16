import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackQuotation, makeStory } from '../../../tests/support/factories.ts';
import { readQuery } from '../../core/lookup/query.ts';
import { emptyCache, lookUp } from '../lookup.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { compact } from './compact.ts';
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

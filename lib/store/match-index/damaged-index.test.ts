import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { dumpIndex } from '../../../tests/support/library-dump.ts';
import { seededNumbers } from '../../../tests/support/seeded.ts';
import { MERGE } from '../../core/match/index/plan-merge.ts';
import { type Database, openDatabase } from '../open.ts';
import { transact } from '../transact.ts';
import { writePack } from '../write-pack.ts';
import { findCandidates } from './find-candidates.ts';
import { readIndexState } from './index-state.ts';
import { INDEX_STORES } from './manifest-record.ts';
import { keepInOrder, takeStep } from './next-step.ts';
import { indexStories } from './write-stories.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  return () => database.close();
});

const article = (passage: number) =>
  makePackArticle({
    url: null,
    fingerprint: { recipe: 1, passages: [passage], quotations: [], names: [] },
  });
const pack = (ids: readonly string[]) =>
  makePack({
    stories: ids.map((id, at) =>
      makeStory({ id, articles: [article((at + 1) * 8)], quotations: [] }),
    ),
  });
const numbered = (count: number) =>
  Array.from({ length: count }, (_none, at) => `s${String(at).padStart(4, '0')}`);
const stories = async (...keys: readonly number[]) =>
  (await findCandidates(database, keys)).map(({ story }) => story).sort();
const pause = async () => undefined;
const order = () => keepInOrder(database, pause);

/** Puts something in the place of a record, whatever the store promises. */
async function replace(store: (typeof INDEX_STORES)[number], change: (record: never) => unknown) {
  const transaction = database.transaction(store, 'readwrite');
  const cursor = await transaction.objectStore(store).openCursor();
  await cursor?.update(change(cursor.value as never) as never);
  await transaction.done;
}

/** The ids in an order that has nothing to do with their names. */
function shuffled(ids: readonly string[]): string[] {
  const random = seededNumbers(7);
  return ids
    .map((id) => ({ id, place: random(2 ** 32) }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** How many keys and steps of cursors `run` asks of any index of a store. */
async function counted(run: () => Promise<unknown>): Promise<number> {
  const { getKey } = IDBIndex.prototype;
  const go = IDBCursor.prototype.continue;
  let asked = 0;
  IDBIndex.prototype.getKey = function (this: IDBIndex, query) {
    asked += 1;
    return getKey.call(this, query);
  };
  IDBCursor.prototype.continue = function (this: IDBCursor, key) {
    asked += 1;
    return go.call(this, key);
  };
  await run().finally(() => {
    IDBIndex.prototype.getKey = getKey;
    IDBCursor.prototype.continue = go;
  });
  return asked;
}

describe('numbers of stories', () => {
  it('cost a key a story, in whatever order the stories were numbered', async () => {
    const rebuilding = async (count: number) => {
      globalThis.indexedDB = new IDBFactory();
      database = await openDatabase();
      await writePack(database, pack(shuffled(numbered(count))));
      const writing = await counted(() => writePack(database, pack(shuffled(numbered(count)))));
      await database.clear('matchIndex');
      await database.clear('matchPrints');
      return { writing, rebuilding: await counted(order) };
    };
    const [some, twice] = [await rebuilding(80), await rebuilding(160)];
    expect(twice.rebuilding).toBeLessThanOrEqual(2 * some.rebuilding);
    expect(twice.writing).toBeLessThanOrEqual(2 * some.writing + 8);
    // A story is looked for before it is indexed, and when it is.
    expect(twice.rebuilding).toBeLessThanOrEqual(2 * 160);
  });

  it('cost no walk over the library when two of its ends change', async () => {
    const ids = numbered(300);
    await writePack(database, pack(ids));
    const [first, last] = ['harbour-pack/s0000', 'harbour-pack/s0299'];
    const change = new Map([first, last].map((key) => [key, [article(4000)]]));
    const asked = await counted(() =>
      transact(database, [...INDEX_STORES, 'stories'], (transaction) =>
        indexStories(transaction, change),
      ),
    );
    expect(asked).toBeLessThan(10);
    expect(await stories(4000)).toEqual([first, last]);
  });
});

/** Changes one bit in the middle of bytes, as a failing disk does. */
const flipped = (bytes: Uint8Array) =>
  bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 4 : byte));

/** Deletes the first record of a store. */
async function loseOne(store: (typeof INDEX_STORES)[number]) {
  const [key] = await database.getAllKeys(store);
  if (key === undefined) throw new Error(`nothing is in ${store}`);
  await database.delete(store, key as never);
}

describe('a piece of the index that was lost or changed', () => {
  /** Some stories in a large run, two in small ones; a page meets a piece of each. */
  const written = async () => {
    const many = numbered(MERGE.deltas + 20);
    for (const id of many) await writePack(database, { ...pack([id]), id: `pack-${id}` });
    await order();
    for (const id of ['late', 'last']) await writePack(database, { ...pack([id]), id });
    expect(await database.count('matchBuckets')).toBeGreaterThan(0);
    expect(await database.count('matchDeltas')).toBeGreaterThan(1);
    return many.length + 2;
  };

  it.each<[string, () => Promise<unknown>]>([
    ['a small run is gone', () => loseOne('matchDeltas')],
    [
      'a small run has another bit',
      () => replace('matchDeltas', ({ format, bytes }) => ({ format, bytes: flipped(bytes) })),
    ],
    ['a bucket is gone', () => loseOne('matchBuckets')],
    ['a bucket has another bit', () => replace('matchBuckets', flipped)],
    ['a print is gone', () => loseOne('matchPrints')],
    [
      'a print has another bit',
      () =>
        replace('matchPrints', (print: { readonly fingerprints: Uint8Array }) => ({
          ...print,
          fingerprints: flipped(print.fingerprints),
        })),
    ],
  ])('is noticed by the page that meets it, and mended: %s', async (_what, damage) => {
    const all = await written();
    const before = await dumpIndex(database);
    await damage();
    let lost = 0;
    const ask = () => findCandidates(database, [8], { readable: [1], onLost: () => lost++ });
    await ask();
    expect(lost).toBe(1);
    expect((await readIndexState(database)).rebuilding).toEqual({ done: 0, of: all });
    await order();
    expect(await dumpIndex(database)).toEqual(before);
    expect(await ask()).toHaveLength(60);
    expect(lost).toBe(1);
  });

  it('is not given up twice by two pages that meet it at once', async () => {
    const all = await written();
    await loseOne('matchDeltas');
    let lost = 0;
    const ask = () => findCandidates(database, [8], { readable: [1], onLost: () => lost++ });
    await Promise.all([ask(), ask()]);
    expect(lost).toBe(1);
    await order();
    expect(await readIndexState(database)).toEqual({ searched: all, rebuilding: null });
  });

  it('is noticed by a merge that comes upon it', async () => {
    await written();
    const before = await dumpIndex(database);
    await loseOne('matchBuckets');
    for (let at = 0; at < MERGE.deltas; at++)
      await writePack(database, { ...pack(['last']), id: 'last' });
    await order();
    expect(await dumpIndex(database)).toEqual(before);
  });
});

describe('a print that cannot be read', () => {
  it.each<[string, (record: never) => unknown]>([
    [
      'without fingerprints',
      ({ number, story, format, articles }) => ({ number, story, format, articles }),
    ],
    ['without articles', (record: object) => ({ ...record, articles: undefined })],
    ['with text for bytes', (record: object) => ({ ...record, fingerprints: 'x' })],
    [
      'with a length of billions',
      (record: object) => ({
        ...record,
        fingerprints: Uint8Array.from([1, 255, 255, 255, 255, 15, 0]),
      }),
    ],
  ])('takes no other story away: %s', async (_how, change) => {
    await writePack(database, pack(['one', 'two']));
    await replace('matchPrints', change);
    expect(await stories(8, 16)).toContain('harbour-pack/two');
  });
});

describe('an index that was lost', () => {
  const IDS = numbered(70);

  it('says that it is being rebuilt before the first step is taken', async () => {
    await writePack(database, pack(IDS));
    await database.clear('matchIndex');
    expect(await readIndexState(database)).toEqual({
      searched: 0,
      rebuilding: { done: 0, of: 70 },
    });
    await takeStep(database);
    expect((await readIndexState(database)).rebuilding).toEqual({ done: 64, of: 70 });
    await order();
    expect(await readIndexState(database)).toEqual({ searched: 70, rebuilding: null });
  });

  it('is none of an empty library', async () => {
    expect(await readIndexState(database)).toEqual({ searched: 0, rebuilding: null });
  });

  it.each<[string, (record: never) => unknown]>([
    ['nothing but its format', () => ({ format: 1 })],
    ['nothing', () => null],
    ['words for numbers', (record: object) => ({ ...record, nextNumber: 'seven' })],
    ['no runs', (record: object) => ({ ...record, runs: undefined })],
    ['no list of small runs', (record: object) => ({ ...record, deltas: {} })],
  ])('counts as lost, and is built anew, where the manifest holds %s', async (_what, change) => {
    await writePack(database, pack(IDS));
    const before = await dumpIndex(database);
    await replace('matchIndex', change);
    expect(await stories(8)).toEqual([]);
    expect((await readIndexState(database)).rebuilding).toEqual({ done: 0, of: 70 });
    await order();
    expect(await dumpIndex(database)).toEqual(before);
    expect(await stories(8)).toEqual(['harbour-pack/s0000']);
  });

  it('is built anew where a merge comes upon a run that cannot be read', async () => {
    await writePack(database, pack(IDS));
    const before = await dumpIndex(database);
    for (let at = 0; at < MERGE.deltas; at++) {
      await transact(database, [...INDEX_STORES, 'stories'], (transaction) =>
        indexStories(transaction, new Map([[`harbour-pack/s00${10 + (at % 50)}`, [article(4)]]])),
      );
    }
    await replace('matchDeltas', ({ format }) => ({ format }));
    await order();
    expect(await dumpIndex(database)).toEqual(before);
  });

  it('is built anew without an article whose record is damaged', async () => {
    await writePack(database, pack(['one', 'two']));
    await database.clear('matchIndex');
    const [key] = await database.getAllKeys('articles');
    const record = await database.get('articles', key ?? '');
    await database.put('articles', { ...record, value: undefined } as never);
    await order();
    expect(await stories(8, 16)).toEqual(['harbour-pack/two']);
  });
});

import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makePack, makeStory } from '../../tests/support/factories.ts';
import { DEEDS } from '../../tests/support/full-library.ts';
import { readStories, readStory, storyKeys } from './library.ts';
import { type Database, openDatabase } from './open.ts';
import { writePack } from './write-pack.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

/** Two packs whose ids and stories’ ids begin alike: their parts do not sort as they do. */
async function fill(): Promise<string[]> {
  for (const id of ['pack', 'pack-b']) {
    const stories = ['a', 'a-1', 'a-2', 'a1', 'b'].map((one) => makeStory({ id: one }));
    await writePack(database, makePack({ id, title: `Of ${id}`, stories }));
  }
  return storyKeys(database);
}

const oneByOne = async (keys: readonly string[]) =>
  (await Promise.all(keys.map((key) => readStory(database, key)))).flatMap((one) => one ?? []);

it('gives what each story gives that is read alone, side by side, apart, in any order and not there', async () => {
  const all = await fill();
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...all, 'pack/none'), { maxLength: 6 }),
      fc.nat(all.length),
      async (some, from) => {
        for (const keys of [some, [...some].sort(), all.slice(from), all.slice(0, from)]) {
          expect(await readStories(database, keys)).toEqual(await oneByOne(keys));
        }
      },
    ),
    { seed: 8, numRuns: 30 },
  );
});

it('gives the reader’s coverage, word, edits and kept texts too', async () => {
  for (const deed of DEEDS) await deed(database);
  for (const deed of DEEDS.slice(0, 6)) await deed(database);
  const keys = await storyKeys(database);
  expect(keys.length).toBeGreaterThan(1);
  expect(await readStories(database, keys)).toEqual(await oneByOne(keys));
});

it('asks as often for forty stories side by side as for four, and once for their pack', async () => {
  const stories = Array.from({ length: 40 }, (_none, at) => makeStory({ id: `story-${at}` }));
  await writePack(database, makePack({ stories }));
  const keys = await storyKeys(database);
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'get'),
    vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    vi.spyOn(IDBObjectStore.prototype, 'count'),
    vi.spyOn(IDBIndex.prototype, 'getAll'),
  ];
  const asked = async (some: readonly string[]) => {
    for (const spy of spies) spy.mockClear();
    await readStories(database, some);
    return spies.map((spy) => spy.mock.calls.length);
  };
  const few = await asked(keys.slice(0, 4));
  expect(few).toEqual([1, 1, 1, 7]);
  expect(await asked(keys)).toEqual(few);
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { dumpIndex } from '../../../tests/support/library-dump.ts';
import { seededNumbers } from '../../../tests/support/seeded.ts';
import type { Formats } from '../../core/match/index/manifest.ts';
import { MERGE } from '../../core/match/index/plan-merge.ts';
import type { PackArticle } from '../../core/pack/pack.ts';
import { type Database, openDatabase } from '../open.ts';
import { STORY_STORES } from '../story-records.ts';
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

const article = (id: string, passages: readonly number[]): PackArticle =>
  makePackArticle({
    id,
    url: null,
    fingerprint: { recipe: 1, passages: [...passages], quotations: [], names: [] },
  });

const index = (changes: Readonly<Record<string, readonly number[] | null>>, formats?: Formats) =>
  transact(database, [...INDEX_STORES, 'stories'], (transaction) =>
    indexStories(
      transaction,
      new Map(
        Object.entries(changes).map(([story, keys]) => [story, keys && [article('a', keys)]]),
      ),
      formats,
    ),
  );
const stories = async (keys: readonly number[], formats?: Formats) =>
  (await findCandidates(database, keys, formats)).map(({ story }) => story).sort();

/** Puts the index in order; answers the number of steps. */
async function order(formats?: Formats): Promise<number> {
  let steps = 0;
  while (await takeStep(database, formats)) steps += 1;
  return steps;
}

const NEXT: Formats = { written: 2, readable: [1, 2] };
const FRESH: Formats = { written: 2, readable: [2] };

const pack = (count: number) =>
  makePack({
    stories: Array.from({ length: count }, (_none, at) =>
      makeStory({
        id: `s${String(at).padStart(4, '0')}`,
        articles: [article('a', [at * 8, 5_000_000])],
        quotations: [],
      }),
    ),
  });

describe('the match index', () => {
  it('says the same as a plain map, whatever is written, changed and deleted, at each step of a merge', async () => {
    const random = seededNumbers(23);
    const model = new Map<string, readonly number[]>();
    const lost: number[] = [];
    const keys = () => Array.from({ length: 1 + random(6) }, () => random(40) * 100_000_000);
    const expected = () => {
      const postings: Record<number, string[]> = {};
      for (const [story, held] of [...model].sort())
        for (const key of new Set(held)) postings[key] = [...(postings[key] ?? []), story];
      return postings;
    };
    for (let round = 0; round < 3 * MERGE.deltas; round++) {
      const story = `p/${random(60)}`;
      const held = random(4) === 0 ? null : keys();
      if (held) model.set(story, held);
      else model.delete(story);
      await index({ [story]: held });
      if (random(3) === 0) await takeStep(database);
      // An index that is whole is never taken for one of which a piece was lost.
      await findCandidates(database, keys(), { readable: [1], onLost: () => lost.push(round) });
      if (round % 64 !== 63) continue;
      const { postings, stories: count } = await dumpIndex(database);
      expect(postings).toEqual(expected());
      expect(count).toBe(model.size);
    }
    await order();
    expect((await dumpIndex(database)).postings).toEqual(expected());
    expect(await order()).toBe(0);
    expect(lost).toEqual([]);
  });

  it('finds nothing under what a story was before', async () => {
    await index({ 'p/one': [1, 2], 'p/two': [2] });
    await index({ 'p/one': [3] });
    expect(await stories([1])).toEqual([]);
    expect(await stories([2])).toEqual(['p/two']);
    expect(await stories([3])).toEqual(['p/one']);
    await index({ 'p/one': null });
    expect(await stories([1, 2, 3])).toEqual(['p/two']);
    expect(await readIndexState(database)).toEqual({ searched: 1, rebuilding: null });
  });

  it('holds the keys of the address and of the terms, for recipe 3 as for recipe 1', async () => {
    const terms = [[77, 200, 9, 0, 1, 1]] as [number, number, number, number, number, number][];
    const print = {
      recipe: 3 as const,
      passages: [8],
      quotations: [4],
      terms,
      dates: [],
      words: 90,
    };
    const one = makePackArticle({ url: 'https://a.example/lamps', fingerprint: print });
    await transact(database, [...INDEX_STORES, 'stories'], (transaction) =>
      indexStories(transaction, new Map([['p/one', [one]]])),
    );
    const { postings } = await dumpIndex(database);
    expect(Object.keys(postings)).toHaveLength(4);
    expect([postings[8], postings[4], postings[77]]).toEqual([['p/one'], ['p/one'], ['p/one']]);
  });

  it('reads what a page costs, not what the library holds', async () => {
    const reads = async (count: number) => {
      globalThis.indexedDB = new IDBFactory();
      database = await openDatabase();
      const random = seededNumbers(9);
      const some = () => Array.from({ length: 40 }, () => random(2 ** 32));
      await index(
        Object.fromEntries(Array.from({ length: count }, (_n, at) => [`p/${at}`, some()])),
      );
      await keepInOrder(database, async () => undefined);
      const asked: string[] = [];
      const get = IDBObjectStore.prototype.get;
      IDBObjectStore.prototype.get = function (this: IDBObjectStore, key) {
        asked.push(this.name);
        return get.call(this, key);
      };
      await findCandidates(
        database,
        Array.from({ length: 97 }, () => random(2 ** 32)),
      );
      IDBObjectStore.prototype.get = get;
      return asked.length;
    };
    const [small, large] = [await reads(250), await reads(2000)];
    expect(large).toBeLessThanOrEqual(small + 97);
    expect(large).toBeLessThan(170);
  });
});

describe('a rebuild', () => {
  const COUNT = 150;
  const whole = async (formats: Formats) => {
    for (const at of [0, 7, 64, 149]) expect(await stories([at * 8], formats)).toHaveLength(1);
  };

  it('begins when the format has changed, answers meanwhile, and says how far it is', async () => {
    await writePack(database, pack(COUNT));
    await order();
    const before = await dumpIndex(database);
    const seen: unknown[] = [];
    while (await takeStep(database, NEXT)) {
      await whole(NEXT);
      expect((await dumpIndex(database)).postings).toEqual(before.postings);
      seen.push((await readIndexState(database)).rebuilding);
    }
    expect(seen).toEqual([
      { done: 64, of: COUNT },
      { done: 128, of: COUNT },
      { done: 150, of: COUNT },
      null,
    ]);
    expect((await dumpIndex(database)).stories).toBe(COUNT);
    expect(new Set((await database.getAll('matchPrints')).map((one) => one.format))).toEqual(
      new Set([2]),
    );
    expect(await order(NEXT)).toBe(0);
  });

  it('takes along what is written and deleted meanwhile', async () => {
    await writePack(database, pack(COUNT));
    await takeStep(database, NEXT);
    await index({ 'harbour-pack/s0149': [4], 'harbour-pack/new': [12] }, NEXT);
    await transact(database, STORY_STORES, async (transaction) => {
      await transaction.objectStore('stories').delete('harbour-pack/s0100');
      await indexStories(transaction, new Map([['harbour-pack/s0100', null]]), NEXT);
    });
    await order(NEXT);
    expect(await stories([4], NEXT)).toEqual(['harbour-pack/s0149']);
    expect(await stories([149 * 8], NEXT)).toEqual([]);
    expect(await stories([800], NEXT)).toEqual([]);
    expect(await stories([12], NEXT)).toEqual(['harbour-pack/new']);
    expect((await readIndexState(database)).searched).toBe(COUNT);
  });

  it('reads all stories where the index was lost, or is of a format that nobody reads any more', async () => {
    await writePack(database, pack(COUNT));
    const before = await dumpIndex(database);
    await database.clear('matchIndex');
    expect(await stories([8])).toEqual([]);
    await order();
    expect(await dumpIndex(database)).toEqual(before);
    await order(FRESH);
    await whole(FRESH);
    expect((await dumpIndex(database)).postings).toEqual(before.postings);
  });
});

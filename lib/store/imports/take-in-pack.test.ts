import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledPack, makeArticle, makePack } from '../../../tests/support/factories.ts';
import { takeIn } from '../../../tests/support/take-in.ts';
import { analyze } from '../../core/analyze.ts';
import { keepCoverage } from '../../core/keep/keep-coverage.ts';
import { keepStory } from '../../core/keep/keep-story.ts';
import { type ImportCounts, NO_COUNTS } from '../../core/pack/import-preview.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { deleteStory, keepAddition, keepOwnStory, removeAddition, restoreStory } from '../kept.ts';
import { readStory, storyKeys } from '../library.ts';
import { findCandidates } from '../match-index/find-candidates.ts';
import { type Database, openDatabase } from '../open.ts';
import { exportPack, ownExportId } from '../packs.ts';
import { writePack } from '../write-pack.ts';

const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const OUTSIDE = { title: 'Stories kept by a reader', curator: 'A reader' };
const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };

const articleOf = (headline: string, words: string) =>
  makeArticle({
    url: `https://www.quay-herald.example/${headline.toLowerCase()}`,
    outlet: 'Quay Herald',
    headline,
    text: `“${words}, and with one hand on the rope at that,” Oona Falk said.`,
  });
const LAMPS = articleOf('Lamps', 'Nobody ties up a boat in the dark');
const ROPES = articleOf('Ropes', 'Every rope on the pier was cut before the storm came in');

const counts = (some: Partial<ImportCounts>) => ({ ...NO_COUNTS, ...some });

let database: Database;
const takeInPack = (store: Database, pack: Pack) => takeIn(store, pack, OUTSIDE);
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const keep = (page: typeof LAMPS) =>
  keepOwnStory(database, keepStory(analyze(page), KEEPING), null, OWN);

/** The reader's own pack as a file, under the id that it leaves with. */
async function exported(fresh = 'kept-ours'): Promise<Pack> {
  const id = (await ownExportId(database, fresh)) ?? fresh;
  const pack = await exportPack(database, 'kept', { ...OUTSIDE, id });
  if (!pack) throw new Error('nothing is kept');
  return pack;
}

/** All that the database holds, by store. */
async function dump(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const name of database.objectStoreNames) all[name] = await database.getAll(name);
  return all;
}

/** An export of a friend's, who kept one story on another device. */
async function ofFriend(page: typeof LAMPS, fresh?: string): Promise<Pack> {
  const mine = database;
  const factory = globalThis.indexedDB;
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await keep(page);
  const pack = await exported(fresh);
  database.close();
  globalThis.indexedDB = factory;
  database = mine;
  return pack;
}

describe('the reader’s own export', () => {
  it('adds what is missing and changes nothing that is there', async () => {
    const lamps = await keep(LAMPS);
    const file = await exported();
    const ropes = await keep(ROPES);
    const before = await dump();
    expect(await takeInPack(database, file)).toEqual(
      counts({ added: 0, changed: 0, alreadyKept: 1 }),
    );
    expect(await dump()).toEqual(before);

    await deleteStory(database, lamps, 1);
    expect(await takeInPack(database, file)).toEqual(
      counts({ added: 1, changed: 0, alreadyKept: 0 }),
    );
    expect(await storyKeys(database)).toEqual([lamps, ropes].sort());
  });

  it('leaves under one id of its own for good', async () => {
    await keep(LAMPS);
    expect((await exported('kept-first')).id).toBe('kept-first');
    await keep(ROPES);
    expect((await exported('kept-second')).id).toBe('kept-first');
  });

  it('says to others that it is a reader’s', async () => {
    await keep(LAMPS);
    expect(await exported()).toMatchObject({
      title: OUTSIDE.title,
      curator: { name: OUTSIDE.curator, contact: null },
      stories: [{ recorded: { by: OUTSIDE.curator } }],
    });
  });

  it('keeps coverage once, whichever came first', async () => {
    const lamps = await keep(LAMPS);
    const bundle = await readStory(database, lamps);
    if (!bundle) throw new Error('not kept');
    const addition = keepCoverage(analyze(ROPES), bundle, KEEPING);
    await keepAddition(database, lamps, addition, null, 1);
    const shown = (await readStory(database, lamps))?.story;
    const file = await exported();
    await deleteStory(database, lamps, 2);
    await takeInPack(database, file);
    expect((await readStory(database, lamps))?.story).toEqual(shown);
    expect(await restoreStory(database, lamps)).toBe('done');
    expect((await readStory(database, lamps))?.story).toEqual(shown);
  });
});

describe('a friend’s export', () => {
  it('stands beside what the reader kept', async () => {
    const lamps = await keep(LAMPS);
    const friends = await ofFriend(ROPES, 'kept-theirs');
    expect(await takeInPack(database, friends)).toEqual(
      counts({ added: 1, changed: 0, alreadyKept: 0 }),
    );
    expect(await storyKeys(database)).toEqual([`kept-theirs/${friends.stories[0]?.id}`, lamps]);
  });

  it('under the id of the reader’s own pack touches nothing of it, and is there once', async () => {
    const lamps = await keep(LAMPS);
    const before = await readStory(database, lamps);
    const friends = { ...(await ofFriend(ROPES)), id: 'kept' };
    expect(await takeInPack(database, friends)).toEqual(
      counts({ added: 1, changed: 0, alreadyKept: 0 }),
    );
    expect(await takeInPack(database, friends)).toEqual(counts({ same: 1 }));
    expect(await readStory(database, lamps)).toEqual(before);
    const others = (await storyKeys(database)).filter((key) => key !== lamps);
    expect(others).toHaveLength(1);
    expect(others[0]).toMatch(/^kept-[0-9a-f]{16}\//);
  });

  it('under that id, of stories that the reader kept too, adds nothing', async () => {
    await keep(LAMPS);
    const before = await dump();
    const friends = { ...(await ofFriend(LAMPS)), id: 'kept' };
    expect(await takeInPack(database, friends)).toEqual(
      counts({ added: 0, changed: 0, alreadyKept: 1 }),
    );
    expect(await dump()).toEqual(before);
  });
});

describe('a pack of somebody else’s', () => {
  it('takes the place of its earlier version', async () => {
    await writePack(database, makePack());
    expect(await takeInPack(database, makePack())).toEqual(counts({ same: 1 }));
  });

  it('leaves as it was taken in when that is asked for, without what the reader added', async () => {
    await writePack(database, bundledPack());
    const [story] = bundledPack().stories;
    const key = `first-stories/${story?.id}`;
    const bundle = await readStory(database, key);
    if (!bundle) throw new Error('not stored');
    await keepAddition(database, key, keepCoverage(analyze(LAMPS), bundle, KEEPING), null, 1);
    const file = await exportPack(
      database,
      'first-stories',
      { ...OUTSIDE, id: 'kept-ours' },
      { edition: 'published' },
    );
    expect(file?.stories).toEqual(bundledPack().stories);
    expect(file?.curator).toEqual(bundledPack().curator);
  });

  it('that has the reader’s coverage by now is still found when that is undone', async () => {
    await writePack(database, makePack());
    const key = 'harbour-pack/ferry-wharf';
    const bundle = await readStory(database, key);
    if (!bundle) throw new Error('not stored');
    const addition = keepCoverage(analyze(LAMPS), bundle, KEEPING);
    const added = await keepAddition(database, key, addition, null, 1);
    const merged = (await readStory(database, key))?.story;
    await takeInPack(database, { ...makePack(), stories: merged ? [merged] : [] });
    expect((await readStory(database, key))?.story).toEqual(merged);
    await removeAddition(database, added);
    expect((await readStory(database, key))?.story).toEqual(merged);
    const hashes = addition.article.fingerprint?.quotations ?? [];
    expect((await findCandidates(database, hashes)).map((one) => one.story)).toEqual([key]);
    await takeInPack(database, makePack());
    expect(await findCandidates(database, hashes)).toEqual([]);
  });

  it('that drops the reader’s coverage again leaves it to be found', async () => {
    await writePack(database, makePack());
    const key = 'harbour-pack/ferry-wharf';
    const bundle = await readStory(database, key);
    if (!bundle) throw new Error('not stored');
    const addition = keepCoverage(analyze(LAMPS), bundle, KEEPING);
    await keepAddition(database, key, addition, null, 1);
    const merged = (await readStory(database, key))?.story;
    await takeInPack(database, { ...makePack(), stories: merged ? [merged] : [] });
    await takeInPack(database, makePack());
    const hashes = addition.article.fingerprint?.quotations ?? [];
    expect((await findCandidates(database, hashes)).map((one) => one.story)).toEqual([key]);
  });
});

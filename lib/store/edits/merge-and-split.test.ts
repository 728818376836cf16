import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addCoverage,
  dumpStories,
  EDITING,
  edit,
  FERRY,
  kinds,
  LAMPS,
  OWN,
  PACK,
  shown,
} from '../../../tests/support/edited-library.ts';
import { makeClaim } from '../../../tests/support/factories.ts';
import { dumpIndex, dumpLibrary } from '../../../tests/support/library-dump.ts';
import { readStory, storyKeys } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { readHistory } from './history.ts';
import { mergeInto } from './merge.ts';
import { returnTo, undoChange } from './return-to.ts';
import { splitOff } from './split.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
  return () => database.close();
});

describe('merging', () => {
  const merge = () => mergeInto(database, FERRY, LAMPS, EDITING);

  it('makes one story of two, found by what either held', async () => {
    expect(await merge()).toEqual({ state: 'done' });
    expect(await storyKeys(database)).toEqual([FERRY]);
    expect((await shown(database))?.articles.map(({ id }) => id)).toEqual([
      'gazette-wharf',
      'second',
      'lamps',
    ]);
    const { postings, stories } = await dumpIndex(database);
    expect([postings[3], stories]).toEqual([[FERRY], 1]);
    expect(await readHistory(database, FERRY)).toMatchObject({
      entries: [{ kind: 'merged', about: 'Lamps out' }],
    });
  });

  it('is undone without a trace, texts and coverage of both included', async () => {
    await addCoverage(database);
    await addCoverage(database, LAMPS);
    const before = await dumpStories(database);
    await merge();
    expect(await database.getAllFromIndex('texts', 'story', FERRY)).toHaveLength(2);
    await undoChange(database, FERRY, 1, EDITING);
    expect(await dumpStories(database)).toEqual(before);
    expect(await database.getAllKeys('edits')).toEqual([FERRY, LAMPS]);
  });

  it('lasts when the pack of the other story comes anew, and brings that one’s news back on undo', async () => {
    await merge();
    const stories = PACK.stories.map((story) =>
      story.id === 'lamps' ? { ...story, summary: 'Theirs.' } : story,
    );
    await writePack(database, { ...PACK, published: '2024-07-01', stories });
    expect(await storyKeys(database)).toEqual([FERRY]);
    const [last] = (await readHistory(database, FERRY))?.entries ?? [];
    await undoChange(database, FERRY, last?.number ?? 0, EDITING);
    expect(await storyKeys(database)).toEqual([FERRY, LAMPS]);
    expect((await shown(database, LAMPS))?.summary).toBe('Theirs.');
  });

  it('can be led back past, and forth again', async () => {
    await edit(database, { title: 'One' });
    await merge();
    await edit(database, { title: 'Two' });
    await returnTo(database, FERRY, { to: 1, last: 3 }, EDITING);
    expect(await storyKeys(database)).toEqual([FERRY, LAMPS]);
    expect((await shown(database))?.articles).toHaveLength(2);
    await returnTo(database, FERRY, { to: 3, last: 4 }, EDITING);
    expect(await storyKeys(database)).toEqual([FERRY]);
    expect(await shown(database)).toMatchObject({ title: 'Two' });
    expect((await shown(database))?.articles).toHaveLength(3);
  });

  it('refuses a story that is not there, and one with itself', async () => {
    expect(await mergeInto(database, FERRY, 'harbour-pack/gone', EDITING)).toEqual({
      state: 'not-found',
    });
    expect(await mergeInto(database, FERRY, FERRY, EDITING)).toEqual({ state: 'not-found' });
  });

  it('refuses what would be more than one story can hold', async () => {
    const claims = (word: string) =>
      Array.from({ length: 60 }, (_none, at) =>
        makeClaim([], { id: `${word}-${at}`, text: `${word} ${at}`, main: at === 0 }),
      );
    await edit(database, { claims: claims('ferry') });
    await edit(database, { claims: claims('lamps') }, LAMPS);
    const before = await dumpLibrary(database);
    expect(await merge()).toMatchObject({
      state: 'refused',
      faults: [{ path: 'claims', reason: 'too-long' }],
    });
    expect(await dumpLibrary(database)).toEqual(before);
  });
});

describe('splitting', () => {
  const split = () =>
    splitOff(database, FERRY, { articles: ['second'], title: 'Second' }, { ...EDITING, own: OWN });

  it('makes a story of the reader’s own of the chosen articles', async () => {
    const result = await split();
    if (!result.ok) throw new Error(result.reason);
    expect((await shown(database))?.articles.map(({ id }) => id)).toEqual(['gazette-wharf']);
    expect(await shown(database, result.value)).toMatchObject({
      title: 'Second',
      recorded: { by: 'You' },
    });
    expect((await readStory(database, result.value))?.outlets.map(({ name }) => name)).toContain(
      'Port Gazette',
    );
    expect((await dumpIndex(database)).postings[2]).toEqual([result.value]);
    expect(await kinds(database, result.value)).toEqual(['split-off']);
  });

  it('is undone: the new story goes', async () => {
    const before = await shown(database);
    await split();
    await undoChange(database, FERRY, 1, EDITING);
    expect(await shown(database)).toEqual(before);
    expect(await storyKeys(database)).toEqual([FERRY, LAMPS]);
  });

  it('leaves a new story standing that was changed since', async () => {
    const result = await split();
    if (!result.ok) throw new Error(result.reason);
    await edit(database, { title: 'Changed since' }, result.value);
    await undoChange(database, FERRY, 1, EDITING);
    expect((await shown(database, result.value))?.title).toBe('Changed since');
    expect((await shown(database))?.articles).toHaveLength(2);
  });

  it('refuses in words, and changes nothing', async () => {
    const before = await dumpLibrary(database);
    const articles = ['gazette-wharf', 'second'];
    const chosen = { articles, title: 'All' };
    expect(await splitOff(database, FERRY, chosen, { ...EDITING, own: OWN })).toMatchObject({
      reason: 'all-chosen',
    });
    expect(await dumpLibrary(database)).toEqual(before);
  });
});

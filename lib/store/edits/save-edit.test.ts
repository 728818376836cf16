import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addCoverage,
  articleOf,
  dumpStories,
  EDITING,
  edit,
  FERRY,
  kinds,
  LAMPS,
  PACK,
  PAGE,
  shown,
} from '../../../tests/support/edited-library.ts';
import { makePackArticle, makePackQuotation, makeStory } from '../../../tests/support/factories.ts';
import { dumpIndex, dumpLibrary } from '../../../tests/support/library-dump.ts';
import { readQuery } from '../../core/lookup/query.ts';
import { deleteStory, restoreStory } from '../kept.ts';
import { lookUp } from '../lookup.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { readHistory } from './history.ts';
import { backToPack, returnTo, undoChange } from './return-to.ts';
import { openEdit, saveEdit } from './save-edit.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
  return () => database.close();
});

const found = async (words: string) =>
  (await lookUp(database, readQuery(words), 10)).hits.map(({ key }) => key);

describe('saving an edit', () => {
  it('changes what is shown, looked up and matched, and leaves nothing of before', async () => {
    const quotations = [makePackQuotation({ parts: ['Herons nest on the breakwater.'] })];
    await edit(database, {
      title: 'Mine',
      quotations,
      articles: [makePackArticle(), articleOf('second', 7)],
    });
    expect(await shown(database)).toMatchObject({ title: 'Mine', quotations });
    expect(await found('herons nest')).toEqual([`${FERRY}/rotten-piles`]);
    expect(await found('rotten')).toEqual([]);
    const { postings } = await dumpIndex(database);
    expect([postings[2], postings[7]]).toEqual([undefined, [FERRY]]);
  });

  it('writes nothing when nothing was changed, and once when it is saved twice', async () => {
    const base = await openEdit(database, FERRY);
    if (!base) throw new Error('the story is not stored');
    const before = await dumpLibrary(database);
    await saveEdit(database, FERRY, { base, edited: base }, EDITING);
    expect(await dumpLibrary(database)).toEqual(before);
    const edited = { ...base, story: { ...base.story, title: 'Mine' } };
    await saveEdit(database, FERRY, { base, edited }, EDITING);
    await saveEdit(database, FERRY, { base, edited }, EDITING);
    expect(await kinds(database)).toEqual(['edited']);
  });

  it('keeps what another tab changed meanwhile, and asks where both changed one field', async () => {
    const base = await openEdit(database, FERRY);
    if (!base) throw new Error('the story is not stored');
    await edit(database, { summary: 'Theirs.' });
    const mine = { ...base, story: { ...base.story, title: 'Mine' } };
    await saveEdit(database, FERRY, { base, edited: mine }, EDITING);
    expect(await shown(database)).toMatchObject({ title: 'Mine', summary: 'Theirs.' });

    const before = await dumpLibrary(database);
    const other = { ...base, story: { ...base.story, summary: 'Mine.' } };
    const asked = await saveEdit(database, FERRY, { base, edited: other }, EDITING);
    if (asked.state !== 'changed-meanwhile') throw new Error(asked.state);
    expect(asked.conflicts.map(({ field }) => field)).toEqual(['summary']);
    expect(await dumpLibrary(database)).toEqual(before);
    await saveEdit(database, FERRY, { base: asked.now, edited: asked.merged }, EDITING);
    expect(await shown(database)).toMatchObject({ title: 'Mine', summary: 'Mine.' });
  });

  it('takes the reader’s own coverage up, and undoing it leaves that apart again', async () => {
    const key = await addCoverage(database);
    const before = { shown: await shown(database), dump: await dumpStories(database) };
    await edit(database, { title: 'Mine' });
    expect(await database.count('additions')).toBe(0);
    expect((await shown(database))?.articles.map(({ headline }) => headline)).toContain(
      PAGE.headline,
    );
    const [entry] = (await readHistory(database, FERRY))?.entries ?? [];
    expect(entry?.changes).toMatchObject([{ field: 'title', after: 'Mine' }]);
    await undoChange(database, FERRY, 1, EDITING);
    expect(await database.getAllKeys('additions')).toEqual([key]);
    expect(await shown(database)).toEqual(before.shown);
    expect((await dumpStories(database)).index).toEqual(before.dump.index);
  });

  it('answers when the story is gone', async () => {
    const base = { story: makeStory(), outlets: [] };
    expect(await saveEdit(database, 'harbour-pack/gone', { base, edited: base }, EDITING)).toEqual({
      state: 'not-found',
    });
  });
});

describe('the way back', () => {
  it('undoes the last change, and the undoing too', async () => {
    const before = await dumpStories(database);
    await edit(database, { title: 'Mine' });
    expect(await undoChange(database, FERRY, 1, EDITING)).toBe('done');
    expect(await dumpStories(database)).toEqual(before);
    await undoChange(database, FERRY, 2, EDITING);
    expect((await shown(database))?.title).toBe('Mine');
    expect(await kinds(database)).toEqual(['returned', 'returned', 'edited']);
  });

  it('leads to any earlier state', async () => {
    for (const title of ['One', 'Two', 'Three']) await edit(database, { title });
    for (const [to, title] of [
      [2, 'Two'],
      [0, PACK.stories[0]?.title],
      [3, 'Three'],
      [1, 'One'],
    ] as const) {
      const last = (await readHistory(database, FERRY))?.entries[0]?.number ?? 0;
      expect(await returnTo(database, FERRY, { to, last }, EDITING)).toBe('done');
      expect((await shown(database))?.title).toBe(title);
    }
  });

  it('does nothing when the story was changed once more meanwhile', async () => {
    await edit(database, { title: 'One' });
    await edit(database, { title: 'Two' });
    expect(await undoChange(database, FERRY, 1, EDITING)).toBe('changed-meanwhile');
    expect(await undoChange(database, 'harbour-pack/gone', 1, EDITING)).toBe('not-found');
    expect((await shown(database))?.title).toBe('Two');
  });

  it('stands in one place when a way back is undone, and in the other when that is undone', async () => {
    await edit(database, { title: 'One' });
    await addCoverage(database);
    await edit(database, { title: 'Two' });
    const before = await dumpStories(database);
    await returnTo(database, FERRY, { to: 1, last: 2 }, EDITING);
    const back = await dumpStories(database);
    expect(await database.count('additions')).toBe(1);
    await undoChange(database, FERRY, 3, EDITING);
    expect(await dumpStories(database)).toEqual(before);
    expect(await database.count('additions')).toBe(0);
    await undoChange(database, FERRY, 4, EDITING);
    expect(await dumpStories(database)).toEqual(back);
  });

  it('leaves coverage alone that was added after the edit', async () => {
    await edit(database, { articles: [makePackArticle({ headline: 'Mine' })] });
    await addCoverage(database);
    await undoChange(database, FERRY, 1, EDITING);
    expect(await database.count('additions')).toBe(1);
    expect((await shown(database))?.articles.map(({ headline }) => headline)).toEqual([
      PACK.stories[0]?.articles[0]?.headline,
      PACK.stories[0]?.articles[1]?.headline,
      PAGE.headline,
    ]);
  });

  it('leads to the pack’s newest version, and from there back to the reader’s', async () => {
    await edit(database, { title: 'Mine' });
    const [first, ...others] = PACK.stories;
    const theirs = { ...(first ?? makeStory()), title: 'Theirs' };
    await writePack(database, { ...PACK, published: '2024-07-01', stories: [theirs, ...others] });
    expect(await backToPack(database, FERRY, EDITING)).toBe('done');
    expect((await shown(database))?.title).toBe('Theirs');
    expect(await database.get('edits', FERRY)).toMatchObject({ conflicts: [] });
    await undoChange(database, FERRY, 3, EDITING);
    expect((await shown(database))?.title).toBe('Mine');
    expect(await kinds(database)).toEqual(['returned', 'back-to-pack', 'pack-updated', 'edited']);
  });

  it('has no pack to lead a story of the reader’s own to', async () => {
    expect(await backToPack(database, LAMPS, EDITING)).toBe('not-found');
  });

  it('goes with a story that is deleted, and comes back with it', async () => {
    await edit(database, { title: 'Mine' });
    const before = await dumpLibrary(database);
    await deleteStory(database, FERRY, 9);
    expect(await database.count('changes')).toBe(0);
    await restoreStory(database, FERRY);
    expect(await dumpLibrary(database)).toEqual(before);
  });
});

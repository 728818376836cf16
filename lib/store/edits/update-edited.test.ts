import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  makePack,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import { dumpIndex, dumpLibrary } from '../../../tests/support/library-dump.ts';
import type { PackStory } from '../../core/pack/pack.ts';
import { readPackStory, readStory } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { openEdit, readConflicts, saveEdit } from './save-edit.ts';
import { listConflicts } from './update-edited.ts';

const KEY = 'harbour-pack/ferry-wharf';
const EDITING = { by: 'You', at: 5 };
const fingerprint = (...passages: number[]) => ({
  recipe: 1 as const,
  passages,
  quotations: [],
  names: [],
});
const first = makePackArticle({ fingerprint: fingerprint(1, 2) });
const OLD = makePack({ stories: [makeStory({ articles: [first] })] });
const next = (changes: Partial<PackStory>) =>
  makePack({
    published: '2024-07-01',
    stories: [makeStory({ articles: [first], ...changes })],
  });

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, OLD);
  return () => database.close();
});

async function edit(changes: Partial<PackStory>): Promise<void> {
  const base = await openEdit(database, KEY);
  if (!base) throw new Error('the story is not stored');
  const edited = { ...base, story: { ...base.story, ...changes } };
  expect(await saveEdit(database, KEY, { base, edited }, EDITING)).toEqual({ state: 'saved' });
}

const shown = async () => (await readStory(database, KEY))?.story;

describe('a pack’s story that the reader edited', () => {
  it('is shown as edited, and the pack’s own record stays as it was', async () => {
    await edit({ title: 'Mine' });
    expect((await shown())?.title).toBe('Mine');
    expect((await readPackStory(database, KEY))?.story).toEqual(OLD.stories[0]);
  });

  it('keeps the edit through a new version, and takes what else that changes', async () => {
    await edit({ title: 'Mine' });
    await writePack(database, next({ summary: 'New summary.' }));
    expect(await shown()).toMatchObject({ title: 'Mine', summary: 'New summary.' });
    expect((await readPackStory(database, KEY))?.story.title).toBe(OLD.stories[0]?.title);
  });

  it('says what a new version would touch before it comes, and keeps saying it afterwards', async () => {
    await edit({ title: 'Mine' });
    const before = await dumpLibrary(database);
    const listed = await listConflicts(database, next({ title: 'Theirs' }));
    const conflicts = [
      { field: 'title', packOld: OLD.stories[0]?.title, packNew: 'Theirs', reader: 'Mine' },
    ];
    expect(listed).toEqual([{ key: KEY, title: 'Mine', isLeftOut: false, conflicts }]);
    expect(await dumpLibrary(database)).toEqual(before);
    await writePack(database, next({ title: 'Theirs' }));
    expect((await shown())?.title).toBe('Mine');
    expect(await database.get('edits', KEY)).toMatchObject({ conflicts });
    expect((await readPackStory(database, KEY))?.story.title).toBe('Theirs');
  });

  it('is settled when the reader saves what was shown, and not by another edit', async () => {
    await edit({ title: 'Mine' });
    await writePack(database, next({ title: 'Theirs' }));
    const settled = await readConflicts(database, KEY);
    expect(settled).toHaveLength(1);
    await edit({ summary: 'Mine as well.' });
    expect(await readConflicts(database, KEY)).toEqual(settled);
    const base = await openEdit(database, KEY);
    if (!base) throw new Error('the story is not stored');
    await writePack(database, next({ title: 'Theirs again' }));
    await saveEdit(database, KEY, { base, edited: base, settled }, EDITING);
    expect(await readConflicts(database, KEY)).toMatchObject([{ packNew: 'Theirs again' }]);
    const shownNow = await readConflicts(database, KEY);
    await saveEdit(database, KEY, { base, edited: base, settled: shownNow }, EDITING);
    expect(await readConflicts(database, KEY)).toEqual([]);
    expect((await shown())?.title).toBe('Mine');
  });

  it('is not listed when both can stand', async () => {
    await edit({ title: 'Mine' });
    expect(await listConflicts(database, next({ summary: 'New summary.' }))).toEqual([]);
    expect(await listConflicts(database, OLD)).toEqual([]);
  });

  it('stays when a new version leaves it out, which is said before', async () => {
    await edit({ title: 'Mine' });
    const without = makePack({ published: '2024-07-01', stories: [] });
    expect(await listConflicts(database, without)).toMatchObject([{ key: KEY, isLeftOut: true }]);
    await writePack(database, without);
    expect((await shown())?.title).toBe('Mine');
    expect(await readPackStory(database, KEY)).toBeNull();
    await writePack(database, OLD);
    expect((await shown())?.title).toBe('Mine');
    expect((await readPackStory(database, KEY))?.story).toEqual(OLD.stories[0]);
  });

  it('changes nothing when the same version comes again', async () => {
    await edit({ title: 'Mine' });
    await writePack(database, next({ title: 'Theirs' }));
    const before = await dumpLibrary(database);
    await writePack(database, next({ title: 'Theirs' }));
    const after = await dumpLibrary(database);
    for (const store of ['stories', 'edits', 'changes', 'index'])
      expect(after[store]).toEqual(before[store]);
  });

  it('is found by what it holds now, and by nothing that it held', async () => {
    await edit({ articles: [{ ...first, fingerprint: fingerprint(7) }] });
    expect(Object.keys((await dumpIndex(database)).postings)).not.toContain('1');
    const second = makePackArticle({ id: 'second', url: null, fingerprint: fingerprint(9) });
    await writePack(database, next({ articles: [first, second] }));
    const { postings, stories } = await dumpIndex(database);
    expect(postings[7]).toEqual([KEY]);
    expect(postings[9]).toEqual([KEY]);
    expect(postings[1]).toBeUndefined();
    expect(stories).toBe(1);
  });

  it('writes the pack’s version down in the story’s history', async () => {
    await edit({ title: 'Mine' });
    await writePack(database, next({ quotations: [makePackQuotation({ said: '2024-05-01' })] }));
    expect(await database.getAll('changes')).toMatchObject([
      {
        number: 1,
        kind: 'edited',
        by: 'You',
        at: 5,
        before: { story: { title: OLD.stories[0]?.title } },
      },
      { number: 2, kind: 'pack-updated', by: 'Test curator', at: null, about: '2024-07-01' },
    ]);
  });
});

it('leaves a story that nobody edited to its pack', async () => {
  await writePack(database, next({ title: 'Theirs' }));
  expect((await shown())?.title).toBe('Theirs');
  expect(await database.count('edits')).toBe(0);
  expect(await listConflicts(database, next({ title: 'Theirs again' }))).toEqual([]);
});

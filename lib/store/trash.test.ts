import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { bundledPack } from '../../tests/support/factories.ts';
import { keepDraft, readDraft } from './edits/drafts.ts';
import { openEdit } from './edits/save-edit.ts';
import { deleteStory, restoreStory } from './kept.ts';
import { type Database, openDatabase } from './open.ts';
import { emptyTrash } from './trash.ts';
import { writePack } from './write-pack.ts';

const STORY = 'first-stories/chicago-police-memo';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, bundledPack());
  const base = await openEdit(database, STORY);
  if (!base) throw new Error('the bundled story is not stored');
  const edited = { ...base, story: { ...base.story, title: 'Not saved yet' } };
  await keepDraft(database, { key: STORY, at: 1, base, edited });
});

it('what was typed of a story is forgotten with it, and not before', async () => {
  await deleteStory(database, STORY, 5);
  await emptyTrash(database, 5);
  expect(await readDraft(database, STORY)).not.toBeNull();
  await emptyTrash(database, 6);
  expect(await readDraft(database, STORY)).toBeNull();
});

it('what was typed of a story stays where the story was brought back, or kept anew', async () => {
  await deleteStory(database, STORY, 5);
  expect(await restoreStory(database, STORY)).toBe('done');
  await deleteStory(database, STORY, 7);
  await emptyTrash(database, 6);
  expect(await readDraft(database, STORY)).not.toBeNull();
  expect(await restoreStory(database, STORY)).toBe('done');
  await emptyTrash(database, 9);
  expect(await readDraft(database, STORY)).not.toBeNull();
});

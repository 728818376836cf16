import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { editionOf } from '../../tests/support/signed-pack.ts';
import { takeIn } from '../../tests/support/take-in.ts';
import { deleteStories, deleteStory, restoreStory } from './kept.ts';
import { readStory, storyKeys } from './library.ts';
import { type Database, openDatabase } from './open.ts';
import { exportPack } from './packs.ts';
import { emptyTrash } from './trash.ts';
import { writePack } from './write-pack.ts';

const OUTSIDE = { title: 'Stories kept by a reader', curator: 'A reader' };
const [WHARF, QUAY] = ['harbour-pack/story-0', 'harbour-pack/story-1'];

let database: Database;
const take = (...titles: string[]) => takeIn(database, editionOf(...titles), OUTSIDE);
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await take('Wharf', 'Quay');
});

it('a deleted story does not come back with the next edition, also once the trash is empty', async () => {
  await deleteStory(database, WHARF, 1);
  await emptyTrash(database, 2);
  expect(await take('Wharf again', 'Quay again')).toMatchObject({
    added: 0,
    changed: 1,
    deleted: 1,
  });
  expect(await take('Wharf once more', 'Quay')).toMatchObject({ added: 0, changed: 1, deleted: 1 });
  expect(await storyKeys(database)).toEqual([QUAY]);
});

it('a story that was brought back is brought up to date again', async () => {
  await deleteStory(database, WHARF, 1);
  await restoreStory(database, WHARF);
  expect(await take('Wharf again', 'Quay')).toMatchObject({ changed: 1, deleted: 0 });
  expect((await readStory(database, WHARF))?.story.title).toBe('Wharf again');
});

it('an export as edited is dated anew where stories were deleted', async () => {
  const own = { id: 'x', title: 'Mine', curator: 'Me', on: '2026-11-22' };
  const published = async () => (await exportPack(database, 'harbour-pack', own))?.published;
  expect(await published()).toBe(editionOf('Wharf', 'Quay').published);
  await deleteStory(database, WHARF, 1);
  expect(await published()).toBe('2026-11-22');
});

it('several are noted, each once, and a pack that the reader has no more of stays so', async () => {
  await deleteStories(database, [WHARF, QUAY], 1);
  await take('Wharf', 'Quay');
  expect(await storyKeys(database)).toEqual([]);
  expect((await database.get('packs', 'harbour-pack'))?.deleted).toEqual(['story-0', 'story-1']);
});

it('a pack that is written whole brings nothing back that was deleted from it', async () => {
  await deleteStories(database, [WHARF], 1);
  await writePack(database, editionOf('Wharf again', 'Quay again'));
  expect(await storyKeys(database)).toEqual([QUAY]);
  expect((await database.get('packs', 'harbour-pack'))?.deleted).toEqual(['story-0']);
  await restoreStory(database, WHARF);
  await writePack(database, editionOf('Wharf again', 'Quay again'));
  expect((await readStory(database, WHARF))?.story.title).toBe('Wharf again');
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { FERRY, LAMPS, PACK } from '../../../tests/support/edited-library.ts';
import { asLines, backupLines } from '../../../tests/support/full-library.ts';
import { fileOf } from '../../../tests/support/take-in.ts';
import { stagePack } from '../imports/stage-pack.ts';
import { deleteStory } from '../kept.ts';
import { storyKeys } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { restoreStaged } from './restore-staged.ts';
import { stageBackup } from './stage-backup.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const SUBSCRIPTION = {
  ...{ url: 'https://packs.example/harbour.json', pack: PACK.id, title: 'Harbour' },
  ...{ addedAt: 0, checkedAt: 0, updatedAt: 0, nextAt: 0, failures: 0, failure: null },
  ...{ isPaused: false, etag: '"1"', modified: null, key: null, held: null },
};
let database: Database;

/** A library into which a backup brings a story back that the reader had deleted. */
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
  await database.put('subscriptions', SUBSCRIPTION);
  const lines = await backupLines(database);
  await deleteStory(database, LAMPS, 1);
  await stageBackup(database, asLines(lines));
  await restoreStaged(database, 'merge');
});

it('a deleted story that a backup brings back is brought up to its pack’s edition: the host is asked anew', async () => {
  expect(await storyKeys(database)).toEqual([FERRY, LAMPS]);
  expect(await database.get('subscriptions', SUBSCRIPTION.url)).toMatchObject({ etag: null });
});

it('a story that a backup brings back waits for the reader’s word when an edition leaves it out', async () => {
  const next = { ...PACK, published: '2024-07-01', stories: PACK.stories.slice(0, 1) };
  const options = { id: 'import', source: 'pack.json', reader: READER, at: 0 };
  const staged = await stagePack(database, fileOf(next), options);
  expect(staged).toMatchObject({ preview: { counts: { kept: 1, touched: 1, removed: 0 } } });
});

it('a whole backup in an empty library makes no story of a pack the reader’s', async () => {
  const open = async () => {
    globalThis.indexedDB = new IDBFactory();
    return openDatabase();
  };
  const first = await open();
  await writePack(first, PACK);
  const lines = await backupLines(first);
  const second = await open();
  await stageBackup(second, asLines(lines));
  await restoreStaged(second, 'merge');
  expect(await storyKeys(second)).toEqual([FERRY, LAMPS]);
  expect(await second.count('edits')).toBe(0);
});

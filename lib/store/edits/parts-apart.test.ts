import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { EDITING, FERRY, LAMPS, OWN, PACK } from '../../../tests/support/edited-library.ts';
import { deleteStory } from '../kept.ts';
import { type Database, openDatabase } from '../open.ts';
import { exportPack } from '../packs.ts';
import { writePack } from '../write-pack.ts';
import { readHistory } from './history.ts';
import { mergeInto } from './merge.ts';
import { findPartsApart } from './parts-apart.ts';
import { undoChange } from './return-to.ts';
import { splitOff } from './split.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
  return () => database.close();
});

async function split(key = FERRY, articles = ['second']): Promise<string> {
  const created = await splitOff(
    database,
    key,
    { articles, title: 'A story apart' },
    { ...EDITING, own: OWN },
  );
  if (!created.ok) throw new Error(created.reason);
  return created.value;
}

it('finds what was split off from a pack’s story, which the file of that pack is without', async () => {
  expect(await findPartsApart(database, null)).toEqual([]);
  const part = await split();
  expect(await findPartsApart(database, null)).toEqual([part]);
  const file = await exportPack(database, PACK.id, { ...OWN, id: 'kept-ours' });
  expect(file?.stories.map(({ id }) => id)).toEqual(['ferry-wharf', 'lamps']);
  expect(file?.stories[0]?.articles.map(({ id }) => id)).not.toContain('second');
});

it('asks only after the chosen stories, and leaves out a part that is chosen too', async () => {
  const part = await split();
  expect(await findPartsApart(database, new Set([FERRY]))).toEqual([part]);
  expect(await findPartsApart(database, new Set([LAMPS]))).toEqual([]);
  expect(await findPartsApart(database, new Set([FERRY, part]))).toEqual([]);
});

it('counts no part that was taken back', async () => {
  await split();
  const [last] = (await readHistory(database, FERRY))?.entries ?? [];
  await undoChange(database, FERRY, last?.number ?? 0, EDITING);
  expect(await findPartsApart(database, null)).toEqual([]);
});

it('counts no part that was deleted', async () => {
  await deleteStory(database, await split(), 5);
  expect(await findPartsApart(database, null)).toEqual([]);
});

it('counts no part that is a part of its story again', async () => {
  const part = await split();
  await mergeInto(database, FERRY, part, EDITING);
  expect(await findPartsApart(database, null)).toEqual([]);
});

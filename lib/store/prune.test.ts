import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../tests/support/factories.ts';
import { heldBy } from '../../tests/support/full-library.ts';
import { deleteStories, restoreStory } from './kept.ts';
import { type Database, openDatabase } from './open.ts';
import { listOld } from './prune.ts';
import { libraryState, storageUse } from './storage-use.ts';
import { writePack } from './write-pack.ts';

const dated = (id: string, date: string | null) =>
  makeStory({ id, title: id, date, recorded: { by: 'Ida', on: '2024-06-01' } });

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  const stories = [
    dated('day', '2024-05-09'),
    dated('month', '2024-05'),
    dated('year', '2024'),
    dated('undated', null),
    dated('young', '2024-08-01'),
  ];
  await writePack(database, makePack({ stories }));
  return () => database.close();
});

const oldAt = async (day: string) => (await listOld(database, day)).map(({ title }) => title);

describe('old stories', () => {
  it('are those whose last possible day lies before, the oldest first', async () => {
    expect(await oldAt('2024-05-10')).toEqual(['day']);
    expect(await oldAt('2024-06-01')).toEqual(['month', 'day']);
    expect(await oldAt('2024-06-02')).toEqual(['month', 'day', 'undated']);
    expect(await oldAt('2025-01-01')).toHaveLength(5);
    expect(await oldAt('2020-01-01')).toEqual([]);
  });

  it('are removed together and can be brought back', async () => {
    const held = await heldBy(database);
    const keys = (await listOld(database, '2024-06-01')).map(({ key }) => key);
    expect(await deleteStories(database, [...keys, 'harbour-pack/none'], 5)).toEqual(keys);
    expect(await database.getAllKeys('stories')).toHaveLength(3);
    for (const key of keys) expect(await restoreStory(database, key)).toBe('done');
    expect((await heldBy(database)).stories).toEqual(held.stories);
  });
});

describe('what is stored', () => {
  it('is counted by kind, with about how many bytes', async () => {
    const uses = await storageUse(database);
    const of = (kind: string) => uses.find((one) => one.kind === kind);
    expect(of('stories')).toMatchObject({ records: 5 });
    expect(of('stories')?.bytes).toBeGreaterThan(2000);
    expect(of('texts')).toEqual({ kind: 'texts', records: 0, bytes: 0 });
    expect(of('indexes')?.bytes).toBeGreaterThan(0);
  });

  it('tells a library that changed from one that did not', async () => {
    const before = await libraryState(database);
    expect(before.counts).toMatchObject({ stories: 5, own: 0 });
    expect(before.since).toBeNull();
    await deleteStories(database, ['harbour-pack/day'], 5);
    expect((await libraryState(database)).counts).not.toEqual(before.counts);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { PageResult } from '../core/view/library-view.ts';
import { type Database, openDatabase } from './open.ts';
import { clearPages, listPages, notePage } from './page-results.ts';

/** A page met at a time, in milliseconds since the epoch. */
const metAt = (at: number, url: string): PageResult => ({
  url,
  story: 'first-stories/ferry',
  storyTitle: 'Ferry',
  outlet: 'Quay Herald',
  headline: 'Ferry crews want lamps',
  at,
});

const OLD = metAt(1_000, 'https://www.quay-herald.example/old');
const LATER = metAt(2_000, 'https://www.quay-herald.example/later');

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await notePage(database, OLD);
  await notePage(database, LATER);
});

it('lists the pages met, the latest first', async () => {
  expect(await listPages(database, 0)).toEqual([LATER, OLD]);
});

it('lists no page that is past its time, though it is not cleared yet', async () => {
  expect(await listPages(database, LATER.at)).toEqual([LATER]);
  expect(await listPages(database, LATER.at + 1)).toEqual([]);
});

it('notes a page that is met again once, with the later time', async () => {
  const again = { ...OLD, at: 3_000 };
  await notePage(database, again);
  expect(await listPages(database, 0)).toEqual([again, LATER]);
});

it('forgets the pages met before a time, and keeps those met at it or later', async () => {
  await clearPages(database, LATER.at);
  expect(await listPages(database, 0)).toEqual([LATER]);
});

it('forgets all without a time', async () => {
  await clearPages(database);
  expect(await listPages(database, 0)).toEqual([]);
});

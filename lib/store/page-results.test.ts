import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { PageResult } from '../core/view/library-view.ts';
import { type Database, openDatabase } from './open.ts';
import { clearPages, listPages, notePage, seenBefore } from './page-results.ts';

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

it('holds a page against its last visit wherever in it a link leads', async () => {
  const [first, second] = [
    [{ hash: 'one', span: { start: 0, end: 9 } }],
    [{ hash: 'two', span: { start: 0, end: 9 } }],
  ];
  await notePage(database, { ...OLD, visit: '1', quotations: first });
  const here = `${OLD.url}#comments`;
  await notePage(database, { ...OLD, url: here, at: 3_000, visit: '2', quotations: second });
  const seen = { at: OLD.at, quotations: first };
  expect(await seenBefore(database, here, '2')).toEqual(seen);
  expect(await seenBefore(database, OLD.url, '2')).toEqual(seen);
  expect(await listPages(database, 0)).toMatchObject([{ url: OLD.url }, { url: LATER.url }]);
});

it('forgets the pages met before a time, and keeps those met at it or later', async () => {
  await clearPages(database, LATER.at);
  expect(await listPages(database, 0)).toEqual([LATER]);
});

it('forgets all without a time', async () => {
  await clearPages(database);
  expect(await listPages(database, 0)).toEqual([]);
});

const HASH = '0123456789abcdef';
const visitAt = (at: number, visit: string, ...hashes: string[]) => ({
  ...metAt(at, OLD.url),
  visit,
  quotations: hashes.map((hash, index) => ({ hash, span: { start: index, end: index + 1 } })),
});

it('holds a visit against the one before, however often the page is read in it', async () => {
  await notePage(database, visitAt(10, 'first', HASH));
  expect(await seenBefore(database, OLD.url, 'first')).toBeNull();
  await notePage(database, visitAt(20, 'second'));
  await notePage(database, visitAt(30, 'second', HASH, HASH));
  const seen = await seenBefore(database, OLD.url, 'second');
  expect([seen?.at, seen?.quotations.map((one) => one.hash)]).toEqual([10, [HASH]]);
});

it('holds a visit that is not noted yet against the last one that is', async () => {
  await notePage(database, visitAt(10, 'first', HASH));
  expect((await seenBefore(database, OLD.url, 'second'))?.at).toBe(10);
  expect(await seenBefore(database, 'https://www.quay-herald.example/new', 'second')).toBeNull();
});

it('forgets what a page printed with the time of that visit', async () => {
  await notePage(database, visitAt(10, 'first', HASH));
  await notePage(database, visitAt(3_000, 'second', HASH));
  await clearPages(database, 2_500);
  expect(await seenBefore(database, OLD.url, 'second')).toBeNull();
  expect(await listPages(database, 0)).toHaveLength(1);
});

it('knows nothing of a page that was noted without its quotations', async () => {
  expect(await seenBefore(database, OLD.url, 'second')).toBeNull();
});

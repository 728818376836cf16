import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { FIRST_STORES } from '../../../tests/support/first-stores.ts';
import { openDatabase } from '../open.ts';
import { initial } from './0001-initial.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('creates every store, with its indexes, where there was nothing', async () => {
  const database = await openDatabase({ name: 'before', version: 1, migrations: [initial] });
  const names = [...database.objectStoreNames];
  const { store } = database.transaction('articles');
  expect(names).toEqual(FIRST_STORES);
  expect([...store.indexNames]).toEqual(['story']);
  expect(await database.count('stories')).toBe(0);
  database.close();
});

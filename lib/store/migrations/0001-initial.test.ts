import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../open.ts';
import { initial } from './0001-initial.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('creates every store, with its indexes, where there was nothing', async () => {
  const database = await openDatabase({ name: 'before', version: 1, migrations: [initial] });
  const names = [...database.objectStoreNames];
  const { store } = database.transaction('articles');
  expect(names).toEqual([
    'additions',
    'annotations',
    'articles',
    'changes',
    'dismissals',
    'drafts',
    'edits',
    'factChecks',
    'headState',
    'heads',
    'imports',
    'lookupDead',
    'lookupDeltas',
    'lookupParts',
    'lookupPlaces',
    'lookupSegments',
    'lookupState',
    'matchBuckets',
    'matchDeltas',
    'matchIndex',
    'matchPrints',
    'notes',
    'packs',
    'pageResults',
    'quotations',
    'readersWords',
    'regroupings',
    'restoring',
    'speakers',
    'staged',
    'stories',
    'subscriptions',
    'texts',
    'trash',
  ]);
  expect([...store.indexNames]).toEqual(['story']);
  expect(await database.count('stories')).toBe(0);
  database.close();
});

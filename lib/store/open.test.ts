import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_STORES } from '../../tests/support/first-stores.ts';
import { StoreError } from './errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { openDatabase } from './open.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const DISMISSAL = { key: '0123456789abcdef', at: 5 };

/** What a reader of version 1 has: the first schema with one record in it. */
async function makeOldDatabase(): Promise<void> {
  const database = await openDatabase({ version: 1 });
  await database.put('dismissals', DISMISSAL);
  database.close();
}

async function readOld() {
  const database = await openDB('headwater');
  const found = {
    version: database.version,
    stores: [...database.objectStoreNames],
    dismissals: await database.getAll('dismissals'),
  };
  database.close();
  return found;
}

const OLD = {
  version: 1,
  stores: FIRST_STORES,
  dismissals: [DISMISSAL],
};

/** The reason and the cause with which opening fails; fails the test when it succeeds. */
async function failureOf(opening: Promise<unknown>): Promise<{ reason: string; cause: unknown }> {
  const error = await opening.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StoreError)) throw new Error(`no StoreError: ${String(error)}`);
  return { reason: error.reason, cause: error.cause };
}

const step = (to: number, migrate: Migration['migrate']): Migration => ({ to, migrate });

describe('openDatabase', () => {
  it('creates every store when there is nothing', async () => {
    const database = await openDatabase();
    expect(database.version).toBe(1);
    expect([...database.objectStoreNames]).toEqual(OLD.stores);
    expect([...database.transaction('stories').store.indexNames]).toEqual(['pack']);
    expect([...database.transaction('articles').store.indexNames]).toEqual(['story']);
    database.close();
  });

  it('opens what is there without touching it', async () => {
    await makeOldDatabase();
    (await openDatabase()).close();
    expect(await readOld()).toEqual(OLD);
  });

  it('runs exactly the steps between the two versions, in order', async () => {
    await makeOldDatabase();
    const ran: number[] = [];
    const steps = [1, 2, 3, 4].map((to) => step(to, () => void ran.push(to)));
    const database = await openDatabase({ version: 3, migrations: steps });
    expect(ran).toEqual([2, 3]);
    expect(database.version).toBe(3);
    database.close();
  });

  it('keeps what an async step has carried over', async () => {
    await makeOldDatabase();
    const carryOver = step(2, async (_database, transaction) => {
      const store = transaction.objectStore('dismissals');
      for (const record of await store.getAll()) await store.put?.({ ...record, at: 6 });
    });
    (await openDatabase({ version: 2, migrations: [...MIGRATIONS, carryOver] })).close();
    expect(await readOld()).toMatchObject({ version: 2, dismissals: [{ ...DISMISSAL, at: 6 }] });
  });

  it.each([
    [
      'throws',
      step(2, (database) => {
        database.deleteObjectStore('dismissals');
        throw new Error('step failed');
      }),
    ],
    [
      'rejects',
      step(2, async (_database, transaction) => {
        await transaction.objectStore('dismissals').clear?.();
        throw new Error('step failed');
      }),
    ],
  ])('leaves version and data as they were when a step %s', async (_how, broken) => {
    await makeOldDatabase();
    const failure = await failureOf(
      openDatabase({ version: 2, migrations: [...MIGRATIONS, broken] }),
    );
    expect(failure).toEqual({ reason: 'migration-failed', cause: new Error('step failed') });
    expect(await readOld()).toEqual(OLD);
  });

  it('undoes the steps before the one that failed', async () => {
    await makeOldDatabase();
    const good = step(2, (database) => void database.createObjectStore('extra'));
    const broken = step(3, () => Promise.reject(new Error('step failed')));
    await failureOf(openDatabase({ version: 3, migrations: [...MIGRATIONS, good, broken] }));
    expect(await readOld()).toEqual(OLD);
  });

  it('can be opened again after a failed upgrade', async () => {
    await makeOldDatabase();
    const broken = step(2, () => Promise.reject(new Error('step failed')));
    await failureOf(openDatabase({ version: 2, migrations: [broken] }));
    const database = await openDatabase({ version: 1 });
    expect(await database.getAll('dismissals')).toEqual([DISMISSAL]);
    database.close();
  });

  it('leaves nothing behind when the very first step fails', async () => {
    const broken = step(1, () => Promise.reject(new Error('step failed')));
    await failureOf(openDatabase({ version: 1, migrations: [broken] }));
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('refuses a database that is newer than the code, and leaves it alone', async () => {
    const newer = await openDB('headwater', 9, {
      upgrade: (database) => void database.createObjectStore('future'),
    });
    newer.close();
    expect(await failureOf(openDatabase())).toMatchObject({ reason: 'newer-database' });
    const again = await openDB('headwater');
    expect([again.version, [...again.objectStoreNames]]).toEqual([9, ['future']]);
    again.close();
  });

  it('says that it is blocked when the browser never answers: an upgrade before it is held up', async () => {
    vi.spyOn(indexedDB, 'open').mockReturnValue(new IDBOpenDBRequest());
    const failure = await failureOf(openDatabase({ patience: 5 }));
    expect(failure.reason).toBe('blocked');
  });

  it('gives way to a newer version that opens in another tab', async () => {
    await openDatabase();
    const newer = await openDB('headwater', 2);
    expect(newer.version).toBe(2);
    newer.close();
  });
});

describe('the migrations', () => {
  it('are numbered without gaps from 1', () => {
    expect(MIGRATIONS.map((one) => one.to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });
});

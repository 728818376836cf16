import { type IDBPDatabase, openDB } from 'idb';
import { StoreError } from '../../lib/store/errors.ts';
import { MIGRATIONS } from '../../lib/store/migrations/index.ts';
import type { Migration } from '../../lib/store/migrations/migration.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../lib/store/schema.ts';

/** What `migrations-in-browser.mts` calls in pages of the extension. The worker knows nothing of this library. */
const NAME = 'tried';
const NEXT = DATABASE_VERSION + 1;
const RECORD = { key: '0123456789abcdef', at: 5 };
/** Milliseconds. */
const PATIENCE = 500;

const BROKEN: Migration = {
  to: NEXT,
  async migrate(database, transaction) {
    database.createObjectStore('next');
    await transaction.objectStore('dismissals').clear?.();
    database.deleteObjectStore('packs');
    throw new Error('step failed');
  },
};
const STEP: Migration = {
  to: NEXT,
  migrate: (database) => void database.createObjectStore('next'),
};

/** Makes a library of the present version with one record. */
export async function make(): Promise<void> {
  const database = await openDatabase({ name: NAME });
  await database.put('dismissals', RECORD);
  database.close();
}

/** Everything of that library, in short. */
export async function holds(): Promise<string> {
  const database = await openDB(NAME);
  const { version, objectStoreNames } = database;
  const records = objectStoreNames.contains('dismissals')
    ? await database.getAll('dismissals')
    : [];
  database.close();
  return JSON.stringify({ version, stores: [...objectStoreNames].length, records });
}

async function upgradeBy(step: Migration): Promise<string> {
  try {
    const migrations = [...MIGRATIONS, step];
    const opened = await openDatabase({
      name: NAME,
      version: NEXT,
      migrations,
      patience: PATIENCE,
    });
    opened.close();
    return 'opened';
  } catch (error) {
    return error instanceof StoreError ? error.reason : String(error);
  }
}

/** Brings it up by a step that changes this and that, and fails; answers the reason. */
export const upgradeBroken = () => upgradeBy(BROKEN);

/** Brings it up by a step that adds a store; answers `opened` or the reason. */
export const upgrade = () => upgradeBy(STEP);

let held: IDBPDatabase | null = null;

/** Holds a connection that does not give way, as a tab that the browser has frozen. */
export async function hold(): Promise<void> {
  held = await openDB(NAME);
}

/** Lets go of it. */
export function letGo(): void {
  held?.close();
}

/** Makes the reader's own library one that a newer Headwater wrote, with a store that this one does not know. */
export async function makeNewer(): Promise<void> {
  const database = await openDB(DATABASE_NAME, NEXT, {
    upgrade: (newer) => void newer.createObjectStore('future').put('kept', 'what'),
  });
  database.close();
}

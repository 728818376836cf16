import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { StoreError } from './errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { DATABASE_NAME, DATABASE_VERSION, type HeadwaterSchema } from './schema.ts';

export type Database = IDBPDatabase<HeadwaterSchema>;

interface OpenOptions {
  readonly name?: string;
  readonly version?: number;
  readonly migrations?: readonly Migration[];
  /** How long a tab that holds an older version is waited for; milliseconds. */
  readonly patience?: number;
  /** Called when the connection has been closed for a newer version, or by the browser. */
  readonly onClosed?: () => void;
}

/**
 * A tab of the older version closes its connection as soon as its writing is done, which takes
 * moments. One that the browser has frozen does not, and would keep the reader waiting for ever.
 */
const PATIENCE = 5000;
/**
 * Browsers open a database for one after another, and tell only the first that it is blocked: whoever comes behind an
 * upgrade that is held up hears nothing. No disk takes so many times the patience to answer.
 */
const SILENCE = 3;

/** Runs the steps between two versions; on a failure aborts the upgrade and reports the cause. */
async function runSteps(
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  steps: readonly Migration[],
  onFailure: (cause: unknown) => void,
): Promise<void> {
  try {
    for (const step of steps) await step.migrate(database, transaction);
  } catch (cause) {
    onFailure(cause);
    // `openDB` reports the abort; `done` would report it a second time as an unhandled rejection.
    transaction.done.catch(() => undefined);
    transaction.abort();
  }
}

/**
 * Opens the database and brings it to `version`. An upgrade completes, or aborts whole: then the
 * old version and its data stay as they were and this throws `StoreError('migration-failed')` with
 * the cause. A database that is newer than the code is refused with `newer-database`, not opened. While
 * another tab holds an older version and does not give way the upgrade is `blocked`: it can be tried again.
 * idb ignores what an async `upgrade` rejects with, so the runner catches and aborts itself.
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Database> {
  const { name = DATABASE_NAME, version = DATABASE_VERSION, migrations = MIGRATIONS } = options;
  let failure: { cause: unknown } | null = null;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let giveUp: (error: StoreError) => void = () => undefined;
  const blocked = new Promise<never>((_opened, reject) => {
    giveUp = reject;
  });
  const stopWaiting = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const giveUpAfter = (milliseconds: number) => {
    const error = new StoreError('blocked', 'Another tab holds an older version of the library.');
    timers.push(setTimeout(() => giveUp(error), milliseconds));
  };
  const patience = options.patience ?? PATIENCE;
  giveUpAfter(patience * SILENCE);
  const opening = openDB<HeadwaterSchema>(name, version, {
    upgrade(typed, from, _to, transaction) {
      // Nobody holds it any more; the steps take what they take.
      stopWaiting();
      const steps = migrations.filter((step) => step.to > from && step.to <= version);
      // A step works on the stores of its own version, which the current schema does not describe.
      const database = typed as unknown as IDBPDatabase;
      const untyped = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
      void runSteps(database, untyped, steps, (cause) => {
        failure = { cause };
      });
    },
    blocked() {
      giveUpAfter(patience);
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      options.onClosed?.();
    },
    terminated() {
      options.onClosed?.();
    },
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    if (error instanceof StoreError) {
      // The browser goes on waiting; what it opens then must not block the next attempt.
      opening.then((late) => late.close()).catch(() => undefined);
      throw error;
    }
    const cause = (failure as { cause: unknown } | null)?.cause;
    if (cause !== undefined) {
      throw new StoreError('migration-failed', 'The library could not be brought up to date.', {
        cause,
      });
    }
    if (error instanceof DOMException && error.name === 'VersionError') {
      throw new StoreError('newer-database', 'A newer Headwater made this library.', {
        cause: error,
      });
    }
    throw new StoreError('unavailable', 'The library could not be opened.', { cause: error });
  } finally {
    stopWaiting();
  }
}

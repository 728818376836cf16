import { openDB } from 'idb';
import { StoreError } from '../../lib/store/errors.ts';
import { MIGRATIONS } from '../../lib/store/migrations/index.ts';
import type { Migration } from '../../lib/store/migrations/migration.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../lib/store/schema.ts';
import { dumpLibrary } from '../support/library-dump.ts';
import { newLibrary, situation } from './situation.ts';
import { storePack, storeWithCoverage } from './small-library.ts';

const NEXT = DATABASE_VERSION + 1;
const STEP: Migration = {
  to: NEXT,
  migrate: (database) => void database.createObjectStore('next'),
};
const upgraded = { version: NEXT, migrations: [...MIGRATIONS, STEP], patience: 20 };

const reasonOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof StoreError ? error.reason : String(error)),
  );

/** Two tabs, one of which has an extension that was updated, or both at once. */
export const TWO_TABS = situation('two tabs', {
  'a tab of the older version gives way, and nothing is lost': async () => {
    let told = false;
    (await newLibrary()).close();
    const old = await openDatabase({
      onClosed: () => {
        told = true;
      },
    });
    await storeWithCoverage(old);
    const before = JSON.stringify(await dumpLibrary(old));
    const next = await openDatabase(upgraded);
    const { next: _added, ...after } = await dumpLibrary(next);
    next.close();
    if (!told) return 'the older tab was not told';
    return JSON.stringify(after) === before ? null : 'the library changed';
  },
  'what the older tab writes just then is whole, before the upgrade': async () => {
    const old = await newLibrary();
    const writing = storePack(old);
    const next = await openDatabase(upgraded);
    await writing;
    const stories = await next.count('stories');
    next.close();
    return stories === 1 ? null : `${stories} stories`;
  },
  'a tab that does not give way blocks the upgrade, and this is said': async () => {
    await storePack(await newLibrary());
    const frozen = await openDB(DATABASE_NAME);
    const reason = await reasonOf(openDatabase(upgraded));
    frozen.close();
    return reason === 'blocked' ? null : `it was ${reason}`;
  },
  'once that tab is closed a retry succeeds, with everything there': async () => {
    const old = await newLibrary();
    await storePack(old);
    const before = JSON.stringify(await dumpLibrary(old));
    old.close();
    const frozen = await openDB(DATABASE_NAME);
    await reasonOf(openDatabase(upgraded));
    frozen.close();
    const next = await openDatabase(upgraded);
    const { next: _added, ...after } = await dumpLibrary(next);
    next.close();
    return JSON.stringify(after) === before ? null : 'the library changed';
  },
  'an upgrade that was given up leaves no connection behind that blocks the next one': async () => {
    (await newLibrary()).close();
    const frozen = await openDB(DATABASE_NAME);
    await reasonOf(openDatabase(upgraded));
    frozen.close();
    await new Promise((passed) => setTimeout(passed, 30));
    const later = { to: NEXT + 1, migrate: () => undefined };
    const reason = await reasonOf(
      openDatabase({ version: NEXT + 1, migrations: [...MIGRATIONS, STEP, later], patience: 20 }),
    );
    return reason === 'opened' ? null : `it was ${reason}`;
  },
  'two tabs that write at once both keep what they wrote': async () => {
    const one = await newLibrary();
    const other = await openDatabase();
    await storePack(one);
    await Promise.all([storeWithCoverage(one), other.put('dismissals', { key: 'a', at: 1 })]);
    const found = [await other.count('additions'), await one.count('dismissals')];
    one.close();
    other.close();
    return found.join() === '1,1' ? null : `additions and dismissals: ${found.join()}`;
  },
});

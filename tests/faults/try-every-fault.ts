import { IDBFactory } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { dumpLibrary } from '../support/library-dump.ts';
import { FAULTS, type Fault, withFault } from './fault-points.ts';

/** A way in which the library is written. */
export interface WritePath {
  readonly name: string;
  /** Brings a new, empty library to where `write` starts. */
  readonly prepare: (database: Database) => Promise<unknown>;
  readonly write: (database: Database) => Promise<unknown>;
  /** What the next start of the extension does with what was left half-way; done or taken back after it. */
  readonly settle?: (database: Database) => Promise<unknown>;
  /** Whether something is left to do of a write that goes on where it was stopped. */
  readonly isUnfinished?: (database: Database) => Promise<boolean>;
}

/** What all faults of one write path came to. */
export interface Tried {
  readonly points: number;
  /** One sentence for each point at which the library was not as it should be. */
  readonly faults: readonly string[];
}

type Dump = string;

/** The match index may be packed in many ways: what it says is compared. */
const dump = async (database: Database): Promise<Dump> =>
  JSON.stringify(await dumpLibrary(database));

async function prepared({ prepare }: WritePath): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  await prepare(database);
  return database;
}

/** What stands on disk: read by a new connection, as a new worker does. */
async function dumpAnew(database: Database, { settle }: WritePath): Promise<Dump> {
  database.close();
  const anew = await openDatabase();
  await settle?.(anew);
  const found = await dump(anew);
  anew.close();
  return found;
}

/** Fails one call; answers what was wrong afterwards, or null. */
async function tryPoint(
  path: WritePath,
  fault: Fault,
  at: number,
  { before, after }: { readonly before: Dump; readonly after: Dump },
): Promise<string | null> {
  const database = await prepared(path);
  const { isDone } = await withFault(at, fault, () => path.write(database));
  const found = await dumpAnew(database, path);
  const place = `${path.name}: call ${at} ${fault}`;
  if (found !== before && found !== after) return `${place}: half of it was written`;
  if (isDone && found !== after) return `${place}: it said that it was done, and was not`;
  const again = await openDatabase();
  await path.write(again);
  if (await path.isUnfinished?.(again)) return `${place}: trying again left something to do`;
  const retried = await dumpAnew(again, path);
  return retried === after ? null : `${place}: trying again did not lead to the same library`;
}

/** The ways in which the call of that number, from 0, is to go wrong. */
export type Ways = (at: number) => readonly Fault[];

const EVERY_WAY: Ways = () => FAULTS;

/** One way for each call, in turn: a quarter of the work, and no call left out. */
export const WAYS_IN_TURN: Ways = (at) => FAULTS.slice(at % FAULTS.length).slice(0, 1);

/**
 * Makes every call of a write path to IndexedDB go wrong, one at a time and in every way, or those of
 * `ways`; after each, the library must be as before or as after, and trying again must succeed. Cost: for each
 * call and way, the path is prepared and run twice.
 */
export async function tryEveryFault(path: WritePath, ways: Ways = EVERY_WAY): Promise<Tried> {
  const start = await prepared(path);
  const before = await dump(start);
  const { calls } = await withFault(null, 'throws', () => path.write(start));
  const after = await dumpAnew(start, path);
  const faults: string[] = [];
  let points = 0;
  for (let at = 0; at < calls; at++) {
    for (const fault of ways(at)) {
      points += 1;
      const wrong = await tryPoint(path, fault, at, { before, after });
      if (wrong) faults.push(wrong);
    }
  }
  return { points, faults };
}

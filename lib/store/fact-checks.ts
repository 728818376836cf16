import type { FactCheck } from '../core/fact-check/fact-check.ts';
import { factCheckKeys } from '../core/fact-check/keys.ts';
import type { Database } from './open.ts';
import type { FactCheckRecord } from './taken-in.ts';
import { type ReadTransaction, readFrom, together, transact } from './transact.ts';

/** A story or page is held against so many at most: those that share the most with it. */
const MOST_CANDIDATES = 40;

/** What became of fact checks that were taken in. */
export interface TakenChecks {
  readonly added: number;
  /** Another edition of one that was there. */
  readonly replaced: number;
  readonly same: number;
}

/**
 * Keeps fact checks, all or none, each in place of its earlier edition. `at` is in milliseconds since the
 * epoch. Cost: a record each, and a key for each word of the claim.
 */
export function keepFactChecks(
  database: Database,
  checks: readonly FactCheck[],
  at: number,
): Promise<TakenChecks> {
  return transact(database, ['factChecks'], async (transaction) => {
    const store = transaction.objectStore('factChecks');
    let [added, replaced, same] = [0, 0, 0];
    for (const value of checks) {
      const known = await store.get(value.id);
      const isSame = known && JSON.stringify(known.value) === JSON.stringify(value);
      if (isSame) same += 1;
      else if (known) replaced += 1;
      else added += 1;
      if (isSame) continue;
      await store.put({ key: value.id, at, value, keys: factCheckKeys(value) });
    }
    return { added, replaced, same };
  });
}

/**
 * The kept fact checks that share a key with what is asked, those that share the most first. Cost: a read for
 * each key; while nothing is kept one count, and `keysOf` is not asked.
 */
export function findFactChecks(
  database: Database,
  keysOf: () => readonly number[],
): Promise<FactCheck[]> {
  return readFrom(database, ['factChecks'], async (transaction) => {
    const store = transaction.objectStore('factChecks');
    if ((await store.count()) === 0) return [];
    const keys = keysOf();
    if (keys.length === 0) return [];
    const shared = await countShared(transaction, keys);
    const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    const found = await together(
      best.map(
        ([key]) =>
          () =>
            store.get(key),
      ),
    );
    return found.flatMap((record) => record?.value ?? []);
  });
}

async function countShared(
  transaction: ReadTransaction,
  keys: readonly number[],
): Promise<Map<string, number>> {
  const index = transaction.objectStore('factChecks').index('keys');
  const lists = await together(keys.map((key) => () => index.getAllKeys(key, MOST_CANDIDATES)));
  const shared = new Map<string, number>();
  for (const key of lists.flat()) shared.set(key, (shared.get(key) ?? 0) + 1);
  return shared;
}

/** How many fact checks are kept. */
export function countFactChecks(database: Database): Promise<number> {
  return readFrom(database, ['factChecks'], (transaction) =>
    transaction.objectStore('factChecks').count(),
  );
}

/** Takes every fact check out; answers what was there, so that it can be kept again. */
export function takeFactChecks(database: Database): Promise<FactCheckRecord[]> {
  return transact(database, ['factChecks'], async (transaction) => {
    const store = transaction.objectStore('factChecks');
    const records = await store.getAll();
    await store.clear();
    return records;
  });
}

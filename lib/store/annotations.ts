import type { Annotation } from '../core/annotation/annotation.ts';
import { addressKeys } from '../core/fact-check/keys.ts';
import type { Database } from './open.ts';
import type { AnnotationRecord } from './taken-in.ts';
import { type ReadTransaction, readFrom, together, transact } from './transact.ts';

/** A story shows so many at most. */
const MOST_SHOWN = 200;

/** What becomes of annotations that are taken in. */
export interface AnnotationCounts {
  readonly added: number;
  /** Another edition of one that was there. */
  readonly replaced: number;
  readonly same: number;
}

async function compare(
  transaction: ReadTransaction,
  annotations: readonly Annotation[],
): Promise<{ readonly counts: AnnotationCounts; readonly changed: readonly Annotation[] }> {
  const store = transaction.objectStore('annotations');
  let [added, replaced, same] = [0, 0, 0];
  const changed: Annotation[] = [];
  for (const value of annotations) {
    const known = await store.get(value.id);
    const isSame = known && JSON.stringify(known.value) === JSON.stringify(value);
    if (isSame) same += 1;
    else if (known) replaced += 1;
    else added += 1;
    if (!isSame) changed.push(value);
  }
  return { counts: { added, replaced, same }, changed };
}

/** What keeping annotations would do; nothing is written. */
export async function compareAnnotations(
  database: Database,
  annotations: readonly Annotation[],
): Promise<AnnotationCounts> {
  const compared = await readFrom(database, ['annotations'], (transaction) =>
    compare(transaction, annotations),
  );
  return compared.counts;
}

/** Keeps annotations, all or none, each in place of its earlier edition. `at` is in milliseconds since the epoch. */
export function keepAnnotations(
  database: Database,
  annotations: readonly Annotation[],
  at: number,
): Promise<AnnotationCounts> {
  return transact(database, ['annotations'], async (transaction) => {
    const { counts, changed } = await compare(transaction, annotations);
    const store = transaction.objectStore('annotations');
    await together(
      changed.map((value) => () => {
        const keys = [...new Set(value.passages.flatMap(({ url }) => addressKeys(url)))];
        return store.put({ key: value.id, at, value, keys });
      }),
    );
    return counts;
  });
}

/** The kept annotations of some pages, by what names a page; at most 200. Cost: a read for each page. */
export function findAnnotations(
  database: Database,
  addresses: readonly (string | null)[],
): Promise<Annotation[]> {
  const keys = [...new Set(addresses.flatMap(addressKeys))];
  return readFrom(database, ['annotations'], async (transaction) => {
    const index = transaction.objectStore('annotations').index('keys');
    const found = await together(keys.map((key) => () => index.getAll(key, MOST_SHOWN)));
    const values = new Map(found.flat().map(({ key, value }) => [key, value]));
    return [...values.values()].slice(0, MOST_SHOWN);
  });
}

/** How many annotations are kept. */
export function countAnnotations(database: Database): Promise<number> {
  return readFrom(database, ['annotations'], (transaction) =>
    transaction.objectStore('annotations').count(),
  );
}

/** Takes every annotation out; answers what was there, so that it can be kept again. */
export function takeAnnotations(database: Database): Promise<AnnotationRecord[]> {
  return transact(database, ['annotations'], async (transaction) => {
    const store = transaction.objectStore('annotations');
    const records = await store.getAll();
    await store.clear();
    return records;
  });
}

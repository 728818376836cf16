import { type BackupKind, endLine, headLine, recordLine } from '../../core/backup/backup-line.ts';
import type { Watched } from '../../core/watched.ts';
import { howFar } from '../imports/cut-short.ts';
import { IMPORT_STORES } from '../imports/discard-import.ts';
import { isUnderWay } from '../imports/one-change.ts';
import { inBound } from '../in-bound.ts';
import type { Database } from '../open.ts';
import type { CutShort } from '../pack-record.ts';
import { askingFor, readManyRecords } from '../read-many.ts';
import { type ReadTransaction, readFrom, together } from '../transact.ts';
import { BACKED_UP, type BackedUp, LIBRARY_STORES } from './backed-up.ts';

/** So many records are in memory at one time. */
const BATCH = 100;

/** Where a backup is written: called with whole lines, in order, of no more than `MOST_UNITS` together; it must not wait. */
export type TakeLines = (lines: string) => void;

/**
 * Writes the whole library as a backup: the head, the settings, every record that is not derived, and
 * a last line that counts them, so that a file that was cut off is seen to be. One transaction: what is
 * written is the library as it stood at one moment; a pack of which an import is half-way in says so. Memory: some hundred records. Answers how many
 * records it wrote; rejects with the reason of the signal when it was stopped.
 */
export function writeBackup(
  database: Database,
  made: string,
  settings: Readonly<Record<string, unknown>>,
  take: TakeLines,
  watched: Watched | null = null,
): Promise<number> {
  return readFrom(database, [...LIBRARY_STORES, ...IMPORT_STORES], async (transaction) => {
    const halfWay = await packsHalfWay(transaction);
    const total = await countRecords(transaction);
    let done = 0;
    const give = (kind: BackupKind, values: readonly unknown[]) => {
      if (values.length === 0) return;
      const { add, flush } = inBound(take);
      for (const value of values) add(`${recordLine(kind, value)}\n`);
      flush();
      done += values.length;
      watched?.onProgress({ done, of: total });
      watched?.signal.throwIfAborted();
    };
    take(`${headLine(made)}\n`);
    give('settings', [settings]);
    for (const name of BACKED_UP) {
      for await (const records of batchesOf(transaction, name))
        give(name, halfWay.size > 0 ? withHalfWay(name, records, halfWay) : records);
      // A story is written behind the packs, and all else behind the stories.
      if (name === 'packs') {
        for await (const stories of storyBatches(transaction)) give('stories', stories);
      }
    }
    take(`${endLine(done)}\n`);
    return done;
  });
}

/** Packs of which an import is half-way in. It is in no backup: nobody could go on with it. */
async function packsHalfWay(transaction: ReadTransaction): Promise<ReadonlyMap<string, CutShort>> {
  const found = new Map<string, CutShort>();
  for (const one of (await transaction.objectStore('imports').getAll()).filter(isUnderWay)) {
    const cutShort = await howFar(transaction, one);
    if (cutShort) found.set(one.pack, cutShort);
  }
  return found;
}

/** The records with what makes the next edition come whole: the pack says that it stands half-way, its host is asked anew. */
const withHalfWay = (
  name: BackedUp,
  records: readonly unknown[],
  halfWay: ReadonlyMap<string, CutShort>,
): readonly unknown[] =>
  records.map((record) => {
    const { id, pack } = record as { readonly id?: string; readonly pack?: string };
    const cutShort = name === 'packs' && id !== undefined ? halfWay.get(id) : undefined;
    if (cutShort) return { ...(record as object), cutShort };
    const isAsked = name === 'subscriptions' && pack !== undefined && halfWay.has(pack);
    return isAsked ? { ...(record as object), etag: null, modified: null } : record;
  });

async function countRecords(transaction: ReadTransaction): Promise<number> {
  const names = ['stories', ...BACKED_UP] as const;
  const counts = await together(names.map((name) => () => transaction.objectStore(name).count()));
  return counts.reduce((sum, count) => sum + count, 1);
}

const after = (key: IDBValidKey | undefined) =>
  key === undefined ? null : IDBKeyRange.lowerBound(key, true);

async function* batchesOf(transaction: ReadTransaction, name: BackedUp) {
  let last: IDBValidKey | undefined;
  for (;;) {
    const store = transaction.objectStore(name);
    const [records, keys] = await together([
      () => store.getAll(after(last), BATCH),
      () => store.getAllKeys(after(last), BATCH),
    ]);
    if (records.length === 0) return;
    yield records;
    last = keys.at(-1);
  }
}

async function* storyBatches(transaction: ReadTransaction) {
  let last: string | undefined;
  for (;;) {
    const keys: string[] = await transaction.objectStore('stories').getAllKeys(after(last), BATCH);
    if (keys.length === 0) return;
    const stories = await readManyRecords(transaction, await askingFor(transaction, keys));
    yield stories.flatMap((story, at) => (story ? [{ key: keys[at], ...story }] : []));
    last = keys.at(-1);
  }
}

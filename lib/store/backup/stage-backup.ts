import {
  type BackupFault,
  type BackupKind,
  type BackupRecord,
  readHead,
  readLine,
} from '../../core/backup/backup-line.ts';
import {
  type BackupPreview,
  type KindPreview,
  MOST_LISTED,
} from '../../core/backup/backup-preview.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Database } from '../open.ts';
import { readStoryRecords, storyKey } from '../story-records.ts';
import { type ReadTransaction, readFrom, together, transact } from '../transact.ts';
import { BACKED_UP, isBackedUp, LIBRARY_STORES } from './backed-up.ts';

/** So many records go into one piece, so that one piece at a time is in memory. */
export const STAGED_PIECE = 200;

/** What was counted of one kind. */
interface Count {
  added: number;
  same: number;
  differs: number;
}

/**
 * Reads a backup, line by line, checks each and lays it aside, where the library does not see it; then
 * {@link restoreStaged} can restore it in one transaction. Answers what restoring would do. Refused
 * when it is no backup, of a later version, or cut off; then nothing is laid aside. Memory: one piece.
 */
export async function stageBackup(
  database: Database,
  lines: AsyncIterable<string>,
  isCancelled: () => boolean = () => false,
): Promise<Result<BackupPreview, 'not-a-backup' | 'newer-format' | 'cut-off' | 'cancelled'>> {
  await clearStaged(database);
  const counts = new Map<BackupKind, Count>();
  const faults: BackupFault[] = [];
  let [line, refused, records, piece, hasSettings] = [0, 0, 0, 0, false];
  let made: string | null = null;
  let ended: number | null = null;
  let batch: BackupRecord[] = [];
  const lay = async () => {
    piece += 1;
    const records = batch;
    batch = [];
    await countInto(database, counts, records);
    await transact(database, ['restoring'], (transaction) =>
      transaction.objectStore('restoring').put({ piece, records }),
    );
  };
  for await (const source of lines) {
    if (isCancelled()) break;
    line += 1;
    if (source.trim() === '') continue;
    if (made === null) {
      const head = readHead(source.replace(/^\uFEFF/, ''));
      if (typeof head === 'string') return refuse(head);
      made = head.made;
      continue;
    }
    const read = readLine(source, line);
    if (read.is === 'end') ended = read.records;
    else if (read.is === 'fault') {
      refused += 1;
      if (faults.length < MOST_LISTED) faults.push(read.fault);
    } else {
      records += 1;
      hasSettings ||= read.record.kind === 'settings';
      batch.push(read.record);
      if (batch.length >= STAGED_PIECE) await lay();
    }
  }
  if (batch.length > 0 && !isCancelled()) await lay();
  const reason = isCancelled() ? 'cancelled' : made === null ? 'not-a-backup' : 'cut-off';
  if (made === null || isCancelled() || ended !== records + refused) {
    await clearStaged(database);
    return refuse(reason);
  }
  const kinds = await kindsOf(database, counts);
  return ok({ made, records, kinds, hasSettings, refused, faults });
}

/** Forgets what was laid aside. */
export function clearStaged(database: Database): Promise<void> {
  return transact(database, ['restoring'], (transaction) =>
    transaction.objectStore('restoring').clear(),
  );
}

/** The key under which a record stands in its store; null for settings, which stand in none. */
export function keyOf(record: BackupRecord): string | [string, number] | null {
  switch (record.kind) {
    case 'settings':
      return null;
    case 'changes':
      return [record.value.story, record.value.number];
    case 'trash':
      return [record.value.key, record.value.at];
    case 'stories':
      return storyKey(record.value.pack, record.value.story.id);
    case 'packs':
      return record.value.id;
    case 'pageResults':
    case 'subscriptions':
      return record.value.url;
    default:
      return record.value.key;
  }
}

/** What the library has under a record's key, in the form of a backup; undefined when it has nothing. */
async function standing(transaction: ReadTransaction, record: BackupRecord): Promise<unknown> {
  const key = keyOf(record);
  if (key === null) return undefined;
  if (record.kind === 'stories') {
    const found = await readStoryRecords(transaction, String(key));
    return found ? { key, ...found } : undefined;
  }
  if (!isBackedUp(record.kind)) return undefined;
  return transaction.objectStore(record.kind).get(key);
}

/** Equal whatever the order of fields. */
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

async function countInto(
  database: Database,
  counts: Map<BackupKind, Count>,
  records: readonly BackupRecord[],
): Promise<void> {
  const known = await readFrom(database, LIBRARY_STORES, (transaction) =>
    together(records.map((record) => () => standing(transaction, record))),
  );
  records.forEach(({ kind, value }, at) => {
    const count = counts.get(kind) ?? { added: 0, same: 0, differs: 0 };
    counts.set(kind, count);
    const there = known[at];
    if (there === undefined) count.added += 1;
    else if (isSame(there, value)) count.same += 1;
    else count.differs += 1;
  });
}

async function kindsOf(
  database: Database,
  counts: ReadonlyMap<BackupKind, Count>,
): Promise<KindPreview[]> {
  const names = ['stories', ...BACKED_UP] as const;
  const here = await readFrom(database, names, (transaction) =>
    together(names.map((name) => () => transaction.objectStore(name).count())),
  );
  return names.map((kind, at) => {
    const { added, same, differs } = counts.get(kind) ?? { added: 0, same: 0, differs: 0 };
    const onlyHere = Math.max(0, (here[at] ?? 0) - same - differs);
    return { kind, added, same, differs, onlyHere };
  });
}

import type { BackupRecord } from '../../core/backup/backup-line.ts';
import type { RestoreMode } from '../../core/backup/backup-preview.ts';
import { HEAD_FORMAT } from '../../core/library/head-text.ts';
import { packOf } from '../../core/library/story-head.ts';
import { emptyManifest, FORMATS } from '../../core/match/index/manifest.ts';
import type { Watched } from '../../core/watched.ts';
import { compareAnew, noteDeleted } from '../deleted-from-packs.ts';
import { noteStandsAgain } from '../edits/set-aside.ts';
import { IMPORT_STORES } from '../imports/discard-import.ts';
import { isUnderWay } from '../imports/one-change.ts';
import { EMPTY_STATE, LOOKUP_STORES } from '../lookup-index/state.ts';
import { INDEX_STORES, readManifest, writeManifest } from '../match-index/manifest-record.ts';
import type { Database } from '../open.ts';
import { MOST_EXPORTS } from '../packs.ts';
import { putPackRecord } from '../put-pack-record.ts';
import { reindexStories } from '../reindex.ts';
import { putStory, storyKey } from '../story-records.ts';
import { transact, type WriteTransaction } from '../transact.ts';
import { isBackedUp, LIBRARY_STORES } from './backed-up.ts';
import { keyOf, STAGED_PIECE } from './stage-backup.ts';

/** What a restore did, and the settings that the backup had: the caller writes them. */
export interface Restored {
  /** Records that were written; with `merge` those that were missing. */
  readonly written: number;
  readonly settings: Readonly<Record<string, unknown>> | null;
}

/** Stories indexed together: a segment's worth, so that memory does not grow with the library. */
const INDEXED_AT_ONCE = 500;

/**
 * Restores the backup that was laid aside, whole or not at all: one transaction over the library, in which
 * pieces are read, written and indexed, and what was laid aside is cleared. `merge` adds what is
 * missing; a story that is there stays as it is, with its edits and their history. `replace` clears the
 * library first, and forgets every import that waits or is under way. Null when nothing is laid aside; `busy`, and nothing
 * happens, where stories are to be added while an import is half-way in: it would take some out again. Cost: some ten records a story. Throws what the database throws, and the
 * reason of the signal when it was stopped; nothing has changed then, and what was laid aside still is.
 */
export function restoreStaged(
  database: Database,
  mode: RestoreMode,
  watched: Watched | null = null,
): Promise<Restored | 'busy' | null> {
  return transact(
    database,
    [...LIBRARY_STORES, ...IMPORT_STORES, 'restoring'],
    async (transaction) => {
      const staged = transaction.objectStore('restoring');
      const pieces = await staged.getAllKeys();
      // Asked twice, or cleared by another tab: nothing must not take the place of everything.
      if (pieces.length === 0) return null;
      const imports = await transaction.objectStore('imports').getAll();
      if (mode === 'merge' && imports.some(isUnderWay)) return 'busy';
      if (mode === 'replace') await clearLibrary(transaction);
      const stay = new Set<string>();
      const touched = new Set<string>();
      const packs = new Set(await transaction.objectStore('packs').getAllKeys());
      const of = await countStaged(transaction, pieces);
      let [read, written] = [0, 0];
      const back: string[] = [];
      let settings: Restored['settings'] = null;
      for (const piece of pieces) {
        for (const record of (await staged.get(piece))?.records ?? []) {
          read += 1;
          if (record.kind === 'settings') settings = record.value;
          else if (await putRecord(transaction, record, { mode, stay, touched })) {
            written += 1;
            if (mode === 'merge' && record.kind === 'stories')
              back.push(storyKey(record.value.pack, record.value.story.id));
          }
        }
        if (touched.size >= INDEXED_AT_ONCE) await index(transaction, touched);
        watched?.onProgress({ done: read, of });
        watched?.signal.throwIfAborted();
      }
      await index(transaction, touched);
      // A story that the reader had deleted is back: its pack's next edition reaches it again, and does not take it away unasked.
      await noteDeleted(transaction, back, false);
      const again = back.filter((key) => packs.has(packOf(key)));
      await compareAnew(transaction, again);
      for (const key of again) await noteStandsAgain(transaction, key);
      await staged.clear();
      return { written, settings };
    },
  );
}

/** How many records are laid aside: all pieces but the last are full. */
async function countStaged(
  transaction: WriteTransaction,
  pieces: readonly number[],
): Promise<number> {
  const [last] = pieces.slice(-1);
  const rest =
    last === undefined ? undefined : await transaction.objectStore('restoring').get(last);
  return (pieces.length - 1) * STAGED_PIECE + (rest?.records.length ?? 0);
}

/** Both indexes begin anew; their numbers go on, so that nothing that was remembered of one is taken for another. */
async function clearLibrary(transaction: WriteTransaction): Promise<void> {
  const state = await transaction.objectStore('lookupState').get('state');
  const manifest = await readManifest(transaction);
  for (const name of new Set([
    ...LIBRARY_STORES,
    ...LOOKUP_STORES,
    ...INDEX_STORES,
    ...IMPORT_STORES,
  ])) {
    await transaction.objectStore(name).clear();
  }
  // Of an empty library all heads are there; each story brings its own.
  await transaction.objectStore('headState').put({ format: HEAD_FORMAT, madeTo: null }, 'state');
  if (state) {
    const { nextSegment, nextSequence } = state;
    const fresh = { ...EMPTY_STATE, nextSegment, nextSequence };
    await transaction.objectStore('lookupState').put(fresh, 'state');
  }
  if (manifest) {
    const { nextNumber, nextRun } = manifest;
    const fresh = { ...emptyManifest(FORMATS.written), nextNumber, nextRun };
    await writeManifest(transaction, fresh);
  }
}

interface Restoring {
  readonly mode: RestoreMode;
  /** Stories that were in the library before, and stay as they are. */
  readonly stay: Set<string>;
  /** Stories to be indexed. */
  readonly touched: Set<string>;
}

/** Writes one record; false when the library keeps what it has. */
async function putRecord(
  transaction: WriteTransaction,
  record: BackupRecord,
  { mode, stay, touched }: Restoring,
): Promise<boolean> {
  const key = keyOf(record);
  if (key === null) return false;
  if (record.kind === 'stories') {
    const { pack, story, outlets } = record.value;
    const own = storyKey(pack, story.id);
    const isThere = (await transaction.objectStore('stories').getKey(own)) !== undefined;
    if (mode === 'merge' && isThere) {
      stay.add(own);
      return false;
    }
    await putStory(transaction, pack, story, outlets);
    touched.add(own);
    return true;
  }
  if (!isBackedUp(record.kind)) return false;
  // The edits and the history of a story belong to the version that stands.
  const of = storyOf(record);
  const isHistory = record.kind === 'edits' || record.kind === 'changes';
  if (isHistory && of !== null && stay.has(of)) return false;
  const store = transaction.objectStore(record.kind);
  if (mode === 'merge' && (await store.getKey(key)) !== undefined) {
    return record.kind === 'packs' && (await addToPack(transaction, record.value));
  }
  // The schema of the kind has let it through.
  await store.put(record.value as never);
  const isShown = record.kind === 'additions' || record.kind === 'regroupings';
  if (isShown && of !== null) touched.add(of);
  return true;
}

/** The story that a record belongs to; null when it is about none. */
function storyOf(record: BackupRecord): string | null {
  switch (record.kind) {
    case 'additions':
    case 'regroupings':
    case 'changes':
      return record.value.story;
    case 'edits':
      return record.value.key;
    default:
      return null;
  }
}

/**
 * A pack that stands keeps its edition, and gets the outlets that the missing stories name. The reader's own keeps going
 * out under the id that it was published under, and its exports are known again.
 */
async function addToPack(
  transaction: WriteTransaction,
  { id, outlets, exportId, exports = [] }: Extract<BackupRecord, { kind: 'packs' }>['value'],
): Promise<boolean> {
  const known = await transaction.objectStore('packs').get(id);
  if (!known) return false;
  const listed = new Set(known.outlets.map((outlet) => outlet.id));
  const missing = outlets.filter((outlet) => !listed.has(outlet.id));
  const had = known.exports ?? [];
  const left = exports.filter((one) => !had.includes(one));
  const isNamed = exportId !== undefined && known.exportId === undefined;
  if (missing.length === 0 && left.length === 0 && !isNamed) return false;
  await putPackRecord(transaction, {
    ...known,
    outlets: [...known.outlets, ...missing],
    ...(isNamed && { exportId }),
    ...(left.length > 0 && { exports: [...left, ...had].slice(-MOST_EXPORTS) }),
  });
  return true;
}

async function index(transaction: WriteTransaction, touched: Set<string>): Promise<void> {
  await reindexStories(transaction, [...touched]);
  touched.clear();
}

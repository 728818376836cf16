import { publishedOutlets } from '../../core/edit/outlet-edit.ts';
import type { PackOutlet } from '../../core/pack/pack.ts';
import type { Subscription } from '../../core/subscription/subscription.ts';
import type { Database } from '../open.ts';
import { withReadersPart } from '../outlets/readers-part.ts';
import { putPackRecord } from '../put-pack-record.ts';
import type { PackRecord, StoreName } from '../schema.ts';
import { transact, type WriteTransaction } from '../transact.ts';
import { PACK_STORES, writeStories } from '../write-stories.ts';
import { howFar, noteCutShort } from './cut-short.ts';
import { clearImport, IMPORT_STORES } from './discard-import.ts';
import { forgetMarks, isOutdated, noteEdition } from './editions-in.ts';
import type { ImportRecord } from './import-record.ts';
import { isBaseThere, isBusy, outdateOthers } from './one-change.ts';

const STORES: readonly StoreName[] = [
  ...new Set([...PACK_STORES, ...IMPORT_STORES, 'subscriptions' as const]),
];

/** How far an import is, and whether more is to be done. */
export interface ImportProgress {
  /**
   * `outdated`: the pack was changed since the file was read, so that none of it was taken in. `busy`: another change of the pack
   * is going on, and this one still waits. `lost`: a piece is no longer on the disk, so that the import was given up; pieces before
   * `next` are in the library.
   */
  readonly state:
    | 'applying'
    | 'undoing'
    | 'done'
    | 'undone'
    | 'gone'
    | 'outdated'
    | 'busy'
    | 'lost';
  /** Pieces in the library, of how many. */
  readonly next: number;
  readonly pieces: number;
}

/**
 * Swaps one more piece of an import with what stands in the library, whole or not at all, and with it
 * where the import stands: whoever calls next goes on there. An import that waits begins with it. Any number
 * may call at a time. `gone` for an import that is done, or that nobody knows. Cost: some ten records a story of the piece.
 */
export function applyStep(database: Database, id: string): Promise<ImportProgress> {
  return transact(database, STORES, async (transaction) => {
    const record = await transaction.objectStore('imports').get(id);
    if (!record || record.state === 'reading') return { state: 'gone', next: 0, pieces: 0 };
    if (record.state !== 'read' && !(await isBaseThere(transaction, record)))
      return stop(transaction, record);
    return record.state === 'undoing' ? back(transaction, record) : forth(transaction, record);
  });
}

/**
 * Begins to apply the update of a subscription, where that still stands as it did when its host was asked: `url` is
 * subscribed to, and not paused since. Else the update is forgotten, and `left` answered; and so it is, with `busy`, where another
 * change of the pack is going on, or began since the file was read. The look and the beginning are one transaction, so that
 * whoever unsubscribes finds an update that has begun.
 */
export function beginUpdate(
  database: Database,
  id: string,
  { url, isPaused }: Pick<Subscription, 'url' | 'isPaused'>,
): Promise<'begun' | 'left' | 'busy'> {
  return transact(database, STORES, async (transaction) => {
    const record = await transaction.objectStore('imports').get(id);
    const now = await transaction.objectStore('subscriptions').get(url);
    const isLeft = !now || (now.isPaused && !isPaused);
    const isTooLate =
      record && ((await isOutdated(transaction, record)) || (await isBusy(transaction, record)));
    if (isLeft || isTooLate) {
      await clearImport(transaction, id);
      return isLeft ? 'left' : 'busy';
    }
    if (record?.state !== 'read') return record ? 'begun' : 'left';
    const begun = await begin(transaction, record);
    await transaction.objectStore('imports').put({ ...begun, state: 'applying' });
    return 'begun';
  });
}

/**
 * Notes with an import that waits which subscription it makes once the last piece is in, whoever takes that: the reader may
 * close the tab before. False, and nothing happens, for one that does not wait.
 */
export function subscribeWith(
  database: Database,
  id: string,
  subscribe: Subscription,
): Promise<boolean> {
  return transact(database, ['imports'], async (transaction) => {
    const record = await transaction.objectStore('imports').get(id);
    if (record?.state !== 'read') return false;
    await transaction.objectStore('imports').put({ ...record, subscribe });
    return true;
  });
}

/** Turns an import that is being applied round, so that each further step takes a piece back. */
export async function undoImport(database: Database, id: string): Promise<void> {
  await transact(database, IMPORT_STORES, async (transaction) => {
    const record = await transaction.objectStore('imports').get(id);
    if (record?.state !== 'applying') return;
    await transaction.objectStore('imports').put({ ...record, state: 'undoing' });
  });
}

async function forth(
  transaction: WriteTransaction,
  waiting: ImportRecord,
): Promise<ImportProgress> {
  const isBeginning = waiting.state === 'read';
  if (isBeginning && (await isOutdated(transaction, waiting))) {
    await clearImport(transaction, waiting.id);
    return { state: 'outdated', next: 0, pieces: 0 };
  }
  if (isBeginning && (await isBusy(transaction, waiting)))
    return { state: 'busy', next: 0, pieces: waiting.pieces };
  if (waiting.next < waiting.pieces && !(await isPieceThere(transaction, waiting, waiting.next)))
    return giveUp(transaction, waiting);
  const record = isBeginning ? await begin(transaction, waiting) : waiting;
  const { id, next, pieces } = record;
  if (next < pieces) await swap(transaction, record, next);
  if (next + 1 < pieces) {
    const now = { ...record, state: 'applying', next: next + 1 } as const;
    await transaction.objectStore('imports').put(now);
    return { state: 'applying', next: next + 1, pieces };
  }
  if (record.mode === 'pack') await putPack(transaction, record.pack, record.to);
  if (!record.to) await forgetDeleted(transaction, record.pack);
  await noteEdition(transaction, record);
  await clearImport(transaction, id);
  return { state: 'done', next: pieces, pieces };
}

/** Gives up an import whose pack was written by another meanwhile. */
async function stop(
  transaction: WriteTransaction,
  { id, pack, pieces }: ImportRecord,
): Promise<ImportProgress> {
  await clearImport(transaction, id);
  await forgetMarks(transaction, pack);
  return { state: 'outdated', next: 0, pieces };
}

const isPieceThere = async (
  transaction: WriteTransaction,
  { id }: ImportRecord,
  piece: number,
): Promise<boolean> => (await transaction.objectStore('staged').getKey([id, piece])) !== undefined;

/**
 * Ends an import of which a piece is lost, so that its pack is free for another. What is in stays in; where nothing is, the pack
 * is as it was before; else the pack says how much of it is in.
 */
async function giveUp(
  transaction: WriteTransaction,
  record: ImportRecord,
): Promise<ImportProgress> {
  const { id, pack, mode, state, next, pieces } = record;
  const cutShort = await howFar(transaction, record);
  if (state !== 'read' && next === 0 && mode === 'pack') await putFormer(transaction, record);
  if (cutShort) await noteCutShort(transaction, pack, cutShort);
  await clearImport(transaction, id);
  await forgetMarks(transaction, pack);
  return { state: 'lost', next, pieces };
}

async function back(transaction: WriteTransaction, record: ImportRecord): Promise<ImportProgress> {
  const { id, next, pieces } = record;
  if (next > 0 && !(await isPieceThere(transaction, record, next - 1)))
    return giveUp(transaction, record);
  if (next > 0) await swap(transaction, record, next - 1);
  if (next > 1) {
    await transaction.objectStore('imports').put({ ...record, next: next - 1 });
    return { state: 'undoing', next: next - 1, pieces };
  }
  if (record.mode === 'pack') await putFormer(transaction, record);
  await clearImport(transaction, id);
  return { state: 'undone', next: 0, pieces };
}

async function swap(
  transaction: WriteTransaction,
  { id, pack, to, from }: ImportRecord,
  piece: number,
): Promise<void> {
  const staged = await transaction.objectStore('staged').get([id, piece]);
  if (!staged) throw new Error(`piece ${piece} of import ${id} is lost`);
  const edition = meanwhile(to, from);
  if (!edition) throw new Error(`import ${id} is of no pack`);
  const now = await transaction.objectStore('packs').get(pack);
  // What the reader deleted of the pack and edited of its outlets by now.
  const record = { ...edition, outlets: now?.outlets ?? edition.outlets };
  const deleted = now?.deleted ?? [];
  // Deleted since the file was read, or since the piece was swapped that is taken back.
  const wanted = staged.stories.map((one) =>
    deleted.includes(one.id) ? { id: one.id, story: null } : one,
  );
  const stories = await writeStories(transaction, record, wanted);
  await transaction.objectStore('staged').put({ ...staged, stories });
}

const union = (all: readonly PackOutlet[]) => [
  ...new Map(all.map((outlet) => [outlet.id, outlet])).values(),
];

/** The pack's record while stories of both editions stand under it. */
function meanwhile(to: PackRecord | null, from: PackRecord | null): PackRecord | null {
  if (!to || !from) return to ?? from;
  return { ...to, outlets: union([...publishedOutlets(from), ...to.outlets]) };
}

/** Lets stories of both editions stand under the pack. What it is now may have changed since the file was read. */
async function begin(transaction: WriteTransaction, record: ImportRecord): Promise<ImportRecord> {
  const { pack, mode, to } = record;
  await outdateOthers(transaction, record);
  const packs = transaction.objectStore('packs');
  const now = (await packs.get(pack)) ?? null;
  if (mode === 'own' && now && to) {
    // What the reader's own pack has by now it keeps.
    await putPackRecord(transaction, {
      ...now,
      outlets: union([...to.outlets, ...now.outlets]),
    });
  } else await putPack(transaction, pack, meanwhile(to, now));
  return { ...record, from: now };
}

async function putPack(
  transaction: WriteTransaction,
  id: string,
  record: PackRecord | null,
): Promise<void> {
  const packs = transaction.objectStore('packs');
  // What the reader edited of a pack that goes stays, and so does what it says of its pack.
  const left = record ? 0 : await transaction.objectStore('stories').index('pack').count(id);
  // What the reader did to the pack stays, whichever edition stands.
  if (record) await putPackRecord(transaction, withReadersPart(record, await packs.get(id)));
  else if (left === 0) await packs.delete(id);
}

/**
 * The pack's record as it was before the import. The reader's edits of its outlets that the import's edition came to say too
 * come back with it, unless the reader edited one since.
 */
async function putFormer(
  transaction: WriteTransaction,
  { pack, to, from }: ImportRecord,
): Promise<void> {
  const packs = transaction.objectStore('packs');
  const now = await packs.get(pack);
  const between = meanwhile(to, from);
  const begun = between && from && withReadersPart(between, from);
  const isAsBegun = now && begun && listingText(now) === listingText(begun);
  if (!from || !isAsBegun) return putPack(transaction, pack, from);
  const { outlets, outletEdits = [] } = from;
  await putPackRecord(transaction, withReadersPart(from, { ...now, outlets, outletEdits }));
}

const listingText = ({ outlets, outletEdits = [] }: PackRecord) =>
  JSON.stringify([outlets, outletEdits]);

/** What the reader deleted of a pack goes with it, even where a story that the reader edited stays. */
async function forgetDeleted(transaction: WriteTransaction, id: string): Promise<void> {
  const packs = transaction.objectStore('packs');
  const left = await packs.get(id);
  if (!left?.deleted) return;
  const { deleted: _deleted, ...rest } = left;
  await packs.put(rest);
}

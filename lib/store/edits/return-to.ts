import { applyPatch, type StoryVersion } from '../../core/edit/story-version.ts';
import { noteDeleted } from '../deleted-from-packs.ts';
import type { Database } from '../open.ts';
import { reindexStories } from '../reindex.ts';
import type {
  AdditionRecord,
  ApartRecords,
  ChangeRecord,
  RegroupingRecord,
  WholeStory,
} from '../schema.ts';
import { transact, type WriteTransaction } from '../transact.ts';
import { readChanges } from './change-log.ts';
import { putMergedTexts, removeMergedTexts } from './merged-texts.ts';
import { bringBack, noteSetAside } from './set-aside.ts';
import { dropBarePack, putApart, putWhole, takeWhole } from './whole-story.ts';
import { EDIT_STORES, type Editing, readRecordVersion, writeVersion } from './write-version.ts';

/** What became of leading a story back. Nothing was written unless it is done. */
export type Returned = 'done' | 'not-found' | 'changed-meanwhile' | MergedStand;

/** Stories that would come back stand in the library by themselves again. */
export interface MergedStand {
  /** Their titles, as they would come back. */
  readonly standing: readonly string[];
}

/**
 * Leads a story back to what it was after its change `to`; 0 is before the first one. What came with
 * the changes in between goes, and what went comes back: stories that were merged into it, coverage and
 * words of the reader's that were kept apart; nothing is done when such a story stands in the library by
 * itself again. A story that was split off goes, unless it was changed since: then it stays. The way back is a change itself, and can be undone like any other.
 * `last` is the number of the change that the reader saw as the last one: when there is a later one,
 * nothing is written. Cost: the story and its changes.
 */
export function returnTo(
  database: Database,
  key: string,
  { to, last }: { readonly to: number; readonly last: number },
  editing: Editing,
): Promise<Returned> {
  return transact(database, EDIT_STORES, async (transaction) => {
    const changes = await readChanges(transaction, key);
    const now = await readRecordVersion(transaction, key);
    if (!now) return 'not-found';
    if ((changes.at(-1)?.number ?? 0) !== last) return 'changed-meanwhile';
    const way = unwind(changes, to, now);
    const standing = await standingOf(transaction, way);
    if (standing.length > 0) return { standing };
    await goBack(transaction, key, way, { version: way.version, kind: 'returned', editing });
    return 'done';
  });
}

/** Undoes the last change of a story, `last`; see {@link returnTo}. */
export function undoChange(
  database: Database,
  key: string,
  last: number,
  editing: Editing,
): Promise<Returned> {
  return returnTo(database, key, { to: last - 1, last }, editing);
}

/**
 * Makes a story what its pack has: what the reader edited goes, stories that were merged into it and
 * coverage that the reader had added come back, as by {@link returnTo}. It can be undone.
 * `not-found` for a story that no pack has (any more).
 */
export function backToPack(database: Database, key: string, editing: Editing): Promise<Returned> {
  return transact(database, EDIT_STORES, async (transaction) => {
    const edits = transaction.objectStore('edits');
    const edit = await edits.get(key);
    const now = await readRecordVersion(transaction, key);
    if (!edit || edit.isLeftOut || !now) return 'not-found';
    const way = unwind(await readChanges(transaction, key), 0, now);
    const standing = await standingOf(transaction, way);
    if (standing.length > 0) return { standing };
    const version = { story: edit.pack, outlets: [] };
    await goBack(transaction, key, way, { version, kind: 'back-to-pack', editing });
    await edits.put({ ...edit, conflicts: [] });
    return 'done';
  });
}

/** What leads over some changes back to before them. */
interface WayBack {
  readonly version: StoryVersion;
  readonly additions: readonly AdditionRecord[];
  readonly regroupings: readonly RegroupingRecord[];
  /** What the changes gave back, and is part of the version again. */
  readonly ungiven: ApartRecords;
  /** Stories that come back, and those that go. */
  readonly returning: readonly WholeStory[];
  readonly leaving: readonly Leaving[];
}

/** A story that came with a change. */
interface Leaving {
  readonly key: string;
  /** As it came, where it had been merged into the story before; null for one that was split off. */
  readonly asItCame: WholeStory | null;
}

/** Undoes a story's changes after number `to` in thought, the last one first. `all` begins with the first one. */
function unwind(all: readonly ChangeRecord[], to: number, now: StoryVersion): WayBack {
  const changes = all.filter(({ number }) => number > to).reverse();
  const merged = new Map(all.flatMap(({ removed }) => removed.map((whole) => [whole.key, whole])));
  let version = now;
  const additions = new Map<string, AdditionRecord>();
  const regroupings = new Map<string, RegroupingRecord>();
  const ungivenAdditions = new Map<string, AdditionRecord>();
  const ungivenRegroupings = new Map<string, RegroupingRecord>();
  const returning = new Map<string, WholeStory>();
  const leaving = new Set<string>();
  for (const change of changes) {
    version = applyPatch(version, change.before);
    for (const one of change.givenBack.additions) move(one, additions, ungivenAdditions);
    for (const one of change.givenBack.regroupings) move(one, regroupings, ungivenRegroupings);
    for (const one of change.takenUp.additions) move(one, ungivenAdditions, additions);
    for (const one of change.takenUp.regroupings) move(one, ungivenRegroupings, regroupings);
    for (const created of change.created) {
      if (!returning.delete(created)) leaving.add(created);
    }
    for (const removed of change.removed) {
      if (!leaving.delete(removed.key)) returning.set(removed.key, removed);
    }
  }
  return {
    version,
    additions: [...additions.values()],
    regroupings: [...regroupings.values()],
    ungiven: {
      additions: [...ungivenAdditions.values()],
      regroupings: [...ungivenRegroupings.values()],
    },
    returning: [...returning.values()],
    leaving: [...leaving].map((key) => ({ key, asItCame: merged.get(key) ?? null })),
  };
}

function move<One extends { readonly key: string }>(
  one: One,
  from: Map<string, One>,
  to: Map<string, One>,
): void {
  from.delete(one.key);
  to.set(one.key, one);
}

interface Goal {
  readonly version: StoryVersion;
  readonly kind: 'returned' | 'back-to-pack';
  readonly editing: Editing;
}

/** The titles of the stories that would come back, and whose places are taken: their later work has no other place. */
async function standingOf(transaction: WriteTransaction, way: WayBack): Promise<string[]> {
  const stories = transaction.objectStore('stories');
  const standing: string[] = [];
  for (const { key, story } of way.returning)
    if ((await stories.getKey(key)) !== undefined) standing.push(story.title);
  return standing;
}

async function goBack(
  transaction: WriteTransaction,
  key: string,
  way: WayBack,
  { version, kind, editing }: Goal,
): Promise<void> {
  const removed = await takeAway(transaction, way.leaving);
  for (const whole of removed) {
    const wasMerged = way.leaving.some((one) => one.key === whole.key && one.asItCame !== null);
    if (wasMerged) await putMergedTexts(transaction, key, whole);
  }
  const created: string[] = [];
  for (const whole of way.returning) {
    if (await bringBack(transaction, whole)) created.push(whole.key);
    await removeMergedTexts(transaction, key, whole.key);
  }
  await noteDeleted(transaction, created, false);
  const takenUp = await takeUngiven(transaction, way.ungiven);
  const givenBack = await withoutKnown(transaction, key, way);
  await putApart(transaction, givenBack);
  const change = { ...editing, kind, givenBack, takenUp, removed, created };
  await writeVersion(transaction, key, version, change, 'left-apart');
  await reindexStories(transaction, [...removed.map((whole) => whole.key), ...created]);
}

/** Takes out what stands apart as it was given back; answers it. What the reader kept anew since stays. */
async function takeUngiven(
  transaction: WriteTransaction,
  ungiven: ApartRecords,
): Promise<ApartRecords> {
  const additions: AdditionRecord[] = [];
  const regroupings: RegroupingRecord[] = [];
  for (const one of ungiven.additions) {
    const store = transaction.objectStore('additions');
    if ((await store.get(one.key))?.at !== one.at) continue;
    await store.delete(one.key);
    additions.push(one);
  }
  for (const one of ungiven.regroupings) {
    const store = transaction.objectStore('regroupings');
    if ((await store.get(one.key))?.at !== one.at) continue;
    await store.delete(one.key);
    regroupings.push(one);
  }
  return { additions, regroupings };
}

/** What is to be given back and did not come anew meanwhile. */
async function withoutKnown(
  transaction: WriteTransaction,
  key: string,
  { additions, regroupings }: ApartRecords,
): Promise<ApartRecords> {
  const known = new Set([
    ...(await transaction.objectStore('additions').index('story').getAllKeys(key)),
    ...(await transaction.objectStore('regroupings').index('story').getAllKeys(key)),
  ]);
  return {
    additions: additions.filter((one) => !known.has(one.key)),
    regroupings: regroupings.filter((one) => !known.has(one.key)),
  };
}

/** Takes out stories that came with a change, those that nobody changed since; answers them. The indexes are the caller's. */
async function takeAway(
  transaction: WriteTransaction,
  leaving: readonly Leaving[],
): Promise<WholeStory[]> {
  const removed: WholeStory[] = [];
  for (const { key, asItCame } of leaving) {
    const whole = await takeWhole(transaction, key);
    if (!whole) continue;
    if (isChangedSince(whole, asItCame)) await putWhole(transaction, whole);
    else {
      await noteSetAside(transaction, whole);
      await dropBarePack(transaction, whole.pack);
      removed.push(whole);
    }
  }
  return removed;
}

/** Whether the reader did anything to a story after it came. */
function isChangedSince(now: WholeStory, asItCame: WholeStory | null): boolean {
  // A part came with the change that split it off.
  const had = asItCame ? changesByHand(asItCame) : 1;
  const apart = [...now.additions, ...now.regroupings];
  const hadApart = asItCame ? [...asItCame.additions, ...asItCame.regroupings] : [];
  const isKnown = (one: (typeof apart)[number]) =>
    hadApart.some(({ key, at }) => key === one.key && at === one.at);
  return changesByHand(now) > had || !apart.every(isKnown);
}

const changesByHand = ({ changes }: WholeStory) =>
  changes.filter(({ kind }) => kind !== 'pack-updated').length;

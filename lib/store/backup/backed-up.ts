import type { BackupKind } from '../../core/backup/backup-line.ts';
import type { StoreName } from '../schema.ts';
import { STORY_STORES } from '../story-records.ts';

/** Written from other stores, and built anew from them. */
type Derived =
  | 'heads'
  | 'headState'
  | 'lookupState'
  | 'lookupDeltas'
  | 'lookupPlaces'
  | 'lookupSegments'
  | 'lookupParts'
  | 'lookupDead'
  | 'matchIndex'
  | 'matchDeltas'
  | 'matchBuckets'
  | 'matchPrints';
/** Parts of a story, which is backed up as one record. */
type InStories = 'articles' | 'speakers' | 'quotations' | 'notes';
/** What is under way, and no part of the library yet. */
type UnderWay = 'restoring' | 'imports' | 'staged';

/** Stores that are backed up record by record. Whoever adds a store decides here, and adds its schema. */
export type BackedUp = Exclude<StoreName, Derived | InStories | UnderWay | 'stories'>;

/** Every kind of record has a store, and every store that is neither derived nor under way a kind. */
type Unnamed = Exclude<BackedUp | 'stories' | 'settings', BackupKind>;
type Unstored = Exclude<BackupKind, BackedUp | 'stories' | 'settings'>;
/** The stores in the order in which they are written: a pack before its stories. */
const STORES: Readonly<Record<BackedUp, true>> & Readonly<Record<Unnamed | Unstored, never>> = {
  packs: true,
  additions: true,
  regroupings: true,
  texts: true,
  edits: true,
  changes: true,
  drafts: true,
  trash: true,
  pageResults: true,
  dismissals: true,
  readersWords: true,
  factChecks: true,
  annotations: true,
  subscriptions: true,
};
export const BACKED_UP: readonly BackedUp[] = Object.keys(STORES).filter(isBackedUp);

/** Whether records of a kind stand in a store of that name, one by one. */
export function isBackedUp(kind: string): kind is BackedUp {
  return Object.hasOwn(STORES, kind);
}

/** Every store of the library: what is backed up, and what is derived from it. */
export const LIBRARY_STORES: readonly StoreName[] = [...new Set([...STORY_STORES, ...BACKED_UP])];

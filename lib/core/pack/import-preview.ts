import { type DescribedConflict, describeConflict } from '../edit/conflicts.ts';
import { conflicts } from '../edit/merge-versions.ts';
import { diffStories, type RecordKind } from './diff-packs.ts';
import type { Replaced } from './other-publisher.ts';
import type { PackOutlet, PackStory } from './pack.ts';
import type { PackFault } from './pack-faults.ts';

/** What an import does to one story. */
export interface StoryImport {
  readonly id: string;
  readonly title: string;
  /** `kept`: the file leaves it out, and it stays since the reader edited it or added to it. */
  readonly change: 'added' | 'changed' | 'removed' | 'kept';
  /** Of a changed story: the kinds of its records that differ. */
  readonly kinds: readonly RecordKind[];
  /** Whether the reader has to decide: it changes what the reader edited, or leaves out what the reader edited or added to. */
  readonly isTouched: boolean;
  /** Where it and the reader's edits cannot both stand; at most {@link MOST_CONFLICTS}. */
  readonly conflicts: readonly DescribedConflict[];
}

/** What an import would do, before it is done. */
export interface ImportPreview {
  readonly id: string;
  /** Where it comes from: the name of a file, or an address. */
  readonly source: string;
  /** Id of the pack in the library. */
  readonly pack: string;
  readonly title: string;
  readonly curator: string;
  /** The pack of another publisher that it takes the place of; null for none. */
  readonly replaces: Replaced | null;
  /**
   * `own`: the reader's own stories, as they left this library. `claims-own`: a file by the id of the reader's export that
   * did not leave this library as it is; it is a pack like any other.
   */
  readonly whose: 'own' | 'claims-own' | 'other';
  /** When this edition was published. */
  readonly published: string;
  /** When the edition in the library was published, where that was later; null else. */
  readonly newerHere: string | null;
  readonly loss: Loss | null;
  readonly counts: ImportCounts;
  /** The first {@link MOST_LISTED}; those that the reader touched always before the others. */
  readonly stories: readonly StoryImport[];
  /** The first {@link MOST_LISTED}. */
  readonly faults: readonly PackFault[];
}

/** Stories by what becomes of them. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** As they stand in the library already. */
  readonly same: number;
  /** In the library, and not in the file any more. */
  readonly removed: number;
  /** The same of stories that the reader edited or added to: they stay as the reader has them. */
  readonly kept: number;
  readonly refused: number;
  /** The reader's own, which stay as they are. */
  readonly alreadyKept: number;
  /** Stories that the reader deleted, which do not come back. */
  readonly deleted: number;
  /** Of the changed, and the kept: those that the reader has to decide on. */
  readonly touched: number;
}

export const NO_COUNTS: ImportCounts = {
  added: 0,
  changed: 0,
  same: 0,
  removed: 0,
  kept: 0,
  refused: 0,
  alreadyKept: 0,
  deleted: 0,
  touched: 0,
};

/** How much of its pack an edition leaves out. `all`: it has no story at all. `most`: of the stories here, more than half. */
export type Loss = 'all' | 'most';

/** What an edition that names `named` stories leaves out of the `stood` that its pack had; null for half of them or fewer. */
export function lossOf({ removed, kept }: ImportCounts, stood: number, named: number): Loss | null {
  if (stood === 0) return null;
  if (named === 0) return 'all';
  return (removed + kept) * 2 > stood ? 'most' : null;
}

/** More than this a reader does not look through; the counts tell of all. */
export const MOST_LISTED = 300;

/** A story's conflicts beyond these are not listed one by one. */
const MOST_CONFLICTS = 20;

/**
 * What taking `after` in place of `before` (null: not there) does; null when they are equal. `reader` is the
 * story as the reader edited it, null for one that nobody edited; `outlets` name what conflicts are about. Cost: linear in the versions.
 */
export function storyImport(
  before: PackStory | null,
  after: PackStory,
  reader: PackStory | null,
  outlets: readonly PackOutlet[],
): StoryImport | null {
  const { id, title } = after;
  if (!before) return { id, title, change: 'added', kinds: [], isTouched: false, conflicts: [] };
  const kinds = [...new Set(diffStories(before, after).map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  const both = reader ? conflicts({ packOld: before, packNew: after, reader }) : [];
  const versions = {
    reader: { story: reader ?? after, outlets },
    packNew: { story: after, outlets },
  };
  const shown = both.slice(0, MOST_CONFLICTS).map((one) => describeConflict(one, versions));
  return { id, title, change: 'changed', kinds, isTouched: both.length > 0, conflicts: shown };
}

/** A list of at most {@link MOST_LISTED} with one more story, what the reader touched first. */
export function withListed(listed: readonly StoryImport[], one: StoryImport): StoryImport[] {
  if (listed.length < MOST_LISTED) return [...listed, one];
  if (!one.isTouched) return [...listed];
  const spare = listed.findLastIndex(({ isTouched }) => !isTouched);
  return spare < 0 ? [...listed] : [...listed.slice(0, spare), ...listed.slice(spare + 1), one];
}

import type { DBSchema, StoreNames } from 'idb';
import type { BackupRecord } from '../core/backup/backup-line.ts';
import type { Conflict } from '../core/edit/merge-versions.ts';
import type { ChangeKind } from '../core/edit/story-history.ts';
import type { StoryVersion, VersionPatch } from '../core/edit/story-version.ts';
import type { Addition } from '../core/keep/addition.ts';
import type { Entry } from '../core/lookup/fields.ts';
import type { SegmentHead } from '../core/lookup/segment.ts';
import type { Manifest } from '../core/match/index/manifest.ts';
import type { ReadersWord } from '../core/match/readers-word.ts';
import type {
  PackArticle,
  PackClaim,
  PackNote,
  PackOrigin,
  PackOutlet,
  PackQuotation,
  PackSpeaker,
  PackStory,
} from '../core/pack/pack.ts';
import type { Subscription } from '../core/subscription/subscription.ts';
import type { Regrouping } from '../core/utterance/regrouping.ts';
import type { PageResult } from '../core/view/library-view.ts';
import type { HeadRecord, HeadState } from './heads/head-record.ts';
import type { ImportRecord, StagedRecord } from './imports/import-record.ts';
import type { LookupState } from './lookup-index/state.ts';
import type { PackHeadRecord, PackRecord } from './pack-record.ts';
import type { AnnotationRecord, FactCheckRecord } from './taken-in.ts';

export type { PackHeadRecord, PackRecord } from './pack-record.ts';

export const DATABASE_NAME = 'headwater';
export const DATABASE_VERSION = 1;

/** Where a record belongs: `pack/story`, and its place in the pack's own order. */
interface Owned {
  readonly key: string;
  readonly story: string;
  readonly order: number;
}

export interface StoryRecord {
  readonly key: string;
  readonly pack: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string | null;
  readonly recorded: PackStory['recorded'];
  readonly claims: readonly PackClaim[];
  readonly origins: readonly PackOrigin[];
  readonly corrections?: PackStory['corrections'];
  /** Outlets that the story names and its pack need not: of a story that the reader wrote or edited. */
  readonly outlets?: readonly PackOutlet[];
}

export type ArticleRecord = Owned & { readonly value: PackArticle };
export type SpeakerRecord = Owned & { readonly value: PackSpeaker };
export type QuotationRecord = Owned & { readonly value: PackQuotation };
export type NoteRecord = Owned & { readonly value: PackNote };

/** Derived: what the match index keeps of one story, its pack's articles and the reader's own. */
export interface PrintRecord {
  /** The story's number in the index: another one after each change of the story. */
  readonly number: number;
  readonly story: string;
  /** Of the index. */
  readonly format: number;
  readonly articles: readonly Pick<PackArticle, 'outlet' | 'url' | 'published'>[];
  /** The same articles' fingerprints, packed. */
  readonly fingerprints: Uint8Array<ArrayBuffer>;
}

/** Derived: postings of stories that were written together, packed as one bucket. */
export interface DeltaRecord {
  readonly format: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Derived: the quotations of a story that no segment of the lookup index holds yet. */
export interface LookupDeltaRecord {
  readonly story: string;
  /** Of the index. */
  readonly format: number;
  readonly entries: readonly Entry[];
}

/** Derived: under which sequence a segment of the lookup index holds a story. */
export interface LookupPlaceRecord {
  readonly story: string;
  readonly sequence: number;
}

/** Derived: a segment of the lookup index; its parts are in `lookupParts`. */
export interface LookupSegmentRecord {
  readonly id: number;
  readonly format: number;
  readonly head: SegmentHead;
}

/** A segment's number, which part of it, and which block of that. */
export type LookupPartKey = [segment: number, part: LookupPart, block: number];
export type LookupPart = 'terms' | 'endings' | 'keys' | 'lengths' | 'stories';

/** Coverage that the reader added to a story; key `pack/story/article`. */
export interface AdditionRecord {
  readonly key: string;
  readonly story: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: Addition;
}

/** The reader's own word on what is one statement, in the order of `at`. */
export interface RegroupingRecord {
  readonly key: string;
  readonly story: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: Regrouping;
}

/** The text of a kept article, when the reader chose to keep it. Key `pack/story/article`. */
export interface TextRecord {
  readonly key: string;
  readonly story: string;
  readonly text: string;
}

/**
 * A story of a pack's that the reader has edited, or brought back. The story's own records are the reader's version, so
 * that all that reads stories sees it; this is what the pack itself has. It stays once it is there,
 * also when the reader's version is the pack's again, so that the history of the story has no gap.
 */
export interface EditRecord {
  readonly key: string;
  /** As the pack had it last: what the reader edited is told from the pack's later versions by it. */
  readonly pack: PackStory;
  /** Whether the last version of the pack left it out. */
  readonly isLeftOut?: true;
  /** Where the last version of the pack touched what the reader had edited. */
  readonly conflicts: readonly Conflict[];
}

/** What the reader has typed and not saved yet. Key: the story's, or `new`. */
export interface DraftRecord {
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The version that it was begun on. */
  readonly base: StoryVersion;
  readonly edited: StoryVersion;
}

/** One change of a story: what it takes to undo it. */
export interface ChangeRecord {
  readonly story: string;
  /** Of the story's changes, from 1. */
  readonly number: number;
  readonly kind: ChangeKind;
  /** Milliseconds since the epoch; null for a version of a pack, which says itself when it was published. */
  readonly at: number | null;
  /** Who made it: the reader, or the curator of the pack. */
  readonly by: string;
  /** The day on which the pack's version was published, or the title of the other story. */
  readonly about: string | null;
  /** What the version before had otherwise. */
  readonly before: VersionPatch;
  /** The reader's coverage and words that were kept apart before, and are part of the version since. */
  readonly takenUp: ApartRecords;
  /** The same that are kept apart again since. */
  readonly givenBack: ApartRecords;
  /** Stories that left the library with the change, and the keys of those that came. */
  readonly removed: readonly WholeStory[];
  readonly created: readonly string[];
}

/** What the reader adds to a story without editing it. */
export interface ApartRecords {
  readonly additions: readonly AdditionRecord[];
  readonly regroupings: readonly RegroupingRecord[];
}

/** All that the library holds of one story. */
export interface WholeStory extends ApartRecords {
  readonly key: string;
  readonly pack: string;
  readonly story: PackStory;
  readonly outlets: readonly PackOutlet[];
  /** Those that its pack lists for it: the pack may be gone when the story comes back. */
  readonly packOutlets?: readonly PackOutlet[];
  /** What is told of its pack, others' only: without it the story would stand under a bare id, and in no export. */
  readonly packHead?: PackHeadRecord;
  readonly texts: readonly TextRecord[];
  readonly edit: EditRecord | null;
  readonly changes: readonly ChangeRecord[];
}

/** A deleted story, for as long as it can be brought back. */
export interface TrashRecord extends WholeStory {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The reader closed the pill of one story on one page; which ones, the record does not tell. */
export interface DismissalRecord {
  /** What `pillKey` makes of both. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The reader's word that a page tells a story, or does not. Key: `page`, a line break, `story`. */
export interface WordRecord {
  readonly key: string;
  /** What `wordKeys` names the page by. */
  readonly page: string;
  readonly story: string;
  readonly says: ReadersWord['says'];
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A piece of a backup that is to be restored; the library knows nothing of it yet. */
export interface RestoringRecord {
  /** From 1, in the order of the file. */
  readonly piece: number;
  readonly records: readonly BackupRecord[];
}

/** The current schema. Names of stores and indexes stand nowhere else. */
export interface HeadwaterSchema extends DBSchema {
  packs: { key: string; value: PackRecord };
  stories: { key: string; value: StoryRecord; indexes: { pack: string } };
  articles: { key: string; value: ArticleRecord; indexes: { story: string } };
  speakers: { key: string; value: SpeakerRecord; indexes: { story: string } };
  quotations: { key: string; value: QuotationRecord; indexes: { story: string } };
  notes: { key: string; value: NoteRecord; indexes: { story: string } };
  heads: { key: string; value: HeadRecord; indexes: { date: string } };
  headState: { key: string; value: HeadState };
  lookupState: { key: string; value: LookupState };
  lookupDeltas: { key: string; value: LookupDeltaRecord };
  lookupPlaces: { key: string; value: LookupPlaceRecord };
  lookupSegments: { key: number; value: LookupSegmentRecord };
  /** Packed, with a sum; the keys of entries as text. */
  lookupParts: { key: LookupPartKey; value: Uint8Array | string };
  /** Sequences whose stories are gone from the segments, or stand elsewhere anew; the key is one. */
  lookupDead: { key: number; value: true };
  /** The manifest of the match index, under the one key `manifest`. */
  matchIndex: { key: string; value: Manifest };
  /** Small runs; the key is the lowest story number in it. */
  matchDeltas: { key: number; value: DeltaRecord };
  /** Packed buckets of large runs; `bucketKey` gives the key. */
  matchBuckets: { key: number; value: Uint8Array<ArrayBuffer> };
  matchPrints: { key: number; value: PrintRecord; indexes: { story: string } };
  additions: { key: string; value: AdditionRecord; indexes: { story: string } };
  regroupings: { key: string; value: RegroupingRecord; indexes: { story: string } };
  texts: { key: string; value: TextRecord; indexes: { story: string } };
  edits: { key: string; value: EditRecord };
  /** The key is the story's and the change's number. */
  changes: { key: [story: string, number: number]; value: ChangeRecord };
  drafts: { key: string; value: DraftRecord };
  /** The key is the story's, and when it was deleted: one story may be deleted more than once. */
  trash: { key: [story: string, at: number]; value: TrashRecord; indexes: { at: number } };
  imports: { key: string; value: ImportRecord };
  subscriptions: { key: string; value: Subscription };
  staged: { key: [importId: string, piece: number]; value: StagedRecord };
  pageResults: { key: string; value: PageResult; indexes: { at: number } };
  dismissals: { key: string; value: DismissalRecord };
  readersWords: { key: string; value: WordRecord };
  factChecks: { key: string; value: FactCheckRecord; indexes: { keys: number } };
  annotations: { key: string; value: AnnotationRecord; indexes: { keys: number } };
  restoring: { key: number; value: RestoringRecord };
}

/** The name of any object store. */
export type StoreName = StoreNames<HeadwaterSchema>;

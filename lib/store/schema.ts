import type { DBSchema, StoreNames } from 'idb';
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
import type { Regrouping } from '../core/utterance/regrouping.ts';
import type { PageResult } from '../core/view/library-view.ts';
import type { LookupState } from './lookup-index/state.ts';

export const DATABASE_NAME = 'headwater';
export const DATABASE_VERSION = 1;

/** Where a record belongs: `pack/story`, and its place in the pack's own order. */
interface Owned {
  readonly key: string;
  readonly story: string;
  readonly order: number;
}

export interface PackRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly curator: { readonly name: string; readonly contact: string | null };
  readonly published: string;
  readonly licence: string;
  readonly outlets: readonly PackOutlet[];
  /** The reader's own pack only: the id under which it is exported, once it was. */
  readonly exportId?: string;
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

/** A deleted story, for as long as it can be brought back. */
export interface TrashRecord {
  readonly key: string;
  readonly pack: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly story: PackStory;
  readonly additions: readonly AdditionRecord[];
  readonly texts: readonly TextRecord[];
  readonly regroupings: readonly RegroupingRecord[];
}

/** The reader's word that something is not to be shown: `kind` of it, for one story on one page. */
export interface DismissalRecord {
  readonly key: string;
  readonly story: string;
  readonly url: string;
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

/** The current schema. Names of stores and indexes stand nowhere else. */
export interface HeadwaterSchema extends DBSchema {
  packs: { key: string; value: PackRecord };
  stories: { key: string; value: StoryRecord; indexes: { pack: string } };
  articles: { key: string; value: ArticleRecord; indexes: { story: string } };
  speakers: { key: string; value: SpeakerRecord; indexes: { story: string } };
  quotations: { key: string; value: QuotationRecord; indexes: { story: string } };
  notes: { key: string; value: NoteRecord; indexes: { story: string } };
  lookupState: { key: string; value: LookupState };
  lookupDeltas: { key: string; value: LookupDeltaRecord };
  lookupPlaces: { key: string; value: LookupPlaceRecord };
  lookupSegments: { key: number; value: LookupSegmentRecord };
  /** Packed; the keys of entries as text. */
  lookupParts: { key: LookupPartKey; value: Uint8Array | Uint32Array | string };
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
  trash: { key: string; value: TrashRecord };
  pageResults: { key: string; value: PageResult; indexes: { at: number } };
  dismissals: { key: string; value: DismissalRecord };
  readersWords: { key: string; value: WordRecord };
}

/** The name of any object store. */
export type StoreName = StoreNames<HeadwaterSchema>;

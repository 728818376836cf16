import type { DBSchema } from 'idb';
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

/** Derived: which stored articles hold one passage hash. */
export interface PostingRecord {
  readonly hash: number;
  /** Keys of articles, `pack/story/article`. */
  readonly articles: readonly string[];
}

/** The reader's word that something is not to be shown: `kind` of it, for one story on one page. */
export interface DismissalRecord {
  readonly key: string;
  readonly story: string;
  readonly url: string;
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
  postings: { key: number; value: PostingRecord };
  dismissals: { key: string; value: DismissalRecord };
}

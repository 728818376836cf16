import type { Difference, Run } from '../align/difference.ts';
import type { Finding, LinkKind, OriginKind } from '../article.ts';
import type { Kept } from '../keep/kept.ts';
import type { Phrase } from '../phrase.ts';
import type { Span } from '../span.ts';

/** What the popup shows of one tab. Plain data; every sentence is a phrase, content, or from the page. */
export type PageView =
  | { readonly state: 'unreadable'; readonly reason: 'browser-page' | 'no-access' }
  | { readonly state: 'not-an-article' }
  | ({ readonly state: 'article' } & ArticleView)
  | ({ readonly state: 'known' } & KnownView);

/** An article that no stored story tells: what the page itself shows. */
export interface ArticleView {
  readonly page: PageHeader;
  /** How many stories the library holds: silence is explained. */
  readonly storiesSearched: number;
  /** A story that is near but not sure; never shown as known. */
  readonly maybe: {
    readonly story: string;
    readonly title: string;
    readonly reasons: readonly Phrase[];
  } | null;
  readonly quotations: readonly PageQuotation[];
  readonly credits: readonly PageCredit[];
  readonly notes: readonly NoteView[];
}

/** An article that tells a stored story. */
export interface KnownView {
  readonly page: PageHeader;
  readonly story: {
    readonly key: string;
    readonly title: string;
    readonly summary: string;
    readonly pack: string;
    readonly recorded: { readonly by: string; readonly on: string };
  };
  /** Whether this page is an article of the story's coverage already. */
  readonly isStored: boolean;
  /** Set when it is there because the reader kept it: then that can be undone. */
  readonly kept: Kept | null;
  readonly reasons: readonly Phrase[];
  /** The main claim first. */
  readonly claims: readonly ClaimView[];
  readonly quotations: readonly StoryQuotation[];
  /** What the page prints besides the stored quotations. */
  readonly ownQuotations: readonly PageQuotation[];
  readonly coverage: readonly CoverageItem[];
  readonly notes: readonly NoteView[];
}

export interface PageHeader {
  /** Names the text that the spans of the view index: see `readingId`. */
  readonly reading: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
}

/** A sentence that something rests on: shown from the page when it stands there, else paraphrased. */
export type EvidenceView =
  | { readonly from: 'page'; readonly sentence: string; readonly span: Span }
  | { readonly from: 'curator'; readonly paraphrase: string; readonly outlet: string | null };

export interface ClaimView {
  readonly id: string;
  readonly text: string;
  readonly main: boolean;
  /** From this page (first) to the origin (last). Empty when nothing ties this page to the claim. */
  readonly hops: readonly HopView[];
  readonly independence: {
    /** Outlets whose coverage makes the claim. */
    readonly outlets: number;
    /** Origins that those rest on; null when it cannot be told. */
    readonly origins: number | null;
    /** The sentence of the callout. */
    readonly says: Phrase;
    /** Who rests on what, one sentence for each end of the ways. */
    readonly why: readonly Phrase[];
  };
}

/** One stop of the chain. `link` says how the stop before it rests on this one; null on the first. */
export interface HopView {
  readonly link: LinkKind | null;
  readonly type: 'this-page' | 'article' | 'origin' | 'unknown';
  readonly name: string;
  readonly byline: readonly string[];
  readonly date: string | null;
  /** When only the latest possible day is known. */
  readonly dateBy: string | null;
  readonly headline: string | null;
  /** False when the article's page is not in the material. */
  readonly url: string | null;
  readonly origin: {
    readonly kind: OriginKind;
    readonly published: boolean | null;
    readonly confirmations: readonly { readonly by: string; readonly says: string }[];
  } | null;
  readonly evidence: readonly EvidenceView[];
}

export interface SpeakerView {
  readonly name: string;
  /** False when the article keeps the name back: a source is “not named”. */
  readonly named: boolean;
  readonly kind: 'person' | 'body' | 'document';
  readonly role: string | null;
}

/** A stored quotation, held against what this page prints. */
export interface StoryQuotation {
  readonly id: string;
  /** The fullest attested form, parts in order. */
  readonly parts: readonly string[];
  readonly speaker: SpeakerView;
  readonly said: string | null;
  readonly occasion: string | null;
  readonly to: string | null;
  readonly attestedBy: string;
  readonly note: string | null;
  /** Null when this page does not print it. */
  readonly here: {
    readonly span: Span;
    readonly printed: string;
    readonly differences: readonly Difference[];
    /** Runs over `full` and `printed`; spans index those two strings. */
    readonly full: string;
    readonly runs: readonly Run[];
  } | null;
  /** How stored coverage prints it. */
  readonly renditions: readonly {
    readonly outlet: string;
    readonly in: 'text' | 'headline' | 'furniture';
    readonly printed: string;
    readonly differences: readonly Difference[];
    readonly note: string | null;
  }[];
}

/** A quotation of the page itself. */
export interface PageQuotation {
  readonly span: Span;
  readonly parts: readonly string[];
  /** Null when nobody is likely to be credited, or when only `mention` is known. */
  readonly speaker: SpeakerView | null;
  /** Whether the speaker is likely but not sure. */
  readonly isUnsure: boolean;
  /** “he”: the words that credit somebody who cannot be told from the page. Else null. */
  readonly mention: string | null;
}

/** An outlet or source that the page credits. */
export interface PageCredit {
  readonly kind: LinkKind;
  readonly name: string;
  readonly type: 'outlet' | 'origin';
  readonly evidence: { readonly sentence: string; readonly span: Span } | null;
}

export interface CoverageItem {
  readonly outlet: string;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly publishedBy: string | null;
  readonly url: string | null;
  readonly place: 'coverage' | 'related';
  readonly thisPage: boolean;
  readonly known: 'read' | 'credited';
  /** How many stored quotations it prints, and how many of them differ from the fullest form. */
  readonly quotations: number;
  readonly differing: number;
  /** What it rests on for the main claim, in order, e.g. ["Fox News", "Internal … memo"]. */
  readonly restsOn: readonly string[];
}

export interface NoteView {
  readonly criterion: string;
  readonly finding: Finding;
  /** A phrase of ours, or a curator's sentence. */
  readonly says: Phrase | string;
  readonly doubt: Phrase | string | null;
  readonly evidence: readonly EvidenceView[];
  readonly recorded: { readonly by: string; readonly on: string } | null;
  /** Which outlet's article it is about; null for the story as a whole. */
  readonly about: string | null;
}

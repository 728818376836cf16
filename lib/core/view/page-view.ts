import type { Difference, Run } from '../align/difference.ts';
import type {
  ArticleLabel,
  ClaimSource,
  Correction,
  Finding,
  LinkKind,
  OriginKind,
} from '../article.ts';
import type { Kept } from '../keep/kept.ts';
import type { Phrase } from '../phrase.ts';
import type { ReadingGist } from '../reading-gist.ts';
import type { Span } from '../span.ts';
import type { QuotationContext } from '../utterance/context-of.ts';
import type { RenditionName } from '../utterance/regrouping.ts';
import type { Rebuilding } from './index-state.ts';
import type { DamagedStory, DeniedStory } from './named-stories.ts';
import type { PageCheckView } from './page-checks.ts';
import type { MatchView, ReasonView } from './reason-view.ts';
import type { PageChanges, SeenQuotation } from './seen-page.ts';
import type { PageSource } from './source-stop.ts';

/** What the popup shows of one tab. Plain data; every sentence is a phrase, content, or from the page. */
export type PageView =
  | {
      readonly state: 'unreadable';
      readonly reason: 'browser-page' | 'no-access' | 'too-long' | 'too-deep';
    }
  | { readonly state: 'not-an-article' }
  | ({ readonly state: 'article' } & ArticleView)
  | ({ readonly state: 'known' } & KnownView);

/** An article that no stored story tells: what the page itself shows. */
export interface ArticleView {
  readonly page: PageHeader;
  readonly publisher: PublisherView;
  readonly summary: ArticleSummary;
  /** How many stories it was compared with: silence is explained. */
  readonly storiesSearched: number;
  /** How far the index is being rebuilt; null when it is whole. */
  readonly rebuilding: Rebuilding | null;
  /** A story that is near but not sure; never shown as known. */
  readonly maybe: {
    readonly story: string;
    readonly title: string;
    readonly reasons: readonly ReasonView[];
  } | null;
  /** A stored story that the page tells, but that cannot be shown. */
  readonly damaged: DamagedStory | null;
  readonly denied: readonly DeniedStory[];
  readonly quotations: readonly PageQuotation[];
  /** What the headline prints between marks and the text does not print. */
  readonly onlyInHeadline: readonly { readonly text: string; readonly span: Span }[];
  /** What speaks for the whole article first, then in the order of the text. */
  readonly sources: readonly PageSource[];
  /** Those that tell something first, those that cannot tell last. */
  readonly notes: readonly NoteView[];
  /** What others found who checked what this page quotes. */
  readonly factChecks: readonly PageCheckView[];
}

/** What the publisher says of the article, nothing of it checked. */
export interface PublisherView {
  readonly label: ArticleLabel | null;
  readonly claims: readonly PublisherClaim[];
  readonly corrections: readonly Correction[];
  /** Values that do not go together. */
  readonly conflicts: readonly Phrase[];
}

/** One value of the page's metadata; `value` is null when the page does not give it. */
export interface PublisherClaim {
  readonly field: 'headline' | 'byline' | 'outlet' | 'published' | 'modified' | 'canonicalUrl';
  readonly value: string | null;
  readonly source: ClaimSource | null;
}

/** The page in two short sentences: who speaks, and what it rests on. Never a verdict. */
export interface ArticleSummary {
  /** How many quotations the text has. */
  readonly quotations: Phrase;
  /** How many speakers of each sort; empty without quotations. */
  readonly speakers: readonly Phrase[];
  readonly restsOn: readonly Phrase[];
}

/** An article that tells a stored story. */
export interface KnownView extends MatchView {
  readonly page: PageHeader;
  readonly story: {
    readonly key: string;
    readonly title: string;
    readonly summary: string;
    readonly pack: string;
    /** How the curator of its pack is reached; null where none is named. */
    readonly contact: string | null;
    readonly recorded: { readonly by: string; readonly on: string };
  };
  /** Whether this page is an article of the story's coverage already. */
  readonly isStored: boolean;
  /** Set when it is there because the reader kept it: then that can be undone. */
  readonly kept: Kept | null;
  /** Whether the reader said that the page tells this story. */
  readonly isConfirmed: boolean;
  readonly denied: readonly DeniedStory[];
  /** The main claim first. */
  readonly claims: readonly ClaimView[];
  readonly quotations: readonly StoryQuotation[];
  /** All that the page's text prints as said, as it is remembered: without the words. */
  readonly printed: readonly SeenQuotation[];
  /** What changed since the reader last saw the page; null when nothing did, or that is not known. */
  readonly changes: PageChanges | null;
  /** What the page prints besides the stored quotations. */
  readonly ownQuotations: readonly PageQuotation[];
  readonly coverage: readonly CoverageItem[];
  readonly notes: readonly NoteView[];
  /** What others found who checked what this page quotes. */
  readonly factChecks: readonly PageCheckView[];
  /** How many annotations the story's page in the library shows. */
  readonly annotations: number;
}

export interface PageHeader {
  /** Names the text that the spans of the view index: see `readingId`. */
  readonly reading: string;
  /** What the reading is known by again: see `gistOf`. */
  readonly gist: ReadingGist | null;
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
  /** What the curator says of the link to the next stop: what no sentence says, or what is inferred. */
  readonly note: string | null;
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
    /** How the reader can name it; whether it is the one that attests the quotation. */
    readonly name: RenditionName;
    readonly attests: boolean;
    /** The article's address at these words; null when its page is not known. */
    readonly url: string | null;
  }[];
  /** What stands around it on the open page (outlet null), or in an article whose text is kept; else null. */
  readonly context: (QuotationContext & { readonly outlet: string | null }) | null;
  /** Which outlet is closer to the first report; null when there is nothing to choose. */
  readonly closerToFirst: { readonly outlet: string } | 'unknown' | null;
  /** Other quotations of the story that the reader could say are the same statement. */
  readonly others: readonly { readonly id: string; readonly words: string }[];
  /** What the reader said about it, and can take back. */
  readonly byHand: readonly { readonly key: string; readonly kind: 'apart' | 'same' }[];
}

/** A quotation of the page itself. */
export interface PageQuotation {
  readonly span: Span;
  readonly parts: readonly string[];
  /** Whether it is a few words inside a sentence of the writer. */
  readonly isPartial: boolean;
  /** Whether an editor put words in brackets into it. */
  readonly hasInsertions: boolean;
  /** Whether an ellipsis says that something may be left out. */
  readonly hasCuts: boolean;
  /** Null when nobody is likely to be credited, or when only `mention` is known. */
  readonly speaker: SpeakerView | null;
  /** Whether the speaker is likely but not sure. */
  readonly isUnsure: boolean;
  /** “he”: the words that credit somebody who cannot be told from the page. Else null. */
  readonly mention: string | null;
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

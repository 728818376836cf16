import type { Phrase } from './phrase.ts';
import type { Span } from './span.ts';

/** Where on a page a value of its metadata was found. Each is the publisher's claim. */
export type ClaimSource = 'json-ld' | 'open-graph' | 'meta' | 'page' | 'url';

/** The source of each value that the page gives; a value that is null or empty has none. */
export type ClaimSources = Readonly<
  Partial<
    Record<
      'canonicalUrl' | 'outlet' | 'byline' | 'headline' | 'published' | 'modified' | 'label',
      ClaimSource
    >
  >
>;

export type LabelKind = 'opinion' | 'analysis' | 'satire' | 'sponsored';

/** What the publisher labels the article to be, besides news. */
export interface ArticleLabel {
  readonly kind: LabelKind;
  /** The label as the publisher words it: “Opinion”, `OpinionNewsArticle`, `/opinion/`. */
  readonly printed: string;
}

export type CorrectionKind = 'correction' | 'clarification' | 'editors-note';

/** A note of the publisher on a fault of the article. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly text: string;
  /** The line, in `text` or `furniture`; null for a note that only the JSON-LD holds. */
  readonly span: Span | null;
  readonly source: ClaimSource;
}

/** One page that tells a story, as read. Values that the page does not give are null or empty. */
export interface Article {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** The outlet's name as the page gives it; else its host without `www.`. */
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly headline: string | null;
  /** ISO 8601 date or date-time, as the publisher claims it. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The publisher's label; null for news and where there is none. */
  readonly label: ArticleLabel | null;
  readonly corrections: readonly Correction[];
  /** Where each value above was found. */
  readonly sources: ClaimSources;
  /** BCP 47 tag. */
  readonly lang: string | null;
  /** The body: paragraphs joined with a blank line. Spans without `in` index this. */
  readonly text: string;
  /** Figure captions, joined with line feeds in `caption` spans. */
  readonly captions: readonly string[];
  /** What stands around the story: biographies, related links, plugs. */
  readonly furniture: string;
  /** Paragraphs of the text that the page sets apart as quoted; absent when it sets none apart. */
  readonly blockQuotes?: readonly Span[];
  /** Words of the text that the page marks up as quoted, without marks; absent when it does so nowhere. */
  readonly inlineQuotes?: readonly Span[];
  /** Whether a video player stands in the body. */
  readonly hasVideo: boolean;
  /**
   * Set when text alone was handed in, without its page: that it has no byline, date, headline, picture or
   * label then says nothing of the page.
   */
  readonly textOnly?: true;
  /** The links of the body, in order; absent when they were not read. */
  readonly links?: readonly ArticleLink[];
  /** Addresses that the page's data says it is based on. */
  readonly basedOn?: readonly string[];
}

/** A link that stands in the body of a page. */
export interface ArticleLink {
  readonly href: string;
  /** Its words, white space made single. */
  readonly words: string;
  /** Where its words stand in the article; null when they stand in no field that was read. */
  readonly at: Span | null;
  /** The words of the block that it stands in, when these are few. */
  readonly around?: string;
}

/** An article of which nothing is known. */
export const EMPTY_ARTICLE: Article = {
  url: null,
  canonicalUrl: null,
  outlet: null,
  byline: [],
  headline: null,
  published: null,
  modified: null,
  label: null,
  corrections: [],
  sources: {},
  lang: null,
  text: '',
  captions: [],
  furniture: '',
  hasVideo: false,
};

/** Who a quotation is credited to, as found in one article. */
export interface FoundSpeaker {
  readonly kind: 'person' | 'body' | 'document';
  /** Full name when the article gives it, else null. */
  readonly name: string | null;
  /** Role as printed, else null. */
  readonly role: string | null;
  /** The body that the person belongs to, as printed, else null. */
  readonly affiliation: string | null;
  /**
   * The printed description of a speaker who is not named, else null. Without name and description
   * only the mention is known: “he”, and who that is cannot be told.
   */
  readonly description: string | null;
  readonly anonymous: boolean;
  /** The phrase that names the speaker for this quotation. */
  readonly mention: Span;
}

/** What the article prints as said by somebody. `parts` are the pieces inside the marks. */
export interface FoundQuotation extends Span {
  readonly text: string;
  readonly parts: readonly Span[];
  /** Words inside the parts that an editor put there, with their brackets. */
  readonly insertions: readonly Span[];
  /** Ellipses inside the parts: something may be left out there. */
  readonly cuts: readonly Span[];
  readonly kind: 'direct' | 'partial' | 'block';
  readonly speaker: FoundSpeaker | null;
  readonly cue: Span | null;
  /** 0–1: how probable it is that the mention and, where one is given, the name are right. */
  readonly confidence: number;
}

/** What a headline prints between marks. The span covers the marks and indexes the headline. */
export interface HeadlineQuotation extends Span {
  readonly in: 'headline';
  /** The words inside the marks. */
  readonly text: string;
  /** Where the article's text prints the same words, in marks if it can be; null when it does not. */
  readonly body: Span | null;
}

export type OriginKind =
  | 'document'
  | 'statement'
  | 'press-conference'
  | 'interview'
  | 'broadcast'
  | 'dataset'
  | 'court-record'
  | 'social-post'
  | 'eyewitness'
  | 'report'
  | 'unknown';

export type LinkKind =
  | 'obtained'
  | 'original'
  | 're-reports'
  | 'copies'
  | 'syndicates'
  | 'excerpts'
  | 'cites'
  | 'unknown';

/** One hop of a chain that the page itself shows. */
export interface FoundLink {
  readonly kind: LinkKind;
  readonly to: {
    readonly type: 'outlet' | 'origin';
    readonly name: string;
    readonly domain?: string;
    /** What kind of origin it is; of an outlet, what the outlet had it from. */
    readonly origin?: OriginKind;
    /** Whose statement, post or interview it is, when the page names one. */
    readonly by?: string;
    /** The outlet that the page says got hold of it, so that the page has it at second hand. */
    readonly through?: string;
  };
  /** The sentence, line, byline or dateline that says so. */
  readonly evidence: Span | null;
  readonly basis: 'text' | 'byline' | 'metadata' | 'link';
  readonly confidence: number;
  /** The sentences that it speaks for; null when the page does not say which. */
  readonly covers: Span | null;
  /** Whether it speaks for the whole article. */
  readonly whole: boolean;
  /** Whether the page links to it; null when the page's links were not read. */
  readonly linked: boolean | null;
}

export type Finding = 'met' | 'partly' | 'not met' | 'cannot tell';

/** A checkable credibility observation about one article. */
export interface FoundNote {
  readonly criterion: string;
  readonly finding: Finding;
  readonly evidence: readonly Span[];
  readonly detail: Phrase;
  /** How the finding could be wrong. */
  readonly caveat: Phrase;
}

/** All that one article shows without any stored story. */
export interface Analysis {
  readonly article: Article;
  readonly quotations: readonly FoundQuotation[];
  readonly headlineQuotations: readonly HeadlineQuotation[];
  /** For each claim, which is what a credit `covers`, one link to each thing that it rests on. */
  readonly chain: readonly FoundLink[];
  /** Every credit, in the order of the text. */
  readonly credits: readonly FoundLink[];
  readonly notes: readonly FoundNote[];
}

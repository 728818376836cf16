import type { Article } from '../core/article.ts';
import type { Kept } from '../core/keep/kept.ts';
import type { ReadersWord } from '../core/match/readers-word.ts';
import type { PageProbe } from '../core/page-probe.ts';
import type { SeenPage } from '../core/reading-id.ts';
import type { Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { Regrouping } from '../core/utterance/regrouping.ts';
import type { LookupView, SelectionView } from '../core/view/lookup-view.ts';
import type { PageView, StoryQuotation } from '../core/view/page-view.ts';
import type { Summary } from '../core/view/summary.ts';

/** What the reader script reads of an article. */
export interface PageReading {
  readonly visit: string;
  readonly article: Article;
}

/** Known quotations to be underlined in a page. */
export interface PageMarks {
  readonly visit: string;
  readonly storyTitle: string;
  /** Names the text that the quotations' spans index. */
  readonly reading: string;
  readonly quotations: readonly StoryQuotation[];
  /** The keys that open the side panel, as the browser names them; empty when there are none. */
  readonly panelShortcut: string;
}

/** From scripts in a page to the worker. */
export interface PageToBackground {
  /** The page has settled, or another one took its place in the same document. Refused: report no more. */
  'page-probed': (probe: PageProbe) => Result<null, 'no-access'>;
  /** The reader closed the pill of a story on this page. */
  'pill-dismissed': (dismissal: { readonly story: string; readonly url: string }) => Result<null>;
  /** The reader asked the pill for more. */
  'open-popup': (request: null) => Result<null, 'not-allowed'>;
  /** The reader asked a card for all versions of a quotation. Answered at once, or a browser refuses. */
  'open-panel': (asked: { readonly text: string }) => Result<null, 'not-allowed'>;
}

/** From extension pages to the worker. */
export interface PopupToBackground {
  /** What the reader sees of a tab. */
  'view-tab': (tab: { readonly tabId: number }) => Result<PageView>;
  /** Keeps the tab's article as a story, or as coverage of the one it tells. */
  'keep-page': (
    page: SeenPage & { readonly tabId: number },
  ) => Result<Kept, 'no-article' | 'private-window' | 'page-went-on'>;
  /** Takes back what was kept last. */
  'undo-keep': (kept: {
    readonly tabId: number;
    readonly as: 'story' | 'coverage';
    readonly key: string;
  }) => Result<null>;
  /** The reader's word on the tab's page and a story: it beats the score. Null takes it back. */
  'say-word': (
    word: SeenPage & {
      readonly tabId: number;
      readonly story: string;
      readonly says: ReadersWord['says'] | null;
    },
  ) => Result<null, 'no-article' | 'private-window' | 'page-went-on'>;
  /** Stories were deleted, brought back or taken in: open pages and panels are told. */
  'library-changed': (request: null) => Result<null>;
  /** The reader's own word on what is one statement of a story; answers the key to take it back by. */
  regroup: (request: {
    readonly tabId: number;
    readonly story: string;
    readonly regrouping: Regrouping;
  }) => Result<string, 'private-window'>;
  /** Takes the reader's word back. */
  'undo-regroup': (request: { readonly key: string }) => Result<null>;
  /** Stored quotations that hold the words of a query. */
  'look-up': (query: { readonly query: string }) => Result<LookupView>;
  /** Whether a selected text is a stored quotation, and how it differs. */
  'look-up-selection': (selected: { readonly text: string }) => Result<SelectionView>;
  /** Scrolls the tab's page to a span and marks it. */
  'show-on-page': (place: {
    readonly tabId: number;
    readonly span: Span;
    readonly reading: string;
  }) => Result<null, 'not-on-page'>;
}

/** From the worker to scripts in a page. */
export interface BackgroundToPage {
  /** The probe's reading of the page as it is now. */
  'probe-page': (request: null) => Result<PageProbe>;
  /** The reader script's reading of the article. */
  'read-page': (request: null) => Result<PageReading, 'unreadable' | 'too-long' | 'too-deep'>;
  /** Scrolls to a span of the article and marks it for a moment. */
  'show-span': (place: {
    readonly span: Span;
    readonly reading: string;
  }) => Result<null, 'not-on-page'>;
  /** Underlines known quotations, in place of earlier marks; none takes them away. */
  'show-marks': (marks: PageMarks) => Result<null>;
  /** Goes to the next known quotation and opens its card. */
  'step-quotation': (request: null) => Result<null, 'no-marks'>;
  /** Takes the pill and all marks away. */
  'clear-page': (request: null) => Result<null>;
  /** Shows the pill for a known story, unless the page has moved on. */
  'show-pill': (pill: { readonly visit: string; readonly summary: Summary }) => Result<null>;
}

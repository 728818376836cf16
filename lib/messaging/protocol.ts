import type { Article } from '../core/article.ts';
import type { Result } from '../core/result.ts';
import type { Span } from '../core/span.ts';
import type { PageView } from '../core/view/page-view.ts';
import type { Summary } from '../core/view/summary.ts';

/** What the probe reads of a page: enough to decide and to match, nothing more. */
export interface PageProbe {
  /** Names one document at one address: answers for another visit are dropped. */
  readonly visit: string;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly isArticle: boolean;
  readonly headline: string | null;
  /** Block text, at most 60,000 units; empty when the page is no article. */
  readonly text: string;
}

/** What the reader script reads of an article. */
export interface PageReading {
  readonly visit: string;
  readonly article: Article;
}

/** From scripts in a page to the worker. */
export interface PageToBackground {
  /** The page has settled, or another one took its place in the same document. */
  'page-probed': (probe: PageProbe) => Result<null>;
  /** The reader closed the pill of a story on this page. */
  'pill-dismissed': (dismissal: { readonly story: string; readonly url: string }) => Result<null>;
  /** The reader asked the pill for more. */
  'open-popup': (request: null) => Result<null, 'not-allowed'>;
}

/** From extension pages to the worker. */
export interface PopupToBackground {
  /** What the reader sees of a tab. */
  'view-tab': (tab: { readonly tabId: number }) => Result<PageView>;
  /** Scrolls the tab's page to a span and marks it. */
  'show-on-page': (place: { readonly tabId: number; readonly span: Span }) => Result<null>;
}

/** From the worker to scripts in a page. */
export interface BackgroundToPage {
  /** The probe's reading of the page as it is now. */
  'probe-page': (request: null) => Result<PageProbe>;
  /** The reader script's reading of the article. */
  'read-page': (request: null) => Result<PageReading, 'unreadable'>;
  /** Scrolls to a span of the article and marks it for a moment. */
  'show-span': (place: { readonly span: Span }) => Result<null, 'not-on-page'>;
  /** Shows the pill for a known story, unless the page has moved on. */
  'show-pill': (pill: { readonly visit: string; readonly summary: Summary }) => Result<null>;
}

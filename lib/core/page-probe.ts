/** What the probe reads of a page: enough to decide and to match, nothing more. */
export interface PageProbe {
  /** Names one document at one address: answers for another visit are dropped. */
  readonly visit: string;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly isArticle: boolean;
  readonly headline: string | null;
  /** The declared day or moment of publication, ISO 8601; null when none is declared. */
  readonly published: string | null;
  /** Block text, at most 60,000 units; empty when the page is no article. */
  readonly text: string;
  /** The browser brought the document back as it was left: it counts though others have come since. */
  readonly isBack?: true;
}

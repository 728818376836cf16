/** A page as it is asked about. */
export interface AskedPage {
  readonly url: null;
  readonly headline: string;
  readonly text: string;
  readonly published: string;
}

/** What the worker is asked, and how its answer is timed: from the asking page, by the port. */
export type Task =
  /** Nothing: what waking the worker and a round trip cost by themselves. */
  | { readonly kind: 'empty' }
  /** The extension's own way from a page to a match. */
  | { readonly kind: 'match'; readonly page: AskedPage }
  /** The same with MiniSearch, loaded from what it wrote, in the place of the index. */
  | { readonly kind: 'peer'; readonly page: AskedPage };

/** The story that was found, if any, and how many were looked at closely. */
export interface Answer {
  readonly story: string | null;
  readonly candidates: number;
  /** Milliseconds of each step in the worker. */
  readonly steps: Steps;
}

/** Opening the database, reading the page's text, looking its keys up, comparing with what was found. */
export interface Steps {
  readonly open: number;
  readonly read: number;
  readonly lookUp: number;
  readonly compare: number;
}

/** The port that the bench asks through; the extension has none. */
export const PORT = 'bench-match';

/** Where MiniSearch's serialised form is kept. */
export const PEER = { database: 'bench-peer', store: 'serialised', key: 'index' };

/** How MiniSearch is set up to index the same keys: each is a word of its own. */
export const PEER_OPTIONS = {
  fields: ['keys'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
};

import type { Annotation } from '../core/annotation/annotation.ts';
import type { Article } from '../core/article.ts';
import type { FactCheck } from '../core/fact-check/fact-check.ts';
import type { Addition } from '../core/keep/addition.ts';
import type { LookupAnswer } from '../core/lookup/answer.ts';
import type { LookupQuery } from '../core/lookup/query.ts';
import type { ReadersWord } from '../core/match/readers-word.ts';
import type { Candidate } from '../core/match/score/candidate.ts';
import type { PackOutlet, PackStory } from '../core/pack/pack.ts';
import type { PageProbe } from '../core/page-probe.ts';
import type { Result } from '../core/result.ts';
import type { IndexState } from '../core/view/index-state.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';

/** What the use-cases need of the library; the store implements it. */
export interface Library {
  findCandidates(hashes: readonly number[]): Promise<Candidate[]>;
  readStory(key: string): Promise<StoryBundle | null>;
  /** How many stories a page is compared with, and how far the index is being rebuilt. */
  readIndexState(): Promise<IndexState>;
  /** The titles of those stories that are stored. */
  readTitles(stories: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What the reader said of stored stories on a page that goes by any of these keys, last first. */
  readWords(pages: readonly string[]): Promise<readonly ReadersWord[]>;
  /**
   * The kept fact checks that share a key with a page, those that share the most first. The keys are asked for only
   * where any are kept.
   */
  findFactChecks(keysOf: () => readonly number[]): Promise<readonly FactCheck[]>;
  /** The kept annotations of some pages. */
  findAnnotations(addresses: readonly (string | null)[]): Promise<readonly Annotation[]>;
}

/** What the use-cases need of the page in a tab. */
export interface Page {
  /** Null when the browser does not let the extension into the page. */
  probe(): Promise<PageProbe | null>;
  /** Refused when no article could be read, and why not: none was found, or the page is too long to be read whole. */
  read(): Promise<
    Result<
      { readonly visit: string; readonly article: Article },
      'unreadable' | 'too-long' | 'too-deep'
    >
  >;
  /** Why a probe was not let in: the browser's own page, or a site without access. */
  whyClosed(): Promise<'browser-page' | 'no-access'>;
}

/** The lookup index; the store implements it. */
export interface LookupLibrary {
  /** What holds enough of the query, best first, at most `most`, each with what it takes to show it. */
  lookUp(query: LookupQuery, most: number): Promise<LookupAnswer>;
}

/** Where what the reader keeps is written; both answer the key of what was written. */
export interface KeepLibrary {
  keepOwnStory(
    kept: { readonly story: PackStory; readonly outlets: readonly PackOutlet[] },
    text: string | null,
  ): Promise<string>;
  keepAddition(story: string, addition: Addition, text: string | null): Promise<string>;
}

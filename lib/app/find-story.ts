import { analyze } from '../core/analyze.ts';
import type { Analysis, Article } from '../core/article.ts';
import { confirmMatch } from '../core/match/confirm-match.ts';
import type { ReadersWord } from '../core/match/readers-word.ts';
import type { StoryMatch } from '../core/match/score.ts';
import { DEFAULT_CHOICES, type ReaderChoices } from '../core/reader-choices.ts';
import type { DeniedStory } from '../core/view/page-view.ts';
import { outletNames, type StoryBundle } from '../core/view/story-bundle.ts';
import { matchPage } from './match-page.ts';
import type { Library } from './ports.ts';

/** Which stored story an article tells, if any, and the article analysed. */
export interface FoundStory {
  readonly analysis: Analysis;
  readonly known: { readonly match: StoryMatch; readonly bundle: StoryBundle } | null;
  /** Near misses, best first; the first one's story is loaded when it is still stored. */
  readonly ambiguous: readonly StoryMatch[];
  readonly near: StoryBundle | null;
  /** Stories of which the reader said that the page does not tell them. */
  readonly denied: readonly DeniedStory[];
}

/**
 * Matches an article with the library and takes the closer look. The one gate between a page and a
 * known story: what fails it is offered as “may be related” at most.
 */
export async function findStory(
  library: Pick<Library, 'findCandidates' | 'readStory' | 'readWords' | 'readTitles'>,
  article: Article,
  choices: ReaderChoices = DEFAULT_CHOICES,
): Promise<FoundStory> {
  const { matches, ambiguous, words } = await matchPage(library, article, choices.caution);
  const denied = await readDenied(library, words);
  const [match] = matches;
  const bundle = match ? await library.readStory(match.story) : null;
  if (match && bundle) {
    const analysis = analyze(article, outletNames(bundle), choices);
    if (confirmMatch(analysis, match, bundle)) {
      return { analysis, known: { match, bundle }, ambiguous, near: null, denied };
    }
    const near: StoryMatch = { ...match, relation: 'related' };
    return { analysis, known: null, ambiguous: [near], near: bundle, denied };
  }
  const [first] = ambiguous;
  const near = first ? await library.readStory(first.story) : null;
  return { analysis: analyze(article, [], choices), known: null, ambiguous, near, denied };
}

async function readDenied(
  library: Pick<Library, 'readTitles'>,
  words: readonly ReadersWord[],
): Promise<DeniedStory[]> {
  const stories = words.filter(({ says }) => says === 'not-this-story').map(({ story }) => story);
  if (stories.length === 0) return [];
  return [...(await library.readTitles(stories))].map(([story, title]) => ({ story, title }));
}

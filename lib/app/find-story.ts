import { analyze } from '../core/analyze.ts';
import type { Analysis, Article } from '../core/article.ts';
import { orDamaged } from '../core/damaged.ts';
import type { ReadersWord } from '../core/match/readers-word.ts';
import { confirmMatch } from '../core/match/score/confirm-match.ts';
import type { StoryMatch } from '../core/match/score/score.ts';
import { DEFAULT_CHOICES, type ReaderChoices } from '../core/reader-choices.ts';
import type { DamagedStory, DeniedStory } from '../core/view/named-stories.ts';
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
  /** The story that the page would be held against, when its records cannot be read. */
  readonly damaged: DamagedStory | null;
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
  const held = match
    ? await orDamaged(async () => {
        const bundle = await library.readStory(match.story);
        if (!bundle) return null;
        const analysis = analyze(article, outletNames(bundle), choices);
        return { bundle, analysis, isTold: confirmMatch(analysis, match, bundle) };
      })
    : null;
  if (match && held && held !== 'damaged') {
    const { bundle, analysis, isTold } = held;
    const found = { analysis, damaged: null, denied };
    if (isTold) return { ...found, known: { match, bundle }, ambiguous, near: null };
    const near: StoryMatch = { ...match, relation: 'related' };
    return { ...found, known: null, ambiguous: [near], near: bundle };
  }
  const damaged = match && held === 'damaged' ? await nameDamaged(library, match.story) : null;
  const [first] = ambiguous;
  const read = first ? await orDamaged(() => library.readStory(first.story)) : null;
  const near = read === 'damaged' ? null : read;
  return { analysis: analyze(article, [], choices), known: null, ambiguous, near, damaged, denied };
}

/** How a story is called that cannot be read: by its title, where that much can be. */
export async function nameDamaged(
  library: Pick<Library, 'readTitles'>,
  story: string,
): Promise<DamagedStory> {
  const titles = await orDamaged(() => library.readTitles([story]));
  const title: unknown = titles === 'damaged' ? null : titles.get(story);
  return { story, title: typeof title === 'string' ? title : null };
}

async function readDenied(
  library: Pick<Library, 'readTitles'>,
  words: readonly ReadersWord[],
): Promise<DeniedStory[]> {
  const stories = words.filter(({ says }) => says === 'not-this-story').map(({ story }) => story);
  if (stories.length === 0) return [];
  return [...(await library.readTitles(stories))].map(([story, title]) => ({ story, title }));
}

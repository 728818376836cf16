import { analyze } from '../../lib/core/analyze.ts';
import type { Article } from '../../lib/core/article.ts';
import type { StoryMatch } from '../../lib/core/match/score/score.ts';
import { buildKnownView } from '../../lib/core/view/build-view.ts';
import type { HopView, KnownView } from '../../lib/core/view/page-view.ts';
import { bundledStory, makeArticle } from './factories.ts';

/** Pages in our own words that tell the bundled story, and what is shown of them. */

export const bundle = bundledStory();
export const match: StoryMatch = {
  story: bundle.key,
  relation: 'same-story',
  grade: 'text',
  score: 0.8,
  reasons: [
    {
      kind: 'shared-quotations',
      detail: { key: 'phrase_shared_quotations', args: [2] },
      spans: [],
    },
  ],
};

export const CREDIT =
  'Chicago officers have to walk away from immigration arrests, says an internal memo obtained by Fox News.';
export const CUT =
  '“See what happens when a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here,” a ranking CPD source told Fox News.';

/** A page in our own words that only borrows what a speaker said. */
export function knownView(
  paragraphs: readonly string[],
  changes: Partial<Article> = {},
): KnownView {
  const article = makeArticle({
    text: paragraphs.join('\n\n'),
    headline: 'Officers told to walk away',
    ...changes,
  });
  return buildKnownView(analyze(article), match, bundle);
}

export const mainHops = (view: KnownView): readonly HopView[] =>
  view.claims.find((claim) => claim.main)?.hops ?? [];

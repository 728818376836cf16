import type { Addition } from '../keep/addition.ts';
import { OWN_PACK } from '../keep/kept.ts';
import type { StoryBundle } from '../view/story-bundle.ts';
import { deriveQuotations } from './derive-quotations.ts';
import type { KeptRegrouping } from './regrouping.ts';

/**
 * A story, already with the reader's coverage, with each utterance once: see `deriveQuotations`. The
 * same bundle when the reader has added nothing to it.
 */
export function withUtterances(
  bundle: StoryBundle,
  additions: readonly Addition[],
  regroupings: readonly KeptRegrouping[],
): StoryBundle {
  if (additions.length === 0 && regroupings.length === 0) return bundle;
  const { quotations, ...utterances } = deriveQuotations(bundle.story, {
    isOwn: bundle.key.startsWith(`${OWN_PACK}/`),
    quotations: new Set(additions.flatMap((one) => one.quotations.map(({ id }) => id))),
    articles: new Set(bundle.added),
    regroupings,
  });
  return { ...bundle, story: { ...bundle.story, quotations }, utterances };
}

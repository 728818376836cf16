import type { PackClaim } from '../pack/pack.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { whyOrigins } from '../trace/why-origins.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

/** Why a claim has as many origins as is said: one sentence for each end that its coverage leads to. */
export function explainOrigins(bundle: StoryBundle, claim: PackClaim): Phrase[] {
  const named = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => articleOutlet(bundle, id) ?? id))].join(', ');
  return whyOrigins(claim).map(({ origin, breaksAt, articles, through }) => {
    const others = articles.filter((id) => !through.includes(id));
    const who = named(others.length > 0 ? others : articles);
    if (origin === null) {
      return breaksAt === null || articles.every((id) => id === breaksAt)
        ? phrase('phrase_why_unknown', who)
        : phrase('phrase_why_breaks', who, named([breaksAt]));
    }
    const title = bundle.story.origins.find((one) => one.id === origin)?.title ?? origin;
    return through.length > 0
      ? phrase('phrase_why_through', who, title, named(through))
      : phrase('phrase_why_direct', who, title);
  });
}

import { changesWording } from '../align/difference.ts';
import type { PackQuotation, PackStory } from '../pack/pack.ts';
import { pathFrom } from '../trace/count-origins.ts';

/**
 * Which article is closer to the first report of a quotation that is printed in several wordings: the
 * one to which the chains of all the others lead. `unknown` when the chain of its claim does not say;
 * null when nobody prints it otherwise, so that there is nothing to choose.
 */
export function closerToFirst(
  { claims }: PackStory,
  { claim: id, renditions }: PackQuotation,
): { readonly article: string } | 'unknown' | null {
  const inText = renditions.filter((one) => one.in === 'text');
  const articles = [...new Set(inText.map((one) => one.article))];
  const isDisputed = inText.some(({ differences }) =>
    changesWording(differences.filter((one) => one !== 'misattributed')),
  );
  if (articles.length < 2 || !isDisputed) return null;
  const claim = id === null ? undefined : claims.find((one) => one.id === id);
  if (!claim) return 'unknown';
  const leadsTo = (from: string, to: string) =>
    pathFrom(claim, from).some((stop) => stop.type === 'article' && stop.id === to);
  const first = articles.find((to) => articles.every((from) => from === to || leadsTo(from, to)));
  return first === undefined ? 'unknown' : { article: first };
}

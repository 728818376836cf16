import { changesWording } from '../align/difference.ts';
import type { KnownView } from './page-view.ts';

/** What fits into a badge and a pill. */
export interface Summary {
  readonly story: string;
  readonly title: string;
  /** Where the main claim comes from, e.g. “Internal memo”; null when the page does not tell. */
  readonly origin: string | null;
  /** The outlet that obtained or first reported it; null when there is none between. */
  readonly through: string | null;
  /** Quotations on this page whose wording differs from the fullest form. */
  readonly differing: number;
}

/** The summary of a known story. */
export function summarise(view: KnownView): Summary {
  const hops = view.claims.find((claim) => claim.main)?.hops ?? [];
  const last = hops.at(-1);
  const before = hops.at(-2);
  return {
    story: view.story.key,
    title: view.story.title,
    origin: last?.type === 'origin' ? last.name : null,
    through: before?.type === 'article' ? before.name : null,
    differing: view.quotations.filter((one) => one.here && changesWording(one.here.differences))
      .length,
  };
}

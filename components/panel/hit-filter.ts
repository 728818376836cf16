import { changesWording } from '../../lib/core/align/difference.ts';
import type { LookupHit } from '../../lib/core/view/lookup-view.ts';

/** Stands for everybody whom the record does not name; no name is empty. */
export const NOT_NAMED = '';

/** More buttons than these would push the hits down; the search finds other speakers by name. */
const MOST_SPEAKERS = 6;

/** Whom a hit counts for: the speaker's name, or `NOT_NAMED` for a person without one. */
export function speakerOf({ quotation: { speaker } }: LookupHit): string {
  return speaker.named || speaker.kind !== 'person' ? speaker.name : NOT_NAMED;
}

/**
 * The speakers worth a button: those of most hits, in the order in which they come, `NOT_NAMED`
 * last. `chosen` is always among them. Empty when there is nothing to choose between.
 */
export function speakersOf(hits: readonly LookupHit[], chosen: string | null): string[] {
  const counts = new Map<string, number>();
  const countOf = (speaker: string) => counts.get(speaker) ?? 0;
  const isChosen = (speaker: string) => Number(speaker === chosen);
  for (const hit of hits) {
    const speaker = speakerOf(hit);
    counts.set(speaker, countOf(speaker) + 1);
  }
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  const named = [...counts.keys()].filter((speaker) => speaker !== NOT_NAMED);
  const kept = new Set(
    named
      .sort((a, b) => isChosen(b) - isChosen(a) || countOf(b) - countOf(a))
      .slice(0, MOST_SPEAKERS),
  );
  const inOrder = [...counts.keys()].filter((speaker) => kept.has(speaker));
  const all = counts.has(NOT_NAMED) ? [...inOrder, NOT_NAMED] : inOrder;
  return all.length > 1 || chosen !== null ? all : [];
}

/** What the reader narrows the hits by; null and false narrow nothing. */
export interface HitFilter {
  readonly speaker: string | null;
  /** The key of a story. */
  readonly story: { readonly key: string; readonly title: string } | null;
  /** Only what some page prints with other words. */
  readonly differs: boolean;
}

export const NO_FILTER: HitFilter = { speaker: null, story: null, differs: false };

export const isFiltering = ({ speaker, story, differs }: HitFilter) =>
  speaker !== null || story !== null || differs;

/** Whether a page prints the quotation with other words than its fullest form. */
function isDifferent({ quotation: { here, renditions } }: LookupHit): boolean {
  return [...(here ? [here] : []), ...renditions].some((one) => changesWording(one.differences));
}

/** Whether a hit is by the chosen speaker, of the chosen story, and differs if that is asked. */
export function passes(hit: LookupHit, { speaker, story, differs }: HitFilter): boolean {
  return (
    (speaker === null || speakerOf(hit) === speaker) &&
    (story === null || hit.story?.key === story.key) &&
    (!differs || isDifferent(hit))
  );
}

/** The filter in the words of a query, so that the whole library is narrowed and not its best hits. */
export function filterWords({ speaker, story, differs }: HitFilter): string {
  const named = (name: string, value: string) => `${name}:"${value.replaceAll(/["“”„]/g, ' ')}" `;
  return [
    speaker === null ? '' : speaker === NOT_NAMED ? 'is:anonymous ' : named('speaker', speaker),
    story === null ? '' : named('story', story.title),
    differs ? 'is:differs ' : '',
  ].join('');
}

/** More titles than these would push the hits down. */
const MOST_STORIES = 3;

/** The stories worth a button, those of most hits first; none when there is nothing to choose between. */
export function storiesOf(
  hits: readonly LookupHit[],
  chosen: HitFilter['story'],
): NonNullable<HitFilter['story']>[] {
  const counts = new Map<string, { story: NonNullable<HitFilter['story']>; count: number }>();
  for (const { story } of hits) {
    if (story) counts.set(story.key, { story, count: (counts.get(story.key)?.count ?? 0) + 1 });
  }
  if (chosen) counts.set(chosen.key, { story: chosen, count: hits.length + 1 });
  if (counts.size < 2 && !chosen) return [];
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_STORIES)
    .map(({ story }) => story);
}

/** Whether there is a choice between what differs and what does not, or it was made. */
export function offersDiffers(hits: readonly LookupHit[], chosen: boolean): boolean {
  return chosen || (hits.some(isDifferent) && !hits.every(isDifferent));
}

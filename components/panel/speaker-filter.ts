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

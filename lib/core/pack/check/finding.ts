import type { FaultReason } from '../pack-faults.ts';

/** What a check found: a fault for which the record is refused, or what its curator should look at. */
export type FindingReason =
  | FaultReason
  | 'not-a-pack'
  | 'newer-format'
  | 'miscounted'
  | 'no-count'
  | 'no-such-record'
  | 'no-main-claim'
  | 'speaker-missing'
  | 'no-article'
  | 'not-attested'
  | 'difference-disagrees'
  | 'chain-in-a-ring'
  | 'rests-on-later'
  | 'dates-contradict'
  | 'same-article'
  | 'same-speaker'
  | 'same-quotation'
  | 'same-outlet'
  | 'same-story'
  | 'no-evidence';

/** One finding. */
export interface PackFinding {
  /** Ids from the story down to the record; empty for the pack itself. */
  readonly record: string;
  /** Dotted, within the pack. */
  readonly path: string;
  readonly reason: FindingReason;
  /** `refused`: the pack is not taken in. `wrong`: contradicts itself. `doubtful`: may be meant so. */
  readonly severity: 'refused' | 'wrong' | 'doubtful';
}

/** A finding within a story, its path still without the story's own place. */
export type StoryFinding = Omit<PackFinding, 'record'> & { readonly ids: readonly string[] };

export const wrong = (
  reason: FindingReason,
  path: string,
  ...ids: readonly string[]
): StoryFinding => ({ reason, path, ids, severity: 'wrong' });

export const doubtful = (
  reason: FindingReason,
  path: string,
  ...ids: readonly string[]
): StoryFinding => ({ reason, path, ids, severity: 'doubtful' });

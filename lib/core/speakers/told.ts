import type { Quoted } from './candidates.ts';
import { findCarrier } from './carriers.ts';
import { findCited } from './cited.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Narration } from './narration.ts';
import { findLabelled, findSigned } from './signed.ts';

/**
 * How probable the reading by rule is. Estimates: such sentences are too few among the labelled ones to
 * be counted, and leave little to mistake.
 */
const SHARE = { carried: 0.85, cited: 0.85, signed: 0.9 };
/** Words that the sentence takes from a sign, a paper or somebody else than its subject. */
export interface Told {
  readonly mention: Mention | null;
  readonly cue: Cue | null;
  /** How probable it is, 0–1. */
  readonly share: number;
}

/**
 * Whom or what the words before a quotation say that it is taken from, when that is not the subject of
 * their sentence. Null when they say no such thing; a mention of null when no phrase was read for it.
 */
export function findTold(narration: Narration, quoted: Quoted): Told | null {
  const carried = findCarrier(narration, quoted);
  if (carried) return { ...carried, cue: null, share: SHARE.carried };
  const cited = findCited(narration, quoted);
  if (cited) return { ...cited, share: SHARE.cited };
  const signed = findLabelled(narration, quoted) ?? findSigned(narration, quoted);
  return signed && { mention: signed, cue: null, share: SHARE.signed };
}

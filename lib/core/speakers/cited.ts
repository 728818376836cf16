import type { Quoted } from './candidates.ts';
import type { Mention } from './mentions.ts';
import { type Cue, lowerBound, type Narration } from './narration.ts';

/** Verbs whose object is the one whose words follow. Data. */
const CITES = new Set(
  'quote quotes quoted quoting cite cites cited citing paraphrase paraphrased paraphrasing'.split(
    ' ',
  ),
);
const IS_BE = /^(?:is|are|was|were|be|been|being|as)$/;
/** Tokens between the verb and the words. */
const LONGEST = 16;

/** Somebody whose words another repeats; `mention` is null when no phrase was read for the object. */
export interface Cited {
  readonly mention: Mention | null;
  readonly cue: Cue;
}

/**
 * Whom “Holm quoted Brandt: “…””, “citing Brandt as saying “…”” takes the words from: the object of the
 * verb, when only punctuation, “as saying” or a description in commas stands between it and the words.
 * Null when no such verb leads to them. Cost: bounded.
 */
export function findCited(narration: Narration, quoted: Quoted): Cited | null {
  const { tokens, sentences, cues, mentions } = narration;
  const from = sentences[quoted.from]?.first ?? quoted.head;
  let index = lowerBound(cues, (one) => one.last > quoted.head) - 1;
  if (tokens[cues[index]?.first ?? -1]?.form === 'saying') index--;
  const cue = cues[index];
  if (!cue || cue.first < from || quoted.head - cue.last > LONGEST) return null;
  if (!CITES.has(tokens[cue.first]?.form ?? '')) return null;
  if (cue.last === quoted.head || IS_BE.test(tokens[cue.first - 1]?.form ?? '')) return null;
  const last = tokens[quoted.head - 1]?.form ?? '';
  const isLed = /^[,:]$/.test(last) || last === 'saying';
  if (!isLed) return null;
  const object = mentions[lowerBound(mentions, (one) => one.first >= cue.last)];
  const isObject = object && object.first === cue.last && object.kind !== 'pronoun';
  return { cue, mention: isObject ? object : null };
}

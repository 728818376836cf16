import { DENIALS } from './denial-rules.ts';
import { whoDeclined } from './who-declined.ts';

/** A denial or a refusal to answer, as one sentence words it. */
export interface Denial {
  /** The rule that read it. */
  readonly id: string;
  /** Where its words begin, in units of the sentence. */
  readonly index: number;
  /** Who denied or did not answer, as printed (“X nor Y” as “X and Y”); null for a pronoun and where it cannot be read. */
  readonly who: string | null;
}

/** Units of a sentence that are read; a longer “sentence” is no sentence. */
const LONGEST_SENTENCE = 1_500;

/** A word that each rule needs: most sentences have none, and are read no further. One search. */
const MAY_DENY =
  /respon|return|repl[iy]|comment|answer|yet to|ignored|word from|successful|reached|contacted|declin|would not|would neither|wouldn|refus|den(?:ied|ies|ying)|reject|dismiss|disput|called|guilty|lehnte|wollte|reagierte|pas (?:répondu|souhaité)|démenti|desminti|risposto|smentito/u;

/** Courts that reject a claim decide it, and deny nothing of themselves. */
const DECIDES = /\b(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Jj]ury|[Pp]anel)\b/u;

/** Rules whose words say by themselves that somebody denied or declined: “nobody” and “not” undo them. */
const AFFIRMS: ReadonlySet<string> = new Set([
  'declined',
  'refused',
  'no-comment',
  'denied',
  'rejected',
  'called-false',
  'pleaded',
]);
/** “Nobody has denied”, “has not denied”, “none of the owners declined”. */
const BY_NOBODY =
  /(?:\b(?:[Nn]ot|[Nn]ever|[Nn]obody|[Nn]o one|[Nn]either|[Nn]one(?: of [^,.;]{1,60})?)|n[’']t)(?: (?:has|have|had|yet|ever|even|explicitly|directly|publicly|outright)){0,3} $/u;
/** “If the port denies”, “whether she denied”: that it was so is not said. */
const SUPPOSED = /\b(?:[Ii]f|[Ww]hether|[Uu]nless) [^,.;:“”"]{1,60} $/u;
/** Units before the words that are read for either. */
const BEFORE = 120;

/** Whether the words at `index` are denied or only supposed. */
function isUndone(sentence: string, index: number): boolean {
  const before = sentence.slice(Math.max(0, index - BEFORE), index);
  return BY_NOBODY.test(before) || SUPPOSED.test(before);
}

/** The first rule's reading of a sentence; null when it says nothing of the kind. Cost: linear in it. */
export function readDenial(whole: string): Denial | null {
  const sentence = whole.slice(0, LONGEST_SENTENCE);
  if (!MAY_DENY.test(sentence)) return null;
  for (const { id, words } of DENIALS) {
    const match = words.exec(sentence);
    if (!match || (AFFIRMS.has(id) && isUndone(sentence, match.index))) continue;
    const named = match.groups?.who?.trim().replace(/[.,]$/u, '').replace(' nor ', ' and ');
    const who = named ?? whoDeclined(sentence, match.index);
    if (id === 'rejected' && who !== null && DECIDES.test(who)) continue;
    return { id, index: match.index, who };
  }
  return null;
}

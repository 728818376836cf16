import { DENIALS } from './denial-rules.ts';
import { whoDeclined } from './who-declined.ts';

/** A denial or a refusal to answer, as one sentence words it. */
export interface Denial {
  /** The rule that read it. */
  readonly id: string;
  /** Where its words begin, in units of the sentence. */
  readonly index: number;
  /** Who denied or did not answer, as printed; null for a pronoun and where it cannot be read. */
  readonly who: string | null;
}

/** Units of a sentence that are read; a longer “sentence” is no sentence. */
const LONGEST_SENTENCE = 1_500;

/** Courts that reject a claim decide it, and deny nothing of themselves. */
const DECIDES = /\b(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices?|[Jj]ury|[Pp]anel)\b/u;

/** The first rule's reading of a sentence; null when it says nothing of the kind. Cost: linear in it. */
export function readDenial(whole: string): Denial | null {
  const sentence = whole.slice(0, LONGEST_SENTENCE);
  for (const { id, words } of DENIALS) {
    const match = words.exec(sentence);
    if (!match) continue;
    const named = match.groups?.who?.replace(/[.,]$/u, '');
    const who = named ?? whoDeclined(sentence, match.index);
    if (id === 'rejected' && who !== null && DECIDES.test(who)) continue;
    return { id, index: match.index, who };
  }
  return null;
}

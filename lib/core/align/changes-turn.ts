import type { QuoteWord } from './quote-words.ts';
import { areOpposite, type Turn, turnOf } from './turning-words.ts';

/**
 * A turning word counts while the place that it is in is at most so long, in words: a clause of more
 * takes its own “not” with it, and the rest says what it said.
 */
const PLACE_WORDS = 6;

function turns(words: readonly QuoteWord[], text: string, kind: Turn): number {
  return words.filter((word) => turnOf(word.form, text.slice(word.start, word.end)) === kind)
    .length;
}

/**
 * Whether a place that differs gains or loses a negation or a qualifier. “Might” for “may” is
 * neither. The words of each side, and the texts they index.
 */
export function changesTurn(
  theirs: readonly QuoteWord[],
  ours: readonly QuoteWord[],
  printed: string,
  full: string,
): boolean {
  if (Math.max(theirs.length, ours.length) > PLACE_WORDS) return false;
  const kinds: readonly Turn[] = ['negation', 'qualifier'];
  return (
    kinds.some((kind) => turns(theirs, printed, kind) !== turns(ours, full, kind)) ||
    theirs.some(({ form }) => ours.some((own) => areOpposite(form, own.form)))
  );
}

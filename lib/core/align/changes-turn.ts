import { ELLIPSIS } from './ellipsis.ts';
import type { Place } from './places.ts';
import type { QuoteWord } from './quote-words.ts';
import { areOpposite, type Turn, turnOf } from './turning-words.ts';
import { isFunctionWord } from './word-weight.ts';

/**
 * A turning word counts while the place that it is in is at most so long, in words: a clause of more
 * takes its own “not” with it, and the rest says what it said.
 */
const PLACE_WORDS = 6;

/** What begins another clause or phrase; a gap that ends in one takes whole clauses. */
const JOINS: ReadonlySet<string> = new Set(
  'and but or nor so yet while because although though which who that'.split(' '),
);
const CLAUSE_MARK = /[,;:.—–()]/;
/** These narrow what stands before them, however many words follow. */
const CONDITIONS: ReadonlySet<string> = new Set(['only', 'merely', 'unless', 'temporarily']);

const turnIn = (word: QuoteWord, text: string) =>
  turnOf(word.form, text.slice(word.start, word.end));

function turns(words: readonly QuoteWord[], text: string, kind: Turn): number {
  return words.filter((word) => turnIn(word, text) === kind).length;
}

/** Whether the word at `at` denies or weakens words that are gone with it: a telling one before the next clause. */
function turnsOwn(ours: readonly QuoteWord[], full: string, at: number): boolean {
  if (CONDITIONS.has(ours[at]?.form ?? '')) return false;
  for (let next = at + 1; next < ours.length; next++) {
    const [before, word] = [ours[next - 1], ours[next]];
    if (!before || !word || CLAUSE_MARK.test(full.slice(before.end, word.start))) return false;
    if (JOINS.has(word.form)) return false;
    if (!isFunctionWord(word.form)) return true;
  }
  return false;
}

/** Whether what is gone ends with a clause, and each turning word in it turns only what is gone. */
function isOwnClause({ ours, gap }: Place, full: string): boolean {
  const last = ours.at(-1);
  if (!last) return false;
  const isClause = JOINS.has(last.form) || CLAUSE_MARK.test(full.slice(last.end, gap.end));
  return (
    isClause && ours.every((word, at) => turnIn(word, full) === null || turnsOwn(ours, full, at))
  );
}

/** The printed words whose “not” is the sentence's: of a mere remark in brackets (“[no relation]”) none, but “[do not]”. */
function denying({ theirs, ours }: Place, printed: string): readonly QuoteWord[] {
  const last = theirs.at(-1);
  if (ours.length > 0 || !last || turnIn(last, printed) === 'negation') return theirs;
  return theirs.filter(({ isBracketed }) => !isBracketed);
}

/**
 * Whether a place that differs gains or loses a negation or a qualifier. “Might” for “may” is
 * neither, a qualifier in brackets is an editor's, and a marked cut or a bracket may take a clause with its own “not”.
 * `printed` and `full` are the texts of the comparison. Cost: linear in the place.
 */
export function changesTurn(place: Place, printed: string, full: string): boolean {
  const { theirs, ours } = place;
  if (Math.max(theirs.length, ours.length) > PLACE_WORDS) return false;
  const own = theirs.filter(({ isBracketed }) => !isBracketed);
  const isMarked = ELLIPSIS.test(place.seam) || theirs.length > 0;
  if (own.length === 0 && isMarked && isOwnClause(place, full)) return false;
  if (turns(denying(place, printed), printed, 'negation') !== turns(ours, full, 'negation')) {
    return true;
  }
  if (theirs.length > 0 && own.length === 0) return false;
  return (
    turns(own, printed, 'qualifier') !== turns(ours, full, 'qualifier') ||
    own.some(({ form }) => ours.some((word) => areOpposite(form, word.form)))
  );
}

import type { Alignment, Run } from '../align/difference.ts';
import { type QuoteWord, readQuoteWords } from '../align/quote-words.ts';
import { isFunctionWord } from '../align/word-weight.ts';
import type { Span } from '../span.ts';

/** Numbers in letters. “One” is left out: it is a pronoun as often. Data. */
const NUMBERS: ReadonlySet<string> = new Set(
  (
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
    'million millions billion billions trillion dozen dozens half twice double triple'
  ).split(' '),
);

/** Digits, a number in letters, and a sign that is read with one: “−”, “%”. */
const isNumber = (form: string) => /\p{N}/u.test(form) || NUMBERS.has(form) || !/\p{L}/u.test(form);
const isTelling = (form: string) => isNumber(form) || !isFunctionWord(form);

/** A place where two texts do not agree: the words that only one side has. */
interface Place {
  readonly printed: readonly string[];
  readonly full: readonly string[];
  /** Words that agree stand on both sides of it. */
  readonly isInside: boolean;
}

function placesOf(runs: readonly Run[], printed: string, full: string): Place[] {
  const places: Place[] = [];
  // Read in the whole text: a sign is one by what stands behind it.
  const [ourWords, theirWords] = [readQuoteWords(printed), readQuoteWords(full)];
  const formsIn = (words: readonly QuoteWord[], span: Span) =>
    words
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ form }) => form);
  let [start, index] = [0, 0];
  for (; index <= runs.length; index++) {
    const run = runs[index];
    if (run && run.op !== 'same') continue;
    const parts = runs.slice(start, index);
    const ours = parts.flatMap((one) => formsIn(ourWords, one.printed));
    const theirs = parts.flatMap((one) => formsIn(theirWords, one.full));
    if (parts.length > 0)
      places.push({
        printed: ours.filter((form) => !theirs.includes(form)),
        full: theirs.filter((form) => !ours.includes(form)),
        isInside: start > 0 && run !== undefined,
      });
    start = index + 1;
  }
  return places;
}

/**
 * What an alignment of two texts changes that may make them two statements: `number` when a number, or a
 * sign read with one, stands on one side only (at an end that is a trim, unless the other side has
 * something else there), `word` when another telling word stands in place of one; null when neither does.
 * Cost: words × runs that differ.
 */
export function tellingChange(
  { runs }: Alignment,
  printed: string,
  full: string,
): 'number' | 'word' | null {
  const places = placesOf(runs, printed, full);
  const isReplaced = (one: Place) => one.printed.length > 0 && one.full.length > 0;
  const hasNumber = (one: Place) => [...one.printed, ...one.full].some(isNumber);
  if (places.some((one) => (one.isInside || isReplaced(one)) && hasNumber(one))) return 'number';
  const isWord = (one: Place) => isReplaced(one) && [...one.printed, ...one.full].some(isTelling);
  return places.some(isWord) ? 'word' : null;
}

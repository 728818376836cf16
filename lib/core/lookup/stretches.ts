import { allSentences } from '../align/sentence-bounds.ts';
import { findMarked } from '../quotes/find-marked.ts';
import { slice } from '../span.ts';
import { wordForms } from '../text/words.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';

/** Stretches of a selected text that may be a stored quotation each, as printed. */
export interface Stretches {
  /** All that stands between its marks, joined; null when that is nothing, or the whole text. */
  readonly marked: string | null;
  /** What stands between one pair of marks, the longest first. */
  readonly quoted: readonly string[];
  /** The sentences between its marks, or its own where nothing is marked, the longest first. */
  readonly sentences: readonly string[];
  /** Whether some had to be left out. */
  readonly isCut: boolean;
}

/** Each costs a search. A paragraph or two of the news have no more than so many; an article has. */
const MOST_STRETCHES = 8;
/** What stands beyond is not looked through: a whole article may have been selected. */
const LONGEST = 8000;
/** Fewer words than this, in the midst of others, stand in many a statement. */
const LEAST_WORDS = 6;

/**
 * The stretches of a selection that takes in more than one quotation, or a quotation and what stands
 * around it: at most {@link MOST_STRETCHES}, marked ones before sentences. Sentences of one that is a
 * marked stretch or the whole text are left out. Cost: linear, and of {@link LONGEST} units at most.
 */
export function stretchesOf(text: string): Stretches {
  const read = text.slice(0, LONGEST);
  const inMarks = findMarked(read).map(({ inner }) => slice(read, inner));
  const joined = inMarks.join(BETWEEN_PARTS);
  const whole = keyOf(read);
  const seen = new Set([whole]);
  const isNew = (one: string) => {
    const key = keyOf(one);
    if (seen.has(key) || wordForms(one).length < LEAST_WORDS) return false;
    seen.add(key);
    return true;
  };
  const isLess = inMarks.length > 0 && keyOf(joined) !== whole;
  const quoted = byLength(inMarks.filter(isNew));
  const sentences = byLength(
    (inMarks.length > 0 ? inMarks : [read]).flatMap((one) =>
      allSentences(one).map((span) => slice(one, span)),
    ),
  ).filter(isNew);
  const kept = quoted.slice(0, MOST_STRETCHES);
  return {
    marked: isLess ? joined : null,
    quoted: kept,
    sentences: sentences.slice(0, MOST_STRETCHES - kept.length),
    isCut: quoted.length + sentences.length > MOST_STRETCHES || text.length > LONGEST,
  };
}

const keyOf = (text: string) => wordForms(text).join(' ');

const byLength = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length);

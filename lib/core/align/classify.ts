import { type Span, slice } from '../span.ts';
import type { Word } from '../text/words.ts';
import type { Difference, Run } from './difference.ts';

interface Sides {
  readonly printed: string;
  readonly full: string;
  readonly printedWords: readonly Word[];
  readonly fullWords: readonly Word[];
  readonly runs: readonly Run[];
}

/** A piece of at most this many words, and under half of the whole, is a fragment rather than a trim. */
const FRAGMENT_WORDS = 6;

/** Words whose gain or loss turns or softens a statement. Data. */
const TURNING_WORDS = new Set(
  (
    'not no never none nobody nothing neither nor without cannot cant wont dont didnt doesnt isnt arent wasnt werent ' +
    'shouldnt wouldnt couldnt hasnt havent hadnt aint hardly barely alleged allegedly reportedly some may might could ' +
    'perhaps possibly probably almost nearly only unless'
  ).split(' '),
);

const ELLIPSIS = /…|\.\s?\.\s?\./;

function wordsIn(words: readonly Word[], span: Span): Word[] {
  return words.filter((word) => word.start >= span.start && word.end <= span.end);
}

/** The printed text between the words on both sides of a place, marks included. */
function seam(printed: string, words: readonly Word[], place: Span): string {
  const before = words.filter((word) => word.end <= place.start).at(-1)?.end ?? 0;
  const after = words.find((word) => word.start >= place.end)?.start ?? printed.length;
  return printed.slice(before, after);
}

const isBracketed = (printed: string, span: Span) => {
  const open = Math.max(printed.lastIndexOf('[', span.start), printed.lastIndexOf('(', span.start));
  const close = Math.max(
    printed.lastIndexOf(']', span.start - 1),
    printed.lastIndexOf(')', span.start - 1),
  );
  return open >= 0 && open > close;
};

/**
 * The classes that a list of runs amounts to; see the glossary. Runs cover both sides in order.
 * Never empty.
 */
export function classify(sides: Sides): Difference[] {
  const { printed, full, printedWords, fullWords, runs } = sides;
  const found = new Set<Difference>();
  // “May” with a capital is the month, or a name.
  const turning = (words: readonly Word[], text: string) =>
    words.some((word) => TURNING_WORDS.has(word.form) && !/^May$/.test(slice(text, word)));
  let trimmed = 0;
  runs.forEach((run, index) => {
    if (run.op === 'same') return;
    const [theirs, ours] = [wordsIn(printedWords, run.printed), wordsIn(fullWords, run.full)];
    const isEnd = index === 0 || index === runs.length - 1;
    if (run.op === 'removed' && isEnd) {
      trimmed += ours.length;
      found.add(index === 0 ? 'trimmed-start' : 'trimmed-end');
      return;
    }
    const neighbour = [runs[index - 1], runs[index + 1]].find((near) => near?.op === 'added');
    if (theirs.length > 0 && isBracketed(printed, run.printed)) {
      found.add('inserted-bracketed');
      return;
    }
    if (run.op === 'removed') {
      if (neighbour && isBracketed(printed, neighbour.printed)) return;
      if (neighbour) found.add('altered');
      else
        found.add(
          ELLIPSIS.test(seam(printed, printedWords, run.printed)) ? 'cut-marked' : 'cut-unmarked',
        );
    } else if (run.op === 'added') {
      const replaces = [runs[index - 1], runs[index + 1]].some((near) => near?.op === 'removed');
      found.add(replaces ? 'altered' : 'inserted-unbracketed');
    } else found.add('altered');
    if (turning(theirs, printed) !== turning(ours, full)) found.add('negation-changed');
  });
  if (
    trimmed > 0 &&
    printedWords.length <= FRAGMENT_WORDS &&
    printedWords.length * 2 < fullWords.length
  ) {
    found.delete('trimmed-start');
    found.delete('trimmed-end');
    found.add('fragment');
  }
  if (found.size > 0) return [...found];
  return isSameText(printed, full) ? ['same'] : ['typographic'];
}

function isSameText(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

import type { Word } from '../text/words.ts';

/** Whether a sentence is put as a question. */
export type Ending = 'asks' | 'states';

/** What may stand between a last word and the mark of its sentence, and the mark; three points end nothing. */
const MARK = /^["'”’»)\]]{0,3}(?:([!?]{1,4})|\.(?!\s?\.))/;
/** A mark is looked for in so many units behind a word: three closing marks, four of the mark itself. */
const LONGEST_MARK = 8;

/**
 * A sentence that begins so is a question by the order of its words. Pages and transcripts end it with
 * a point as they like, and the mark changes nothing.
 */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    'who whom whose what which when where why how am is are was were be do does did have has had can could will would ' +
    'shall should may might must isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont ' +
    'wouldnt shouldnt'
  ).split(' '),
);
/** What a question may begin with before them. */
const OPENERS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'well', 'now', 'then']);

function endingAt(text: string, end: number): Ending | null {
  const match = MARK.exec(text.slice(end, end + LONGEST_MARK));
  if (!match) return null;
  return match[1]?.includes('?') ? 'asks' : 'states';
}

/**
 * For the last words of sentences, by their index in `words`: whether the mark behind them asks. Absent
 * where the order of words asks already, and for the point that closes `text` behind a piece of a
 * sentence: house style puts one there whatever was said. Cost: linear.
 */
export function readEndings(text: string, words: readonly Word[]): ReadonlyMap<number, Ending> {
  const endings = new Map<number, Ending>();
  let first = 0;
  for (const [index, { end }] of words.entries()) {
    const ending = endingAt(text, end);
    if (!ending) continue;
    const [opening, second] = words.slice(first, first + 2);
    first = index + 1;
    if (!opening) continue;
    const telling = OPENERS.has(opening.form) ? second : opening;
    const isPoint = ending === 'states' && index === words.length - 1;
    const isPiece = !/^\p{Lu}/u.test(text.slice(opening.start, opening.end));
    if ((telling && ASKING_WORDS.has(telling.form)) || (isPoint && isPiece)) continue;
    endings.set(index, ending);
  }
  return endings;
}

import { type Span, slice } from '../span.ts';
import { paragraphOf } from '../speakers/clauses.ts';
import { wordForms } from '../text/words.ts';
import type { MarkedText } from './find-marked.ts';

/** Fewer words are said twice often enough: “It is rotten.” */
const LEAST_WORDS = 4;
/** Pull quotes are a sentence or two, in units. */
const LONGEST = 400;
/**
 * How many statements each way one is held against. Pages print a pull quote near its sentence, and
 * few articles quote as often.
 */
const NEAR = 40;
/** Behind a pull quote stands nothing, or who said it behind a dash. */
const SPEAKER_LINE = /^[.,]?\s*(?:[–—-]\s*[^\n.]{2,80})?$/u;

/**
 * The statements but for those that a page prints a second time, large and by themselves, to draw the
 * reader in: alone in their paragraph, and word for word inside another statement, which is kept. Of
 * two that both stand alone the longer is kept, or the first. `paragraphs` are those of `text`,
 * `statements` in order. Cost: linear; each is held against a bounded number of others.
 */
export function withoutPullQuotes(
  text: string,
  paragraphs: readonly Span[],
  statements: readonly (readonly MarkedText[])[],
): readonly (readonly MarkedText[])[] {
  const alone = statements.map((pieces) => standsAlone(text, paragraphs, pieces));
  if (!alone.includes(true)) return statements;
  const read: (string | undefined)[] = [];
  const wordsOf = (at: number) => {
    const known = read[at];
    if (known !== undefined) return known;
    const words = (statements[at] ?? []).flatMap(({ inner }) => wordForms(slice(text, inner)));
    const spaced = ` ${words.join(' ')} `;
    read[at] = spaced;
    return spaced;
  };
  const dropped = new Set<number>();
  alone.forEach((isAlone, at) => {
    if (!isAlone) return;
    const own = wordsOf(at);
    if (own.split(' ').length - 2 < LEAST_WORDS) return;
    const to = Math.min(statements.length, at + NEAR + 1);
    for (let other = Math.max(0, at - NEAR); other < to; other++) {
      if (other === at || !wordsOf(other).includes(own)) continue;
      if (alone[other] && wordsOf(other) === own && other > at) continue;
      dropped.add(at);
      return;
    }
  });
  return dropped.size === 0 ? statements : statements.filter((_pieces, at) => !dropped.has(at));
}

/** Whether one piece is all that its paragraph says. */
function standsAlone(
  text: string,
  paragraphs: readonly Span[],
  [piece, ...rest]: readonly MarkedText[],
): boolean {
  if (!piece || rest.length > 0 || piece.open) return false;
  const { outer } = piece;
  if (outer.end - outer.start > LONGEST || !/^$|\n/.test(text.charAt(outer.start - 1)))
    return false;
  const { end } = paragraphOf(paragraphs, piece);
  return end - outer.end <= 90 && SPEAKER_LINE.test(text.slice(outer.end, end));
}

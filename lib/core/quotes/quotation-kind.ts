import type { FoundQuotation } from '../article.ts';
import { slice } from '../span.ts';
import { CUE } from './cues.ts';
import type { MarkedText } from './find-marked.ts';

/** Fewer words are a sentence of their own only when they end as one. */
const SENTENCE_WORDS = 4;
/** How far back the word is looked for that leads to the marks, in units: the longest cue verb. */
const REACH = 24;
/** The narration breaks off here: what is quoted begins a sentence of its own. */
const BREAK = /(?:^|[.,:;!?…)\]–—“”"'’‘、，。：；！？।،؛؟]|\s-)\s*$/u;

/**
 * Whether marked pieces are a sentence or more of what was said (`direct`), or words that the
 * narration took into a sentence of its own (`partial`). The narration must break off before them,
 * or a cue verb must stand there and the quoted words begin like a sentence: with a capital, or in a
 * script that has none. Never `block`, which
 * the page's markup tells.
 */
export function kindOf(
  text: string,
  group: readonly MarkedText[],
  words: number,
): FoundQuotation['kind'] {
  const [head] = group;
  const tail = group.at(-1);
  if (!head || !tail) return 'partial';
  const before = text.slice(Math.max(0, head.outer.start - REACH), head.outer.start);
  const quoted = slice(text, head.inner);
  const begins = /^[\p{Lu}\p{Lo}\p{N}[(…$€£¿¡]/u.test(quoted);
  const ends = /[.!?,…。！？।؟][’'»”"]*$/u.test(slice(text, tail.inner));
  const ledByCue =
    begins &&
    [...before.matchAll(CUE)].some(
      ({ 0: cue, index }) => before.slice(index + cue.length).trim() === '',
    );
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (!BREAK.test(line) && !ledByCue) return 'partial';
  const behind = text.slice(tail.outer.end, tail.outer.end + 2);
  const isEnded = ends || /^[.!?,]/u.test(behind);
  if (words < SENTENCE_WORDS) return begins && isEnded ? 'direct' : 'partial';
  return begins || isEnded ? 'direct' : 'partial';
}

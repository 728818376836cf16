import { isFunctionWord } from '../align/word-weight.ts';
import { wordForms } from '../text/words.ts';

/** The distinct telling words of a text. Cost: linear. */
export function tellingForms(text: string): ReadonlySet<string> {
  return new Set(wordForms(text).filter((form) => !isFunctionWord(form)));
}

/**
 * Indices of the `most` of `others` that share the most words with `wanted`, nearest first; those that
 * share none are not among them. Spares the rest the alignment: what is one utterance shares most of its
 * words, and so do the look-alikes that have to be told from it. Cost: `wanted` × `others`.
 */
export function nearestStatements(
  wanted: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
  most: number,
): number[] {
  return others
    .map((forms, index) => {
      let shared = 0;
      for (const form of wanted) if (forms.has(form)) shared += 1;
      return { index, shared };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

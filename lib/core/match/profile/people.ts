import { GENDER_OF_NAME } from '../../speakers/first-names.ts';
import type { Token } from './read-tokens.ts';

/** Units between two words of one name: a space; after an initial a full stop too. */
const GAP = { word: 1, initial: 2 };

/**
 * The stems of surnames: capitalised words that follow a common first name, or that and an initial,
 * anywhere in the text. Who is only ever called by the surname, or by a first name that goes
 * unlisted, is missed. Cost: linear.
 */
export function findSurnames(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!before || !token.isCapital || token.form.length < 2) return;
    const isInitial = before.form.length === 1;
    const gap = isInitial ? GAP.initial : GAP.word;
    if (!before.isCapital || token.start - before.end > gap) return;
    const first = isInitial ? tokens[index - 2] : before;
    if (!first?.isCapital || !GENDER_OF_NAME.has(first.form)) return;
    // “Mary Ann Holm”: the second first name is no surname.
    if (GENDER_OF_NAME.has(token.form) && tokens[index + 1]?.isCapital) return;
    found.add(token.stem);
  });
  return found;
}

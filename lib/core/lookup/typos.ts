/** Shorter words are too near to too many others: one letter makes “then” of “than”. */
export const LEAST_TYPO_LENGTH = 4;

/**
 * Whether one letter changed, missing, added or swapped with its neighbour turns `a` into `b`, or
 * nothing has to (Damerau 1964: four in five misspellings are one of these). Cost: linear.
 */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwap && short.slice(at + 2) === long.slice(at + 2);
}

/** A word as its endings are listed. Half of a surrogate pair may be turned about: it is only compared. */
export const reversed = (word: string): string => word.split('').reverse().join('');

/**
 * Where the words one edit from `word` are found without looking at all words: an edit in one half
 * leaves the other as it is, so each of them begins with `start` or ends with `end`. Only a swap
 * across the middle changes both halves: the word that it gives is `swapped`.
 */
export function halvesOf(word: string): {
  readonly start: string;
  readonly end: string;
  readonly swapped: string;
} {
  const half = word.length >>> 1;
  const swapped =
    word.slice(0, half - 1) + word.charAt(half) + word.charAt(half - 1) + word.slice(half + 1);
  return { start: word.slice(0, half), end: word.slice(half), swapped };
}

/**
 * Whether a word that is still being typed, `typed`, may become `term`: one edit from it, or from
 * the beginning of it when the first half is right. Shorter words than four letters never do.
 */
export function mayBecome(typed: string, term: string): boolean {
  if (isOneEditApart(typed, term)) return true;
  if (!term.startsWith(halvesOf(typed).start)) return false;
  return [-1, 0, 1].some((more) => isOneEditApart(typed, term.slice(0, typed.length + more)));
}

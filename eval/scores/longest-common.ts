import { wordForms } from '../../lib/core/text/words.ts';

/** What the variants' labels tell apart. */
export type VariantLabel = 'identical' | 'truncated' | 'altered' | 'different';

/** Below this share of the shorter side's words in common, two texts are not the same utterance. */
const LEAST_COMMON = 0.5;

/** The pairs of a longest common subsequence of words: indexes into both lists, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number) => table[row * width + column] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

const stands = (part: readonly string[], whole: readonly string[]) =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

/**
 * What a page of code reaches: the label by the share of words in common, and by whether the shorter
 * text stands in the longer without a gap. To be held against the aligner.
 */
export function labelByLongestCommon(shorter: string, longer: string): VariantLabel {
  const [a, b] = [wordForms(shorter), wordForms(longer)];
  const common = longestCommon(a, b).length;
  if (common / Math.max(1, Math.min(a.length, b.length)) < LEAST_COMMON) return 'different';
  if (common === a.length && common === b.length) return 'identical';
  return stands(a, b) || stands(b, a) ? 'truncated' : 'altered';
}

import type { PackQuotation } from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';
import type { LookupQuery } from './query.ts';
import { wantsOf } from './search.ts';

/**
 * How much words that stand together as they were typed add to a score, at most: enough to lift the
 * quotation that is being typed over those that hold the same words apart, too little to stand for a
 * missing word.
 */
const TOGETHER_SHARE = 0.5;

/** Every form in which a quotation is printed, as its words. */
const formsOf = ({ parts, renditions }: PackQuotation) =>
  [parts, ...renditions.map((one) => one.parts)].map((all) => wordForms(all.join(' ')));

function holdsInARow(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, place) => words[at + place] === word));
}

/** Whether a quotation prints every phrase of the query word by word, in one of its forms. */
export function holdsPhrases(quotation: PackQuotation, { phrases }: LookupQuery): boolean {
  if (phrases.length === 0) return true;
  const forms = formsOf(quotation);
  return phrases.every((phrase) => forms.some((words) => holdsInARow(words, phrase)));
}

/**
 * The score of a quotation once its text is read: higher by the share of the query's neighbours that
 * are neighbours in one of its forms, in that order. Cost: linear in its words.
 */
export function refineScore(score: number, quotation: PackQuotation, query: LookupQuery): number {
  const wants = wantsOf(query);
  const pairs = wants.slice(1).map((next, at) => ({ before: wants[at]?.form ?? '', next }));
  if (pairs.length === 0) return score;
  const shares = formsOf(quotation).map((words) => {
    const following = new Map<string, string[]>();
    words.slice(1).forEach((word, at) => {
      const before = words[at] ?? '';
      following.set(before, [...(following.get(before) ?? []), word]);
    });
    const together = pairs.filter(({ before, next }) =>
      following
        .get(before)
        ?.some((word) => (next.isGrowing ? word.startsWith(next.form) : word === next.form)),
    );
    return together.length / pairs.length;
  });
  return score * (1 + TOGETHER_SHARE * Math.max(...shares));
}

import fc from 'fast-check';
import { align } from '../../../lib/core/align/align.ts';
import { readQuoteWords } from '../../../lib/core/align/quote-words.ts';
import { slice } from '../../../lib/core/span.ts';
import { addressOfWords } from '../../../lib/core/utterance/text-fragment.ts';
import { anyText, babble, newsLike } from '../hostile-text.ts';
import { orderFault } from '../invariants.ts';
import { property } from '../property.ts';

const formsOf = (text: string) => readQuoteWords(text).map(({ form }) => form);

/** What is wrong with the runs between two texts: they must lie in both, in order, and hold every word once. */
export function runsFault(printed: string, full: string): string | null {
  const { runs, differences, confidence } = align(printed, full);
  if (differences.length === 0) return 'no difference is named';
  if (!(confidence >= 0 && confidence <= 1)) return `confidence ${confidence}`;
  if (runs.length === 0) return differences.includes('unmatched') ? null : 'no runs';
  for (const [side, text] of [
    ['printed', printed],
    ['full', full],
  ] as const) {
    const pieces = runs.map((run) => run[side]);
    const fault = orderFault({ start: 0, end: text.length }, pieces, side);
    if (fault) return fault;
    const rebuilt = pieces.flatMap((piece) => formsOf(slice(text, piece)));
    // Of a transcript the runs show the place alone.
    const whole = formsOf(text).join(' ');
    if (side === 'printed' ? rebuilt.join(' ') !== whole : !whole.includes(rebuilt.join(' ')))
      return `the runs do not rebuild what is ${side}`;
  }
  return null;
}

const shuffled = babble(14, 60).chain((words) =>
  fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })),
);

/** How many neighbours of `words` are neighbours in `others` too, 0–1. */
function keptPairs(words: readonly string[], others: readonly string[]): number {
  const pairs = new Set(others.map((word, at) => `${word} ${others[at + 1]}`));
  const kept = words.filter(
    (word, at) => at + 1 < words.length && pairs.has(`${word} ${words[at + 1]}`),
  );
  return kept.length / words.length;
}

export const ALIGNMENT = [
  property('runs lie in both texts and rebuild both', fc.tuple(anyText, anyText), ([a, b]) =>
    runsFault(a, b),
  ),
  property(
    'runs rebuild a text and a piece of it with other words in between',
    fc.tuple(newsLike, newsLike, fc.nat(400), fc.nat(400)),
    ([text, between, from, length]) =>
      runsFault(`${text.slice(from, from + length)} ${between.slice(0, 40)}`, text),
  ),
  property('a text of six words is the same as itself', babble(6, 60), (words) => {
    const text = words.join(' ');
    const { differences } = align(text, text);
    return differences.join() === 'same' ? null : `it is ${differences.join()}`;
  }),
  property('shuffled words are not the same utterance', shuffled, ([words, others]) => {
    if (keptPairs(others, words) > 0.1) return null;
    const { differences } = align(others.join(' '), words.join(' '));
    const isApart = differences.includes('unmatched') || differences.includes('spliced');
    return isApart ? null : `it is ${differences.join()}`;
  }),
  property('an address of words stays on its page', fc.tuple(anyText, anyText), ([words, text]) => {
    const address = addressOfWords('https://a.example/b#c', [words], { text, headline: null });
    const { host, pathname } = new URL(address);
    return host === 'a.example' && pathname === '/b' ? null : `it leads to ${address}`;
  }),
];

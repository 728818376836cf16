import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../tests/support/factories.ts';
import { assess } from './credibility/assess.ts';
import { findCredits } from './trace/trace-chain.ts';

/** Texts that a page can hold and that no article is. Each must be read at all, and in bounded work. */
const TEXTS: readonly (readonly [string, (size: number) => string])[] = [
  ['one letter', (size) => 'A'.repeat(size)],
  ['capital words', (size) => 'Port '.repeat(size / 5)],
  ['quotation marks', (size) => '“'.repeat(size)],
  ['open brackets', (size) => '(AP '.repeat(size / 4)],
  ['credits in one sentence', (size) => 'told CNN by '.repeat(size / 12)],
  ['lines that say where they are from', (size) => 'Source: Reuters\n\n'.repeat(size / 17)],
  ['sentences that go on', (size) => 'The memo said. '.repeat(size / 15)],
  ['words that judge', (size) => 'so-called '.repeat(size / 10)],
  ['white space', (size) => `a${' '.repeat(size)}b`],
];
const SIZE = 100_000;

/** Milliseconds for one reading. */
function took(text: string): number {
  const furniture = text.slice(0, 50_000);
  const article = makeArticle({ text, furniture, byline: [text.slice(0, 500)] });
  const from = performance.now();
  assess(article, [], findCredits(article, []));
  return performance.now() - from;
}

describe('tracing and assessing hostile text', () => {
  it.each(TEXTS)('costs no more than its length: %s', (_name, make) => {
    const [few, many] = [make(SIZE / 8), make(SIZE)];
    // Taken by turns, the quickest of five each: another load on the machine meets both alike.
    const times = [0, 1, 2, 3, 4].map(() => [took(few), took(many)] as const);
    const least = (which: 0 | 1) => Math.min(...times.map((pair) => pair[which]));
    // Eight times the text may cost eight times the work; squares would cost 64 times. Below 2 ms it is noise.
    expect(least(1)).toBeLessThan(Math.max(2, least(0)) * 32);
  });
});

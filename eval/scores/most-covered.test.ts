import { describe, expect, it } from 'vitest';
import { mostCovered } from './most-covered.ts';

const SAID = 'Well, we will not sell the ferry, the old one, this year. So there.';
const place = (text: string) => {
  const start = SAID.indexOf(text);
  return { start, end: start + text.length };
};

describe('what words can cover of a place', () => {
  it.each([
    ['all of it', 'We will not sell the ferry', 'we will not sell the ferry', 1],
    ['nothing', 'They closed a market', 'we will not sell the ferry', 0],
    // “we will ” and “sell the ferry” of 26 units.
    ['what both have', 'We will sell the ferry', 'we will not sell the ferry', 22 / 26],
    ['words in order alone', 'the ferry we sell', 'sell the ferry', 9 / 14],
  ])('is %s', (_what, printed, text, share) => {
    expect(mostCovered(printed, SAID, place(text))).toBeCloseTo(share, 10);
  });

  it('counts nothing beyond the place', () => {
    expect(mostCovered(SAID, SAID, place('the ferry'))).toBe(1);
  });

  it('is 0 of an empty place', () => {
    expect(mostCovered('We', SAID, { start: 3, end: 3 })).toBe(0);
  });
});

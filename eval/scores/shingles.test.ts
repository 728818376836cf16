import { expect, test } from 'vitest';
import { shingleF1 } from './shingles.ts';

const TEN = 'one two three four five six seven eight nine ten';

test('the same words in the same order score 1, whatever stands between them', () => {
  expect(shingleF1('One-two, three\n\nfour five', 'One two three four five')).toBe(1);
});

test('half of the words missing at the end lose recall alone', () => {
  // 2 of the 7 runs of four words are there: F1 = 2·2 / (2·2 + 5).
  expect(shingleF1('one two three four five', TEN)).toBeCloseTo(4 / 9);
});

test('words that do not belong lose precision alone', () => {
  expect(shingleF1(TEN, 'one two three four five')).toBeCloseTo(4 / 9);
});

test('a run that is printed twice counts once where it stands once', () => {
  expect(shingleF1('a b c d a b c d', 'a b c d')).toBeCloseTo(2 / (2 + 4));
});

test('a text of fewer than four words is one run', () => {
  expect(shingleF1('just so', 'just so')).toBe(1);
  expect(shingleF1('just so', 'just not')).toBe(0);
});

test('nothing where there should be something scores 0, and nothing for nothing 1', () => {
  expect(shingleF1('', TEN)).toBe(0);
  expect(shingleF1('', '')).toBe(1);
});

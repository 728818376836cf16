import { describe, expect, it } from 'vitest';
import { halvesOf, isOneEditApart, mayBecome, reversed } from './typos.ts';

describe('isOneEditApart', () => {
  it.each([
    ['harbour', 'harbour', true],
    ['harbour', 'harbor', true],
    ['harbour', 'harbours', true],
    ['harbour', 'harvour', true],
    ['harbour', 'hrabour', true],
    ['harbour', 'arbour', true],
    ['harbour', 'harbuor', true],
    ['harbour', 'habrour', true],
    ['harbour', 'harbro', false],
    ['harbour', 'hrabuor', false],
    ['lamp', 'palm', false],
    ['lamp', 'lamplight', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('of “%s” and “%s” is %s, either way', (a, b, isNear) => {
    expect(isOneEditApart(a, b)).toBe(isNear);
    expect(isOneEditApart(b, a)).toBe(isNear);
  });
});

/** Every word one edit from `word`, by trying all edits. */
function everyEdit(word: string): Set<string> {
  const letters = 'abc';
  const all = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      all.add(before + letter + after);
      if (after) all.add(before + letter + after.slice(1));
    }
    if (after) all.add(before + after.slice(1));
    if (after.length > 1) all.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  return all;
}

describe('halvesOf', () => {
  it.each(['abca', 'abcab', 'cbacba', 'aabbcca'])(
    'leads to every word one edit from “%s”',
    (word) => {
      const { start, end, swapped } = halvesOf(word);
      for (const near of everyEdit(word)) {
        expect(isOneEditApart(word, near)).toBe(true);
        expect([near, near.startsWith(start) || near.endsWith(end) || near === swapped]).toEqual([
          near,
          true,
        ]);
      }
    },
  );
});

describe('mayBecome', () => {
  it.each([
    ['respn', 'response', true],
    ['respomse', 'response', true],
    ['rseponse', 'response', true],
    ['rsep', 'response', false],
    ['lamp', 'harbour', false],
  ])('“%s” may become “%s”: %s', (typed, term, may) => {
    expect(mayBecome(typed, term)).toBe(may);
  });
});

it('turns a word about and back', () => {
  expect(reversed('lamp')).toBe('pmal');
  expect(reversed(reversed('port🛟'))).toBe('port🛟');
});

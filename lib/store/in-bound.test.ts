import { expect, it } from 'vitest';
import { inBound, MOST_UNITS } from './in-bound.ts';

it('gives all text in order, in strings within the bound, a longer text by itself', () => {
  const texts = [1, MOST_UNITS - 1, 1, MOST_UNITS + 5, 3, 0, MOST_UNITS].map((length, at) =>
    String.fromCharCode(97 + at).repeat(length),
  );
  const taken: string[] = [];
  const { add, flush } = inBound((text) => taken.push(text));
  for (const text of texts) add(text);
  flush();
  flush();
  expect(taken.join('') === texts.join('')).toBe(true);
  expect(taken.map(({ length }) => length)).toEqual([MOST_UNITS, 1, MOST_UNITS + 5, 3, MOST_UNITS]);
});

it('gives nothing of nothing', () => {
  const { flush } = inBound(() => {
    throw new Error('something was given');
  });
  flush();
});

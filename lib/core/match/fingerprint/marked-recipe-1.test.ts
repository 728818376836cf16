import { describe, expect, it } from 'vitest';
import { slice } from '../../span.ts';
import { cases } from './marked-recipe-1.cases.ts';
import { markedByRecipe1 } from './marked-recipe-1.ts';

describe('markedByRecipe1', () => {
  it.each(cases)('still $name', ({ text, inner }) => {
    expect(markedByRecipe1(text).map((one) => slice(text, one))).toEqual(inner);
  });

  it('still takes a year after an apostrophe for an opening mark', () => {
    const text = 'In the ‘90s the pilots’ wharf shut.';
    expect(markedByRecipe1(text).map((one) => slice(text, one))).toEqual(['90s the pilots']);
  });

  it('still looks no farther than 20,000 units for the end of a mark', () => {
    const found = (units: number) => markedByRecipe1(`“${'a'.repeat(units)}” and “the wharf”`);
    expect(found(19_999)).toHaveLength(2);
    expect(found(20_000)).toHaveLength(1);
  });
});

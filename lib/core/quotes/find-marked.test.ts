import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { cases } from './find-marked.cases.ts';
import { findMarked } from './find-marked.ts';

describe('findMarked', () => {
  it.each(cases)('$name', ({ text, inner }) => {
    const found = findMarked(text).map((one) => (one.open ? '…>' : '') + slice(text, one.inner));
    expect(found).toEqual(inner);
  });

  it.each(cases)('gives pieces in order, each inside its marks: $name', ({ text }) => {
    let end = 0;
    for (const { outer, inner, open } of findMarked(text)) {
      expect(outer.start).toBeGreaterThanOrEqual(end);
      expect(inner.start).toBe(outer.start + 1);
      expect(inner.end).toBe(open ? outer.end : outer.end - 1);
      end = outer.end;
    }
  });

  it('does not look for the end of a mark beyond 20,000 units', () => {
    const quote = (units: number) => `“${'a'.repeat(units)}” and “the wharf”`;
    const found = (units: number) => {
      const text = quote(units);
      return findMarked(text).map((one) => slice(text, one.inner).length);
    };
    expect(found(19_999)).toEqual([19_999, 9]);
    expect(found(20_000)).toEqual([9]);
  });

  it('stays fast on many marks that are never closed', () => {
    const text = '“a b c '.repeat(5000);
    const before = performance.now();
    expect(findMarked(text)).toEqual([]);
    // Budget: 35,000 units in a second; it takes some milliseconds.
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

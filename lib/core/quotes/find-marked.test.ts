import { describe, expect, it, vi } from 'vitest';
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
    for (const { outer, inner } of findMarked(text)) {
      expect(outer.start).toBeGreaterThanOrEqual(end);
      expect(inner.start).toBeGreaterThanOrEqual(outer.start);
      expect(inner.end).toBeLessThanOrEqual(outer.end);
      expect(slice(text, inner).trim()).not.toBe('');
      end = outer.end;
    }
  });

  it('tells single marks that this text keeps for other uses', () => {
    const isMinor = (text: string) => findMarked(text).map((one) => one.isMinor);
    expect(isMinor('The ‘old tooth’ shuts. “It is shut,” he said.')).toEqual([true, false]);
    expect(isMinor('The ‘old tooth’ shuts.')).toEqual([false]);
    expect(isMinor('‘It is shut,’ he said. ‘Go,’ he said. The “tooth”.')).not.toContain(true);
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

  it.each([
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['single marks', "'"],
    ['marks of all kinds', '“"‘\'«„”’»'],
    ['marks that are never closed', '“a b c '],
    ['single marks that are never closed', '‘a b c '],
    ['pairs', '“a” '],
    ['pairs inside pairs', '“a ‘b “c” d’ e” '],
    ['lines that are never closed', '“a b c\n'],
    ['lines without a mark', '“a\nb\n\nc\n'],
  ])('looks at each unit a bounded number of times: %s', (_name, piece) => {
    const { charAt } = String.prototype;
    const unitsRead = (times: number) => {
      let units = 0;
      const spy = vi.spyOn(String.prototype, 'charAt').mockImplementation(function (
        this: string,
        at,
      ) {
        units += 1;
        return charAt.call(this, at);
      });
      findMarked(piece.repeat(times));
      spy.mockRestore();
      return units;
    };
    const [few, many] = [unitsRead(500), unitsRead(2000)];
    expect(many).toBeLessThan(5 * few + 100);
  });

  it('bears a hundred thousand marks', () => {
    expect(findMarked('“'.repeat(100_000))).toEqual([]);
    expect(findMarked('"'.repeat(100_000))).toEqual([]);
    expect(findMarked('“a”'.repeat(30_000))).toHaveLength(30_000);
    expect(findMarked('“a'.repeat(50_000) + '”'.repeat(50_000))).toHaveLength(1);
  });
});

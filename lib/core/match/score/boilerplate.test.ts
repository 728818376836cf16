import { describe, expect, it } from 'vitest';
import { isBoilerplate } from './boilerplate.ts';

const held = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([story, outlet]) => ({ story, outlet }));

describe('isBoilerplate', () => {
  it.each([
    ['one article', held(['wharf', 'gazette'])],
    ['three stories of three outlets', held(['a', 'x'], ['b', 'y'], ['c', 'z'])],
    ['one story told twice by one outlet', held(['wharf', 'gazette'], ['wharf', 'gazette'])],
    ['nobody', []],
  ])('counts what %s holds', (_what, holders) => {
    expect(isBoilerplate(holders)).toBe(false);
  });

  it.each([
    ['four stories', held(['a', 'w'], ['b', 'x'], ['c', 'y'], ['d', 'z'])],
    ['two stories of one outlet', held(['wharf', 'gazette'], ['quay', 'gazette'])],
  ])('does not count what %s hold', (_what, holders) => {
    expect(isBoilerplate(holders)).toBe(true);
  });
});

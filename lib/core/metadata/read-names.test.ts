import { describe, expect, it } from 'vitest';
import { BYLINES } from './read-names.cases.ts';
import { readNames } from './read-names.ts';

describe('readNames', () => {
  it.each(BYLINES)('reads %j as %j', (printed, names) => {
    expect(readNames(printed)).toEqual(names);
  });

  it('gives each name once', () => {
    expect(readNames('Ida Brandt and Ida Brandt')).toEqual(['Ida Brandt']);
  });

  it.each([null, undefined, 7, { name: 'Ida Brandt' }, ['Ida Brandt']])(
    'reads nothing from %j',
    (value) => {
      expect(readNames(value)).toEqual([]);
    },
  );

  it.each(['a@', 'by ', ', ', '<', '&amp;', '(', '@', '|', 'http://', 'A. '])(
    'takes what is far too long for no byline: %j',
    (part) => {
      expect(readNames(part.repeat(500_000)).length).toBeLessThanOrEqual(20);
    },
  );
});

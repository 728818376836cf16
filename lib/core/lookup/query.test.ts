import { describe, expect, it } from 'vitest';
import { QUERIES } from './query.cases.ts';
import { isEmptyQuery, readQuery, readSelection } from './query.ts';

const EMPTY = { words: [], prefix: null, phrases: [], filters: [] };

describe('readQuery', () => {
  it.each(QUERIES)('reads “%s”', (typed, read) => {
    expect(readQuery(typed)).toEqual({ ...EMPTY, ...read });
  });

  it('takes no more words than narrow a search', () => {
    const many = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
    expect(readQuery(many).words).toHaveLength(24);
  });

  it('reads hostile text in bounded work', () => {
    expect(readQuery('“'.repeat(1_000_000))).toEqual(EMPTY);
    expect(readQuery('speaker:'.repeat(200_000)).filters.length).toBeLessThanOrEqual(8);
    expect(readQuery('a'.repeat(1_000_000)).words.join('').length).toBeLessThanOrEqual(4000);
  });
});

describe('readSelection', () => {
  it('takes every word as a whole one', () => {
    expect(readSelection('Nobody ties up a boat')).toEqual({
      ...EMPTY,
      words: ['nobody', 'ties', 'up', 'a', 'boat'],
    });
  });

  it('keeps the longest words of a long text, in their order', () => {
    const short = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    const { words } = readSelection(`harbourmaster ${short} lighthouse`);
    expect(words).toHaveLength(24);
    expect([words[0], words.at(-1)]).toEqual(['harbourmaster', 'lighthouse']);
  });
});

describe('isEmptyQuery', () => {
  it.each([
    ['', true],
    ['“', true],
    ['lamp', false],
    ['lamp ', false],
    ['is:differs', false],
  ])('of “%s” is %s', (typed, isEmpty) => {
    expect(isEmptyQuery(readQuery(typed))).toBe(isEmpty);
  });
});

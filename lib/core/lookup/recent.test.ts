import { describe, expect, it } from 'vitest';
import { addRecent, MOST_RECENT, readRecent } from './recent.ts';

describe('addRecent', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['puts the latest first', ['ferry'], 'lamps', ['lamps', 'ferry']],
    ['keeps each once, whatever its capitals', ['lamps', 'ferry'], 'Ferry ', ['Ferry', 'lamps']],
    [
      'lets a longer query take the place of its beginning',
      ['lam', 'ferry'],
      'lamps on',
      ['lamps on', 'ferry'],
    ],
    ['keeps an older beginning', ['ferry', 'lam'], 'lamps', ['lamps', 'ferry', 'lam']],
    ['makes one line of several', [], ' nobody\n ties ', ['nobody ties']],
    ['keeps nothing of white space', ['ferry'], '  ', ['ferry']],
    ['keeps no single letter', ['ferry'], 'a', ['ferry']],
  ])('%s', (_, recent, query, expected) => {
    expect(addRecent(recent, query)).toEqual(expected);
  });

  it('keeps the last eight', () => {
    const all = Array.from({ length: 20 }, (_, at) => `query ${String.fromCharCode(97 + at)}`);
    const kept = all.reduce<readonly string[]>(addRecent, []);
    expect(kept).toEqual(all.reverse().slice(0, MOST_RECENT));
  });

  it('cuts a pasted article', () => {
    expect(addRecent([], 'word '.repeat(100_000))[0]?.length).toBeLessThanOrEqual(300);
  });
});

describe('readRecent', () => {
  it.each<[unknown, readonly string[]]>([
    [undefined, []],
    [null, []],
    ['ferry', []],
    [{ 0: 'ferry' }, []],
    [
      ['ferry', 3, '', null, 'lamps'],
      ['ferry', 'lamps'],
    ],
    [Array.from({ length: 30 }, () => 'ferry'), Array.from({ length: 8 }, () => 'ferry')],
  ])('of %j reads %j', (stored, expected) => {
    expect(readRecent(stored)).toEqual(expected);
  });
});

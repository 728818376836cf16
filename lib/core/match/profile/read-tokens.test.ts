import { describe, expect, it } from 'vitest';
import { readTokens, stemOf } from './read-tokens.ts';

const stems = (text: string) => readTokens(text).map((token) => token.stem);

describe('readTokens', () => {
  it.each([
    ['a possessive', 'Holm’s wharf', ['holm', 'wharf']],
    ['a plural', 'two ferries and the piles', ['2', 'ferry', 'and', 'the', 'pile']],
    ['thousands', '1,200 crates', ['1200', 'crate']],
    ['a decimal', 'a 6.1 quake', ['a', '6.1', 'quake']],
    ['initials', 'the U.S. coast', ['the', 'us', 'coast']],
    ['a soft hyphen', 'har\u00adbour', ['harbour']],
    ['a hyphen', 'run-off', ['run', 'off']],
  ])('reads %s', (_what, text, expected) => {
    expect(stems(text)).toEqual(expected);
  });

  it('gives places in the text as it is printed', () => {
    const [token] = readTokens('  har\u00adbour’s');
    expect(token).toMatchObject({ start: 2, end: 12, form: 'harbour' });
  });

  it('knows where a capital says nothing', () => {
    const openers = readTokens('Nora met Ida. They left. “Go,” she said.');
    expect(openers.filter((one) => one.isOpener).map((one) => one.form)).toEqual([
      'nora',
      'they',
      'go',
    ]);
  });

  it('reads hostile text in one pass', () => {
    expect(readTokens('\u00ad'.repeat(200_000))).toEqual([]);
    expect(readTokens('A.'.repeat(100_000)).length).toBeLessThan(100_001);
    expect(readTokens(`a${'\u00ad'.repeat(200_000)}b`)).toHaveLength(1);
  });
});

describe('stemOf', () => {
  it.each([
    ['ferries', 'ferry'],
    ['wharves', 'wharve'],
    ['bus', 'bus'],
    ['glass', 'glass'],
    ['piles', 'pile'],
  ])('%s becomes %s', (form, stem) => {
    expect(stemOf(form)).toBe(stem);
  });
});

import { describe, expect, it } from 'vitest';
import { findMarked } from '../quotes/find-marked.ts';
import { isAttributionClause, isCreditedBefore, isCreditedBehind } from './clauses.ts';

describe('isAttributionClause', () => {
  it.each([
    [' Holm said, ', true],
    [' said Holm. ', true],
    [' according to Holm. ', true],
    [' Holm, the harbour master, said. ', true],
    [' she later added, ', true],
    [' Holm said, calling the plan ', false],
    [' Holm said, and Brandt answered, ', false],
    [' Holm said that ', false],
    [' Holm said. Brandt left. ', false],
    [' and ', false],
    [' the gulls flew off ', false],
    [` Holm said${' today'.repeat(40)}. `, false],
  ])('of %j is %s', (between, expected) => {
    expect(isAttributionClause(between, false)).toBe(expected);
  });

  it.each([
    [' Holm said. ', true],
    [' Holm told pilots. ', true],
    [' The council agreed. ', false],
    [' The pilots laughed. ', false],
  ])('as a sentence of its own, of %j is %s', (between, expected) => {
    expect(isAttributionClause(between, true)).toBe(expected);
  });
});

describe('isCreditedBehind and isCreditedBefore', () => {
  const ask = (text: string) => {
    const [piece] = findMarked(text);
    const paragraph = { start: 0, end: text.length };
    return piece
      ? [isCreditedBefore(text, piece, paragraph), isCreditedBehind(text, piece, paragraph)]
      : null;
  };

  it.each([
    ['“It is rotten,” Holm said.', [false, true]],
    ['Holm said, “It is rotten.”', [true, false]],
    ['Holm said it. “It is rotten.” The gulls flew.', [false, false]],
    ['Reed denied that Holm said “it is rotten.”', [false, false]],
  ])('of %j', (text, expected) => {
    expect(ask(text)).toEqual(expected);
  });
});

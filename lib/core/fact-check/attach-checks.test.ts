import { describe, expect, it } from 'vitest';
import { makeFactCheck } from '../../../tests/support/factories.ts';
import { attachChecks } from './attach-checks.ts';
import type { FactCheck } from './fact-check.ts';
import { addressKeys, factCheckKeys, wordKeys } from './keys.ts';

const SAID = 'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const to = {
  said: [{ words: SAID, speaker: 'Nora Holm' }],
  claims: ['The ferry wharf closes for a year because of rotten piles.'],
  addresses: ['https://www.port-gazette.example/2024/05/ferry-wharf'],
};
const ties = (changes: Partial<FactCheck>) =>
  attachChecks([makeFactCheck(changes)], to).map(({ by }) => by);

describe('a fact check is tied to a story', () => {
  it.each([
    ['its claim is what was said', {}],
    ['in other marks and capitals', { claim: SAID.toUpperCase() }],
    ['its claim is the beginning', { claim: 'Every second pile under the old wharf is rotten' }],
    ['its claim quotes it', { claim: `The harbour master told the council: “${SAID}”` }],
    ['the claimant is the speaker', { claimant: 'Nora Holm' }],
    [
      'its claim is the story’s',
      { claim: 'The ferry wharf closes for a year because of rotten piles' },
    ],
  ])('by words: %s', (_why, changes) => {
    expect(ties(changes)).toEqual(['words']);
  });

  it.each([
    [
      'a page of it',
      { appearances: ['https://port-gazette.example/2024/05/ferry-wharf?utm_source=x'] },
    ],
    ['its first page', { firstAppearance: 'https://www.port-gazette.example/2024/05/ferry-wharf' }],
  ])('by address: it names %s', (_what, changes) => {
    expect(ties({ claim: 'Something else altogether was said there', ...changes })).toEqual([
      'page',
    ]);
  });
});

describe('a fact check is not tied to a story', () => {
  it.each([
    ['it turns the claim round', SAID.replace('is rotten', 'is not rotten')],
    ['it has another number', SAID.replace('second', 'tenth')],
    [
      'it is about a like claim',
      'Every pile under the new bridge is sound and may stay for another winter',
    ],
    [
      'it shares a phrase',
      'Experts say the old wharf is rotten and dangerous to the whole fishing fleet',
    ],
    ['it is a few words', 'The wharf is rotten'],
    ['it says nothing in common', 'The ferry sank twice in one year'],
  ])('when %s', (_why, claim) => {
    expect(ties({ claim })).toEqual([]);
  });

  it('when somebody else is said to have said it', () => {
    expect(ties({ claimant: 'Oona Falk' })).toEqual([]);
  });

  it('by the front page of an outlet', () => {
    expect(ties({ claim: 'x', appearances: ['https://www.port-gazette.example/'] })).toEqual([]);
  });
});

describe('the keys of a fact check', () => {
  it('are shared by every text that could be its claim, and by the pages that make it', () => {
    const keys = new Set(
      factCheckKeys(makeFactCheck({ appearances: ['https://port.example/a?utm_medium=b'] })),
    );
    expect(wordKeys('… is rotten and must be …').every((key) => keys.has(key))).toBe(true);
    expect(addressKeys('http://www.port.example/a').every((key) => keys.has(key))).toBe(true);
    expect(addressKeys('https://port.example/')).toEqual([]);
  });

  it('are bounded, however long a text is', () => {
    expect(wordKeys('pile '.repeat(100_000))).toHaveLength(1);
    const words = Array.from({ length: 100_000 }, (_none, at) => `pile${at}`).join(' ');
    expect(wordKeys(words)).toHaveLength(400);
    expect(wordKeys('three words only')).toEqual([]);
  });
});

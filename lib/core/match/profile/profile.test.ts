import { describe, expect, it } from 'vitest';
import { fingerprint3Of, profileOf } from '../fingerprint/recipe-3.ts';
import { readTerms, SENTENCES, termHash } from './profile.ts';

const HEADLINE = 'Wharf in Brackwater closes';
const TEXT =
  'Nora Holm found 214 rotten piles on May 3. Holm told the harbour board at once.\n\nThe ferries sail from the fish quay.';
const terms = () => new Map(readTerms(HEADLINE, TEXT).terms.map((term) => [term.stem, term]));

describe('readTerms', () => {
  it('tells surnames, names, numbers and words apart', () => {
    const kinds = ['holm', 'brackwater', '214', 'pile'].map((stem) => {
      const term = terms().get(stem);
      return [term?.kind, term?.isPerson];
    });
    expect(kinds).toEqual([
      ['name', true],
      ['name', false],
      ['number', false],
      ['word', false],
    ]);
  });

  it('counts a term, and knows the sentences that hold it, the headline first', () => {
    expect(terms().get('holm')).toMatchObject({ count: 2, sentences: 0b110 });
    expect(terms().get('wharf')).toMatchObject({ count: 1, place: 0, sentences: 0b1 });
    expect(terms().get('quay')).toMatchObject({ sentences: 0b1000 });
  });

  it('knows no sentence beyond the top of a text', () => {
    const long = Array.from({ length: SENTENCES }, () => 'The board met.').join(' ');
    const [last] = readTerms(null, `${long} Brackwater waited.`).terms.filter(
      ({ stem }) => stem === 'brackwater',
    );
    expect(last?.sentences).toBe(0);
  });

  it('gives spans of the headline and the text, and counts their words', () => {
    const { words, dates } = readTerms(HEADLINE, TEXT);
    const first = terms().get('holm')?.first;
    expect(`${HEADLINE}\n${TEXT}`.slice(first?.start, first?.end)).toBe('Holm');
    expect([words, dates]).toEqual([27, [4 * 31 + 3]]);
  });

  it('caps what a fingerprint has no room for', () => {
    const [term] = readTerms(null, 'Brackwater '.repeat(1000)).terms;
    expect(term).toMatchObject({ hash: termHash('brackwater'), count: 255 });
  });
});

describe('profileOf', () => {
  it('keeps the latest year beside the days', () => {
    const text = 'The wharf burned on May 3, 2011, as it had in 1998.';
    const kept = profileOf(fingerprint3Of({ headline: null, text }));
    expect(kept).toMatchObject({ dates: [4 * 31 + 3], latestYear: 2011 });
  });

  it('gives back what was read of the article', () => {
    const read = readTerms(HEADLINE, TEXT);
    const kept = profileOf(fingerprint3Of({ headline: HEADLINE, text: TEXT }));
    expect(kept).toEqual({
      words: read.words,
      dates: read.dates,
      latestYear: null,
      ownDay: null,
      terms: read.terms.map(({ stem: _, first: __, ...term }) => term),
    });
  });
});

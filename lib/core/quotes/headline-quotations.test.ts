import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findHeadlineQuotations } from './headline-quotations.ts';

const TEXT =
  'The wharf is rotten, they fear.\n\n“It’s true: the wharf is rotten, and we go,” Holm said.';

const read = (headline: string | null) =>
  findHeadlineQuotations(headline, TEXT).map(({ text, body }) => [text, body && slice(TEXT, body)]);

describe('findHeadlineQuotations', () => {
  it('finds what a headline prints between marks, and where the body prints it', () => {
    expect(read('Mayor: ‘The wharf is rotten’')).toEqual([
      ['The wharf is rotten', 'the wharf is rotten'],
    ]);
  });

  it('prefers the place inside marks', () => {
    const [found] = findHeadlineQuotations('‘Wharf is rotten’, says mayor', TEXT);
    expect(found).toEqual({
      start: 0,
      end: 17,
      in: 'headline',
      text: 'Wharf is rotten',
      body: { start: 49, end: 64 },
    });
  });

  it('finds words that stand outside of marks, too', () => {
    expect(read('“They fear” for the wharf')).toEqual([['They fear', 'they fear']]);
  });

  it('does not mind a missing apostrophe', () => {
    expect(read('‘Its true’: mayor')).toEqual([['Its true', 'It’s true']]);
  });

  it('says null when the body does not print the words in a row', () => {
    expect(read('‘The wharf we go’: mayor')).toEqual([['The wharf we go', null]]);
  });

  it('gives every one, in order', () => {
    expect(read('“We go”, and ‘rotten’ wharf').map(([words]) => words)).toEqual([
      'We go',
      'rotten',
    ]);
  });

  it('is empty without a headline, marks or words in them', () => {
    expect(read(null)).toEqual([]);
    expect(read('The mayor’s wharf')).toEqual([]);
    expect(read('A “…” wharf')).toEqual([]);
  });

  it('reads only the beginning of a hostile headline', () => {
    expect(read('“a” '.repeat(100_000))).toHaveLength(8);
    expect(read(`${'a'.repeat(2000)} “we go”`)).toEqual([]);
  });
});

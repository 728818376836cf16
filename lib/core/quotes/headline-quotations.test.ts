import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findQuotations } from './find-quotations.ts';
import { findHeadlineQuotations } from './headline-quotations.ts';

const TEXT =
  'The wharf is rotten, they fear.\n\n“It’s true: the wharf is rotten, and we go,” Holm said.';

const find = (headline: string | null, text = TEXT) =>
  findHeadlineQuotations(headline, text, findQuotations(text));
const read = (headline: string | null, text = TEXT) =>
  find(headline, text).map(({ text: words, body }) => [words, body && slice(text, body)]);

describe('findHeadlineQuotations', () => {
  it('finds what a headline prints between marks, and where the body prints it', () => {
    expect(read('Mayor: ‘The wharf is rotten’')).toEqual([
      ['The wharf is rotten', 'the wharf is rotten'],
    ]);
  });

  it('prefers the place inside marks', () => {
    const [found] = find('‘Wharf is rotten’, says mayor');
    expect(found).toEqual({
      start: 0,
      end: 17,
      in: 'headline',
      text: 'Wharf is rotten',
      body: { start: 49, end: 64 },
    });
  });

  it('finds words that stand outside of marks, too', () => {
    expect(read('Pilots say “they fear” for the wharf')).toEqual([['they fear', 'they fear']]);
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

  const BOOK = 'The film “Tide and Mud” is out. It is a “pay what you can” evening at the wharf.';

  it.each([
    ['a title that the body prints as one', '‘Tide and Mud’: a film to see', BOOK],
    ['a title that is reviewed', 'Review: “The Long Road” is a triumph', ''],
    ['a title behind what is reviewed', 'Film review: ‘Tide and Mud’', ''],
    ['a work by its kind', 'Why the film ‘mud on the road’ is bad, critics say', ''],
    ['words that describe a noun', '‘Pay what you can’ evening at wharf', BOOK],
    ['a term that nobody says', 'Divers find ‘missing link’ in mud', 'They found it.'],
    ['a scare quote', '‘Zombie’ boats plague the port', 'They are called zombie boats.'],
  ])('leaves out %s', (_name, headline, text) => {
    expect(read(headline, text)).toEqual([]);
  });

  it.each([
    ['a colon behind the words', '‘I am off’: the mayor on mud'],
    ['a verb of saying', 'Mayor Says Wharf Is ‘Beyond Rotten’'],
    ['a speaker’s “we”', '‘We will not go back to the mud’ – Holm'],
    ['a colon behind who speaks', 'Holm: ‘shut the wharf’'],
  ])('believes %s when the body has no such words', (_name, headline) => {
    expect(read(headline, 'It rained.').map(([, body]) => body)).toEqual([null]);
  });

  it('is empty without a headline, marks or words in them', () => {
    expect(read(null)).toEqual([]);
    expect(read('The mayor’s wharf')).toEqual([]);
    expect(read('A “…” wharf')).toEqual([]);
  });

  it('reads only the beginning of a hostile headline', () => {
    expect(read('Holm: “a” '.repeat(100_000))).toHaveLength(8);
    expect(read(`${'a'.repeat(2000)} “we go”`)).toEqual([]);
  });
});

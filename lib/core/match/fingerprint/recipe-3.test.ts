import { describe, expect, it } from 'vitest';
import { fingerprint3Of } from './recipe-3.ts';

const TEXT = [
  'The Ostvik parish council sold the old dairy to the weaver Maren Solli on Thursday for 310,000 crowns, a tenth of what it had asked.',
  'Solli wants to put 14 looms into the cheese cellar, which Halden Mutual has insured against damp for decades, and to let the rest to a cooper.',
  'Councillor Jarle Brekk voted against the sale and said that the roof alone had cost the parish 45,000 crowns.',
].join('\n\n');

describe('fingerprint3Of', () => {
  it('is a subset of the passages of recipe 1, and reads over soft hyphens', () => {
    const plain = fingerprint3Of({ headline: null, text: TEXT });
    const soft = fingerprint3Of({
      headline: null,
      text: TEXT.replaceAll('parish', 'par\u00adish'),
    });
    expect(soft).toEqual(plain);
    expect(plain.passages.every((hash) => hash % 8 === 0)).toBe(true);
  });

  it('is empty for a text without words', () => {
    expect(fingerprint3Of({ headline: null, text: ' … ' })).toEqual({
      recipe: 3,
      passages: [],
      quotations: [],
      terms: [],
      dates: [],
      words: 0,
    });
  });

  it('stays within the caps of the pack format', () => {
    const endless = fingerprint3Of({ headline: null, text: `${TEXT} May 3. `.repeat(300) });
    expect(endless.passages.length).toBeLessThanOrEqual(128);
    expect(endless.terms.length).toBeLessThanOrEqual(80);
    expect(endless.dates).toEqual([4 * 31 + 3]);
  });
});

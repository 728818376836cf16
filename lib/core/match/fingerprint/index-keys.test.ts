import { describe, expect, it } from 'vitest';
import { storedKeys } from './index-keys.ts';
import { hashesOf, readFeatures } from './page-features.ts';
import { fingerprint3Of } from './recipe-3.ts';

const HEADLINE = 'Ostvik sells its dairy to a weaver';
const TEXT = [
  'The Ostvik parish council sold the old dairy to the weaver Maren Solli on Thursday for 310,000 crowns, a tenth of what it had asked.',
  'Solli wants to put 14 looms into the cheese cellar, which Halden Mutual has insured against damp for decades, and to let the rest to a cooper.',
  'Councillor Jarle Brekk voted against the sale and said that the roof alone had cost the parish 45,000 crowns.',
].join('\n\n');

describe('the keys of a page', () => {
  const page = readFeatures({
    url: 'https://port-gazette.example/dairy?utm_source=mail',
    headline: HEADLINE,
    text: `${TEXT}\n\n`.repeat(40),
  });

  it('are at most 97 and distinct', () => {
    const keys = hashesOf(page);
    expect(keys.length).toBeLessThanOrEqual(97);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('find a stored article by its text, its terms and its address', () => {
    const fingerprint = fingerprint3Of({ headline: HEADLINE, text: TEXT });
    const keys = new Set(hashesOf(page));
    const shared = (article: Parameters<typeof storedKeys>[0]) =>
      storedKeys(article).filter((key) => keys.has(key)).length;
    expect(shared({ fingerprint, url: null })).toBeGreaterThan(10);
    expect(shared({ fingerprint: null, url: 'https://m.port-gazette.example/dairy' })).toBe(1);
  });
});

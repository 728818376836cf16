import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../../tests/support/factories.ts';
import { fingerprintOf } from '../fingerprint/fingerprint.ts';
import { fingerprint3Of } from '../fingerprint/recipe-3.ts';
import { packFingerprints, unpackFingerprints } from './fingerprint-bytes.ts';

const ARTICLE = {
  headline: 'Harbour board keeps the lamps dark until March 3',
  text:
    'The harbour board voted 4 to 2 on Monday to leave the lamps of the north quay dark. “Nobody should have to tie ' +
    'up a boat in the dark with one hand,” Oona Falk told the board. Crews of the ferry line had asked for light ' +
    'since January 12, when a deckhand fell between the quay and the Marigold.',
};

describe('packed fingerprints', () => {
  it('are as they were, of either recipe and of none', () => {
    const prints = [fingerprint3Of(ARTICLE), null, fingerprintOf(ARTICLE), fingerprint3Of(ARTICLE)];
    expect(unpackFingerprints(packFingerprints(prints))).toEqual(prints);
    expect(unpackFingerprints(packFingerprints([]))).toEqual([]);
  });

  it('keep the order of terms, heaviest first, and the largest numbers', () => {
    const print = {
      recipe: 3 as const,
      passages: [4_294_967_295, 0],
      quotations: [],
      terms: [
        [4_294_967_295, 255, 255, 65_535, 4095, 7],
        [1, 0, 0, 0, 0, 0],
      ] as [number, number, number, number, number, number][],
      dates: [372, 1],
      words: 65_535,
    };
    expect(unpackFingerprints(packFingerprints([print]))).toEqual([print]);
  });

  it('take less than half of their JSON', () => {
    const prints = bundledPack().stories.flatMap(({ articles }) =>
      articles.map((article) => article.fingerprint),
    );
    const packed = packFingerprints(prints).length;
    expect(packed).toBeGreaterThan(1000);
    expect(packed / JSON.stringify(prints).length).toBeLessThan(0.5);
  });
});

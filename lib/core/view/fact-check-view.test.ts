import { describe, expect, it } from 'vitest';
import { makeBundle } from '../../../tests/support/factories.ts';
import { factCheckKeys } from '../fact-check/keys.ts';
import { readFactCheckFile } from '../fact-check/read-fact-check-file.ts';
import { checkableKeys, checkableOf, showChecks } from './fact-check-view.ts';

const to = checkableOf(makeBundle());
const claim = to.said[0]?.words ?? '';
const read = (record: object) =>
  [...readFactCheckFile(JSON.stringify(record))].flatMap(({ factCheck }) => factCheck ?? []);
const REVIEW = {
  '@type': 'ClaimReview',
  url: 'https://www.checkers.example/wharf',
  claimReviewed: claim,
  reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1 },
};

describe('the fact checks of a story', () => {
  it('are shown in their publisher’s words and numbers, under its address where it gives no name', () => {
    expect(showChecks(read(REVIEW), to)).toMatchObject([
      {
        publisher: 'checkers.example',
        claim,
        rating: null,
        scale: { value: '2', worst: '1', best: '5' },
        by: 'words',
      },
    ]);
  });

  it('are those that share a key with it', () => {
    const keys = new Set(checkableKeys(to));
    const [check] = read(REVIEW);
    expect(check && factCheckKeys(check).some((key) => keys.has(key))).toBe(true);
    const [other] = read({ ...REVIEW, claimReviewed: 'The ferry sank twice in one year' });
    expect(other && factCheckKeys(other).some((key) => keys.has(key))).toBe(false);
    expect(showChecks(other ? [other] : [], to)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../../tests/support/seeded.ts';
import { choosePairs } from './choose-pairs.ts';

const WORDS =
  'the harbour board said it would not close a wharf before winter and nobody told us'.split(' ');
const random = seededNumbers(5);
const said = (count: number) =>
  Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');

describe('which printed quotations are held against which stored ones', () => {
  it('are all, on any page that somebody wrote', () => {
    const printed = Array.from({ length: 60 }, () => said(40));
    expect(choosePairs(printed, [said(100), said(300)])).toEqual([
      [...printed.keys()],
      [...printed.keys()],
    ]);
  });

  it('are the likeliest on a page that was made to hold the reader up, wherever they stand', () => {
    const stored = [
      'Forty lamps were ordered for the quay and none of them came in time.',
      said(50),
    ];
    const printed = [
      ...Array.from({ length: 400 }, () => said(60)),
      'Forty lamps were ordered for the quay.',
    ];
    const [lamps] = choosePairs(printed, stored, 100_000);
    expect(lamps).toEqual([400]);
  });

  it('never come to more work than may be done', () => {
    const stored = Array.from({ length: 20 }, () => said(80));
    for (const count of [200, 800]) {
      const printed = Array.from({ length: count }, () => said(60));
      const work = choosePairs(printed, stored, 500_000).reduce(
        (sum, places) => sum + places.length * 60 * 80,
        0,
      );
      expect(work).toBeGreaterThan(100_000);
      expect(work).toBeLessThanOrEqual(500_000);
    }
  });

  it('are none of nothing', () => {
    expect(choosePairs([], ['so'])).toEqual([[]]);
    expect(choosePairs(['so'], [])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readTerms } from '../profile/profile.ts';
import { compareProfiles, prepare, SIGNALS } from './signals.ts';

const read = (headline: string | null, text: string) => prepare(readTerms(headline, text));
const HOLM = read(
  'Peter Holm arrested in Brackwater',
  'Peter Holm was arrested near the wharf on Monday after 14 boats burned. Holm denies it. Holm is 33.',
);
const HOLM_TOO = read(
  'Brackwater fires: Holm held',
  'Police hold Peter Holm, 33, over the 14 boats that burned at the Brackwater wharf. Holm says he was asleep.',
);
const BRANDT = read(
  'Second arrest in Brackwater',
  'Paul Brandt was arrested near the wharf on Friday after a shed burned. Brandt was seen there. Brandt is the second after Peter Holm last month.',
);
const NOTHING = read(null, '');

describe('compareProfiles', () => {
  it('is the same from either side', () => {
    expect(compareProfiles(BRANDT, HOLM)).toEqual(compareProfiles(HOLM, BRANDT));
  });

  it('sees rivals in two protagonists, even when one article names both', () => {
    const rivals = compareProfiles(HOLM, BRANDT).rivalNames;
    expect(rivals).toBeGreaterThan(1);
    expect(compareProfiles(HOLM, HOLM_TOO).rivalNames).toBeLessThan(rivals / 2);
  });

  it('sums the rivals that each side has and the other hardly names', () => {
    expect(compareProfiles(HOLM, BRANDT).rivalsTogether).toBeGreaterThan(
      compareProfiles(HOLM, HOLM_TOO).rivalsTogether,
    );
  });

  it('finds the people of one lead in the other, and misses those who are never named', () => {
    expect(compareProfiles(HOLM, HOLM_TOO)).toMatchObject({ peopleInLead: 1, peopleAbsent: 0 });
    expect(compareProfiles(HOLM, BRANDT).peopleAbsent).toBe(0.5);
  });

  it('grows with the shorter text, up to a long one', () => {
    const long = read(null, 'Peter Holm waited at the Brackwater wharf. '.repeat(400));
    expect(compareProfiles(HOLM, long).length).toBe(compareProfiles(HOLM, HOLM_TOO).length);
    expect(compareProfiles(long, long).length).toBe(1);
  });

  it('finds the sentences that tell the same', () => {
    const same = compareProfiles(HOLM, HOLM_TOO);
    expect(same.bestSentence).toBeGreaterThan(compareProfiles(HOLM, BRANDT).bestSentence);
    expect(compareProfiles(HOLM, HOLM)).toMatchObject({ bestSentence: 1, sentencesFound: 1 });
  });

  it('gives finite numbers for texts without terms', () => {
    for (const pair of [
      [NOTHING, NOTHING],
      [NOTHING, HOLM],
    ] as const) {
      const signals = compareProfiles(...pair);
      expect(SIGNALS.every((name) => Number.isFinite(signals[name]))).toBe(true);
      expect(signals).toMatchObject({ bestSentence: 0, sentencesFound: 0 });
    }
  });
});

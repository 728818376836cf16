import { describe, expect, it } from 'vitest';
import { knownView } from '../../../tests/support/page-view-fixtures.ts';
import { summarise } from './summary.ts';

describe('summarise', () => {
  it('says origin, through whom, and how many quotations differ', () => {
    expect(summarise(knownView)).toEqual({
      story: 'sample:chicago-memo',
      title: 'Chicago police memo: officers to leave immigration arrests',
      origin: 'Internal Chicago Police Department memo',
      through: 'Fox News',
      differing: 1,
    });
  });

  it('says no origin when the main chain ends in unknown', () => {
    const claims = knownView.claims
      .filter((claim) => !claim.main)
      .map((claim) => ({ ...claim, main: true }));
    expect(summarise({ ...knownView, claims })).toMatchObject({
      origin: null,
      through: null,
    });
  });
});

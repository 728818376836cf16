import { describe, expect, it } from 'vitest';
import { daysWithoutBackup, type LibraryState, stateOf } from './reminder.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const state = (counts: Record<string, number>, since: number | null = NOW - 40 * DAY) =>
  ({ counts, since }) satisfies LibraryState;

describe('the reminder of a backup', () => {
  const kept = state({ own: 3, stories: 10 });

  it.each([
    ['nothing is the reader’s own', state({ own: 0, stories: 10 }), null, 30],
    ['nothing has changed since the last', kept, { at: 0, state: stateOf(kept) }, 30],
    ['the last is not long ago', kept, { at: NOW - 29 * DAY, state: 'another' }, 30],
    ['it is switched off', kept, null, 0],
    ['there never was one and the library is young', state({ own: 3 }, NOW - DAY), null, 30],
    ['it is not known how old the library is', state({ own: 3 }, null), null, 30],
  ])('is silent while %s', (_why, now, last, after) => {
    expect(daysWithoutBackup(now, last, after, NOW)).toBeNull();
  });

  it('says how many days it was', () => {
    expect(daysWithoutBackup(kept, { at: NOW - 34 * DAY, state: 'another' }, 30, NOW)).toBe(34);
    expect(daysWithoutBackup(kept, null, 30, NOW)).toBe(40);
    expect(daysWithoutBackup(kept, null, 7, NOW)).toBe(40);
  });

  it('does not come for counts in another order', () => {
    expect(stateOf(state({ a: 1, b: 2 }))).toBe(stateOf(state({ b: 2, a: 1 })));
  });
});

import { describe, expect, it } from 'vitest';
import { isRoomShort } from './room-short.ts';

describe('room is short', () => {
  it.each([
    ['half of it is left', 5e9, 10e9, false],
    ['a tenth of it is left', 9e9, 10e9, false],
    ['less than a tenth is left', 9.01e9, 10e9, true],
    ['all of it is used', 10e9, 10e9, true],
    ['more is used than there is', 11e9, 10e9, true],
  ])('when %s: of %d bytes %d', (_when, used, quota, isShort) => {
    expect(isRoomShort(used, quota)).toBe(isShort);
  });

  it('is never said where the browser does not say how much there is', () => {
    expect(isRoomShort(null, 10e9)).toBe(false);
    expect(isRoomShort(9.9e9, null)).toBe(false);
    expect(isRoomShort(0, 0)).toBe(false);
  });
});

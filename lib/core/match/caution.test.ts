import { expect, it } from 'vitest';
import { CAUTIONS, CONTENT_FLOORS } from './caution.ts';

it('asks for less the less cautious the reader is', () => {
  for (const kind of ['dated', 'undated'] as const) {
    const floors = CAUTIONS.map((caution) => CONTENT_FLOORS[caution][kind]);
    expect([...floors].sort((a, b) => b - a)).toEqual(floors);
    expect(new Set(floors).size).toBe(floors.length);
  }
});

it('asks for more where a date is not known', () => {
  for (const caution of ['cautious', 'eager'] as const) {
    expect(CONTENT_FLOORS[caution].undated).toBeGreaterThan(CONTENT_FLOORS[caution].dated);
  }
});

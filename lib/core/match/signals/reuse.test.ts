import { describe, expect, it } from 'vitest';
import { copiedRuns, measureReuse } from './reuse.ts';

const OWN =
  'The harbour board met on Tuesday behind closed doors and decided to close the old ferry wharf until next spring.';
const QUOTED =
  '“Every second pile under that wharf is rotten and I will not wait for somebody to drown there,” Nora Holm said.';
const ELSEWHERE =
  'Anglers who fish from the quay every weekend were surprised to find a fence across the way on Saturday morning.';

describe('measureReuse', () => {
  it('finds a text in itself', () => {
    const text = `${OWN}\n\n${QUOTED}`;
    expect(measureReuse(text, text)).toEqual({
      a_in_b: 1,
      b_in_a: 1,
      narration_a_in_b: 1,
      narration_b_in_a: 1,
    });
  });

  it('leaves a shared quotation out of the narration', () => {
    const reuse = measureReuse(`${OWN}\n\n${QUOTED}`, `${ELSEWHERE}\n\n${QUOTED}`);
    expect(reuse.a_in_b).toBeGreaterThan(0.3);
    expect(reuse.narration_a_in_b).toBe(0);
    expect(reuse.narration_b_in_a).toBe(0);
  });

  it('measures each way by itself: a short text inside a long one', () => {
    const reuse = measureReuse(OWN, `${ELSEWHERE}\n\n${OWN}\n\n${ELSEWHERE}`);
    expect(reuse.narration_a_in_b).toBe(1);
    expect(reuse.narration_b_in_a).toBeLessThan(0.5);
  });

  it('does not take narration for a quotation after a mark that nobody closed', () => {
    const forgotten = `“${OWN}\n\n“${ELSEWHERE}`;
    expect(measureReuse(forgotten, OWN).narration_b_in_a).toBe(1);
  });

  it.each([
    ['nothing', '', ''],
    ['fewer than eight words', 'The wharf is closed', 'The wharf is closed'],
  ])('is 0 of %s', (_what, a, b) => {
    expect(measureReuse(a, b)).toMatchObject({ a_in_b: 0, narration_a_in_b: 0 });
  });
});

describe('copiedRuns', () => {
  it('shows where the copied narration stands, in one run', () => {
    const text = `${ELSEWHERE}\n\n${OWN}`;
    const start = text.indexOf(OWN);
    expect(copiedRuns(text, OWN)).toEqual([{ start, end: text.length - 1 }]);
  });

  it('is empty when only quotations are shared', () => {
    expect(copiedRuns(QUOTED, QUOTED)).toEqual([]);
  });
});

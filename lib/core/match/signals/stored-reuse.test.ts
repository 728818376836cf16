import { describe, expect, it } from 'vitest';
import { makePackArticle } from '../../../../tests/support/factories.ts';
import { seededNumbers } from '../../../../tests/support/seeded.ts';
import { fingerprintOf } from '../fingerprint/fingerprint.ts';
import { fingerprint3Of } from '../fingerprint/recipe-3.ts';
import { measureReuse } from './reuse.ts';
import { measureStoredReuse } from './stored-reuse.ts';

/** Sentences of ten made-up words; the same numbers give the same sentences. */
function sentences(count: number, seed: number): string[] {
  const random = seededNumbers(seed);
  const word = () =>
    [...String(random(30_000))].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return Array.from(
    { length: count },
    () => `${Array.from({ length: 10 }, word).join(' ')} of the harbour.`,
  );
}
const OWN = sentences(200, 1);
const STORED = sentences(200, 2);
const text = (...parts: readonly (readonly string[])[]) => parts.flat().join('\n\n');
const stored = (id: string, of: string, recipe: 1 | 3 = 3) =>
  makePackArticle({
    id,
    fingerprint: (recipe === 1 ? fingerprintOf : fingerprint3Of)({ headline: null, text: of }),
  });

describe('measureStoredReuse', () => {
  it.each([1, 3] as const)('says about what the whole texts would say, by recipe %s', (recipe) => {
    const original = text(STORED.slice(0, 60));
    for (const copied of [10, 20, 30, 40]) {
      const page = text(STORED.slice(0, copied), OWN.slice(0, 40 - copied));
      const found = measureStoredReuse(page, [stored('wire', original, recipe)]);
      const { narration_a_in_b: share } = measureReuse(page, original);
      expect(Math.abs((found?.tenths ?? 0) / 10 - share)).toBeLessThanOrEqual(0.1);
    }
  });

  it('names the article that holds most, and the first place that it rests on', () => {
    const page = text(OWN.slice(0, 10), STORED.slice(0, 40));
    const some = stored('some', text(STORED.slice(0, 15)));
    const most = stored('most', text(STORED.slice(0, 35)));
    const found = measureStoredReuse(page, [some, most]);
    expect(found?.article).toBe('most');
    expect(found?.span.start).toBeGreaterThan(text(OWN.slice(0, 9)).length);
    expect(page.slice(found?.span.start, found?.span.end).split(/\s+/)).toHaveLength(5);
  });

  it('asks a fingerprint that is full for no more than it has room for', () => {
    const long = stored('long', text(STORED));
    expect(long.fingerprint?.passages).toHaveLength(128);
    expect(measureStoredReuse(text(STORED), [long])?.tenths).toBe(10);
    const half = text(STORED.slice(100), OWN.slice(0, 100));
    expect(measureStoredReuse(half, [long])?.tenths).toBeGreaterThanOrEqual(4);
    expect(measureStoredReuse(half, [long])?.tenths).toBeLessThanOrEqual(6);
  });

  it('leaves out what stands in quotation marks', () => {
    const page = text(
      STORED.slice(0, 30).map((sentence) => `“${sentence}”`),
      OWN.slice(0, 40),
    );
    expect(measureStoredReuse(page, [stored('wire', text(STORED.slice(0, 30)))])).toBeNull();
  });

  it('cannot tell of a short page, of little, or without a fingerprint that holds all', () => {
    const wire = stored('wire', text(STORED.slice(0, 40)));
    expect(measureStoredReuse(text(STORED.slice(0, 8)), [wire])).toBeNull();
    expect(measureStoredReuse(text(OWN), [wire])).toBeNull();
    const page = text(OWN.slice(0, 100), STORED.slice(0, 2));
    expect(measureStoredReuse(page, [wire])).toBeNull();
    const bare = makePackArticle({ fingerprint: null });
    expect(measureStoredReuse(text(STORED.slice(0, 40)), [bare])).toBeNull();
    const passages = Array.from({ length: 2000 }, (_none, at) => at * 4);
    const full = makePackArticle({
      fingerprint: { recipe: 1, passages, quotations: [], names: [] },
    });
    expect(measureStoredReuse(text(STORED.slice(0, 40)), [full])).toBeNull();
    expect(measureStoredReuse('', [wire])).toBeNull();
  });
});

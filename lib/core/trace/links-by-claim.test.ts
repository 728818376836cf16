import { describe, expect, it } from 'vitest';
import { makeFoundLink } from '../../../tests/support/factories.ts';
import type { FoundLink } from '../article.ts';
import { linksByClaim } from './links-by-claim.ts';

const run = (start: number, end: number, changes: Partial<FoundLink> = {}) =>
  makeFoundLink({ evidence: { start, end }, covers: { start, end }, ...changes });

describe('linksByClaim', () => {
  it('keeps a link for each claim that rests on the same outlet', () => {
    const links = [run(0, 10), run(50, 60)];
    expect(linksByClaim(links)).toEqual(links);
  });

  it('makes one link of credits whose sentences touch, with the surest as evidence', () => {
    const sure = run(10, 30, { confidence: 0.95, evidence: { start: 12, end: 20 } });
    expect(linksByClaim([run(0, 20), sure])).toEqual([{ ...sure, covers: { start: 0, end: 30 } }]);
  });

  it('keeps apart what rests on two things', () => {
    const memo = { type: 'origin', name: 'memo', origin: 'document' } as const;
    expect(linksByClaim([run(0, 20), run(0, 20, { to: memo })])).toHaveLength(2);
  });

  it('keeps apart two statements of two speakers', () => {
    const to = { type: 'origin', name: 'statement', origin: 'statement' } as const;
    const links = ['Nora Holm', 'Per Lund'].map((by) => run(0, 20, { to: { ...to, by } }));
    expect(linksByClaim(links)).toEqual(links);
  });

  it('keeps apart a credit for the whole article and one for a sentence', () => {
    const whole = run(0, 100, { kind: 'syndicates', whole: true });
    expect(linksByClaim([whole, run(20, 30)])).toHaveLength(2);
  });

  it('leaves out a line that does not say what it covers where a sentence of its kind does', () => {
    const line = makeFoundLink({ covers: null });
    expect(linksByClaim([run(0, 20), line])).toEqual([run(0, 20)]);
    expect(linksByClaim([line])).toEqual([line]);
    const excerpt = makeFoundLink({ covers: null, kind: 'excerpts' });
    expect(linksByClaim([run(0, 20), excerpt])).toHaveLength(2);
  });

  it('is empty for an article that credits nobody', () => {
    expect(linksByClaim([])).toEqual([]);
  });
});

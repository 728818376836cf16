import { describe, expect, it } from 'vitest';
import { makeClaim, makeLink } from '../../../tests/support/factories.ts';
import { whyOrigins } from './why-origins.ts';

describe('whyOrigins', () => {
  it('groups articles that reach one origin, and names those they go through', () => {
    const claim = makeClaim([makeLink('a', 'c'), makeLink('b', 'c'), makeLink('c', 'origin:memo')]);
    expect(whyOrigins(claim)).toEqual([
      { origin: 'memo', breaksAt: null, articles: ['a', 'b', 'c'], through: ['c'] },
    ]);
  });

  it('keeps apart what rests on two origins', () => {
    const claim = makeClaim([makeLink('a', 'origin:memo'), makeLink('b', 'origin:video')]);
    expect(whyOrigins(claim)).toEqual([
      { origin: 'memo', breaksAt: null, articles: ['a'], through: [] },
      { origin: 'video', breaksAt: null, articles: ['b'], through: [] },
    ]);
  });

  it('says where a way breaks off', () => {
    const claim = makeClaim([makeLink('a', 'c'), makeLink('b', 'origin:memo')]);
    expect(whyOrigins(claim)).toEqual([
      { origin: null, breaksAt: 'c', articles: ['a'], through: [] },
      { origin: 'memo', breaksAt: null, articles: ['b'], through: [] },
    ]);
  });

  it('breaks a circle off where it would come back', () => {
    const claim = makeClaim([makeLink('a', 'b'), makeLink('b', 'a')]);
    expect(whyOrigins(claim).map((group) => group.breaksAt)).toEqual(['b', 'a']);
  });

  it('is empty for a claim without links', () => {
    expect(whyOrigins(makeClaim([]))).toEqual([]);
  });
});

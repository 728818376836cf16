import { describe, expect, it } from 'vitest';
import { isSameArticle, type Kept } from './same-article.ts';

const kept = (from: number, to: number, changes: Partial<Kept> = {}): Kept => ({
  passages: new Set(Array.from({ length: to - from }, (_none, at) => from + at)),
  cutAt: null,
  published: '2024-05-02',
  ...changes,
});

describe('isSameArticle', () => {
  it.each([
    ['the same text', kept(0, 40), kept(0, 40)],
    ['a standing block more', kept(0, 40), kept(0, 50)],
    ['a record without a day', kept(0, 40), kept(0, 40, { published: null })],
    ['the next day’s paper', kept(0, 40), kept(0, 40, { published: '2024-05-03' })],
    ['a fingerprint that was cut', kept(0, 20, { cutAt: 19 }), kept(0, 80)],
  ])('knows %s', (_what, a, b) => {
    expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['a form filled in again a week later', kept(0, 40), kept(0, 40, { published: '2024-05-09' })],
    ['a longer article that quotes it whole', kept(0, 40), kept(0, 80)],
    ['two that share a block', kept(0, 40), kept(20, 60)],
    ['two lines', kept(0, 3), kept(0, 3)],
    ['nothing', kept(0, 0), kept(0, 0)],
    ['cut fingerprints without room for any', kept(0, 40), kept(90, 130, { cutAt: 2 })],
  ])('does not take for one %s', (_what, a, b) => {
    expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([false, false]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { isSameArticle } from '../same-article.ts';
import type { IndexedArticle } from './candidate.ts';
import { candidatesOf } from './standing-text.ts';

vi.mock('../same-article.ts', async (load) => {
  const actual = await load<typeof import('../same-article.ts')>();
  return { isSameArticle: vi.fn(actual.isSameArticle) };
});

/** An article whose passages are these numbers; recipe 1, so that all that is shared is one set. */
const article = (
  story: string,
  outlet: string,
  passages: readonly number[],
  published: string | null = null,
): IndexedArticle => ({
  story,
  outlet,
  url: null,
  published,
  fingerprint: { recipe: 1, passages: [...passages], quotations: [], names: [] },
});
const storyOf = (story: string, ...articles: (readonly [string, readonly number[]])[]) => ({
  story,
  articles: articles.map(([outlet, passages]) => article(story, outlet, passages)),
});
const from = (start: number, count: number) =>
  Array.from({ length: count }, (_none, at) => start + at);
const counted = (candidates: ReturnType<typeof candidatesOf>) =>
  candidates.map(({ shared }) => [...shared].filter((hash) => hash < 100));

describe('candidatesOf', () => {
  it('counts no passage that two stories of one outlet hold, though nobody looked it up', () => {
    const stories = [
      storyOf('a', ['gazette', [1, 2, ...from(100, 20)]]),
      storyOf('b', ['gazette', [1, 3, ...from(200, 20)]]),
    ];
    expect(counted(candidatesOf(stories, new Map()))).toEqual([[2], [3]]);
  });

  it('counts one that two outlets hold, and none that four do', () => {
    const stories = ['a', 'b', 'c', 'd'].map((name, at) =>
      storyOf(name, [`outlet-${name}`, [1, ...(at < 2 ? [2] : []), ...from(at * 100 + 100, 20)]]),
    );
    expect(counted(candidatesOf(stories, new Map()))).toEqual([[2], [2], [], []]);
  });

  it('takes one article in many stories for one holder', () => {
    const text = [1, 2, ...from(100, 20)];
    const stories = ['a', 'b', 'c', 'd', 'e'].map((name) => storyOf(name, ['gazette', text]));
    expect(counted(candidatesOf(stories, new Map()))).toEqual(stories.map(() => [1, 2]));
  });

  it('believes the index of stories that were not read', () => {
    const stories = [storyOf('a', ['gazette', [1, 2, 3]])];
    const holders = new Map([
      [1, { length: 4 }],
      [2, { length: 3 }],
      [3, { length: 1 }],
    ]);
    expect(counted(candidatesOf(stories, holders))).toEqual([[2, 3]]);
  });

  it('compares each two articles once, and none where a crowd holds a passage', () => {
    const compared = (count: number) => {
      vi.mocked(isSameArticle).mockClear();
      const stories = from(0, count).map((at) => storyOf(`s${at}`, ['gazette', from(0, 40)]));
      candidatesOf(stories, new Map());
      return vi.mocked(isSameArticle).mock.calls.length;
    };
    expect(compared(12)).toBe(11);
    expect(compared(60)).toBe(0);
  });

  it('compares no more than 2,000 pairs, and takes the others for two articles', () => {
    // Each two of the stories share a passage of their own.
    const names = from(0, 70);
    const pairOf = (one: number, other: number) =>
      100 + Math.min(one, other) * 100 + Math.max(one, other);
    const stories = names.map((one) =>
      storyOf(`s${one}`, [
        'gazette',
        names.filter((other) => other !== one).map((other) => pairOf(one, other)),
      ]),
    );
    vi.mocked(isSameArticle).mockClear();
    const candidates = candidatesOf(stories, new Map());
    expect(vi.mocked(isSameArticle)).toHaveBeenCalledTimes(2000);
    expect(candidates.every(({ shared }) => shared.size === 0)).toBe(true);
  });
});

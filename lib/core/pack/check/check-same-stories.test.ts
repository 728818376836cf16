import { describe, expect, it } from 'vitest';
import {
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../../tests/support/factories.ts';
import type { PackStory } from '../pack.ts';
import { checkSameStories } from './check-same-stories.ts';

const article = (name: string | null, id = name ?? 'a') =>
  makePackArticle({ id, url: name && `https://www.port-gazette.example/${name}` });
const quotation = (words: string) => makePackQuotation({ id: words.slice(0, 4), parts: [words] });
const PILES = quotation('Every second pile is rotten.');
const BUSES = quotation('The buses leave every twelve minutes.');
const story = (id: string, changes: Partial<PackStory>) =>
  makeStory({ id, quotations: [], ...changes });
const found = (...stories: PackStory[]) =>
  checkSameStories(stories).map(({ path, ids }) => `${path} ${ids.join(' ')}`);

describe('checkSameStories', () => {
  it.each<[string, Partial<PackStory>, Partial<PackStory>]>([
    ['the same articles', { articles: [article('a')] }, { articles: [article('a', 'other')] }],
    [
      'the articles of the one, and more',
      { articles: [article('a')] },
      { articles: [article('a'), article('b')] },
    ],
    [
      'the same address written otherwise',
      { articles: [article('a')] },
      { articles: [makePackArticle({ url: 'http://m.port-gazette.example/a/?utm_source=x' })] },
    ],
    [
      'an article and a quotation in common',
      { articles: [article('a')], quotations: [PILES] },
      { articles: [article('a')], quotations: [BUSES, PILES] },
    ],
    [
      'all quotations, where no address is known',
      { articles: [article(null)], quotations: [PILES, BUSES] },
      { articles: [article(null)], quotations: [BUSES, PILES] },
    ],
  ])('finds one story under two ids by %s', (_name, a, b) => {
    expect(found(story('one', a), story('two', b))).toEqual(['stories.1 one = two']);
  });

  it.each<[string, Partial<PackStory>, Partial<PackStory>]>([
    ['articles of their own', { articles: [article('a')] }, { articles: [article('b')] }],
    [
      'a round-up in common',
      { articles: [article('round-up'), article('a')] },
      { articles: [article('round-up'), article('b')] },
    ],
    [
      'one article that quotes other people for each',
      { articles: [article('round-up')], quotations: [PILES] },
      { articles: [article('round-up')], quotations: [BUSES] },
    ],
    [
      'one quotation alone in common',
      { articles: [article(null)], quotations: [PILES] },
      { articles: [article(null)], quotations: [PILES] },
    ],
    ['nothing at all', { articles: [article(null)] }, { articles: [article(null)] }],
  ])('leaves two stories with %s alone', (_name, a, b) => {
    expect(found(story('one', a), story('two', b))).toEqual([]);
  });

  it('looks at each address once, however many stories share it', () => {
    const many = Array.from({ length: 3000 }, (_none, at) =>
      story(`s${at}`, { articles: [article('a')] }),
    );
    expect(checkSameStories(many)).toHaveLength(2999);
  });
});

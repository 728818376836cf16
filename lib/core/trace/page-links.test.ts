import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import type { Article, ArticleLink } from '../article.ts';
import { slice } from '../span.ts';
import { findCredits } from './trace-chain.ts';

const TEXT =
  'The wharf will close, the Times reported. The port memo said why. It was first reported in May.';
const link = (words: string, href: string, changes: Partial<ArticleLink> = {}): ArticleLink => {
  const start = TEXT.indexOf(words);
  return { href, words, at: start < 0 ? null : { start, end: start + words.length }, ...changes };
};
const credits = (links: readonly ArticleLink[] | undefined, changes: Partial<Article> = {}) =>
  findCredits(makeArticle({ text: TEXT, byline: [], ...(links ? { links } : {}), ...changes }), []);
const shown = (found: ReturnType<typeof credits>) =>
  found.map(({ kind, to, linked }) => `${kind} ${to.name} ${linked}`);

describe('links of the page', () => {
  it('leave open whether something is linked when they were not read', () => {
    expect(shown(credits(undefined))).toEqual(['cites port memo null']);
  });

  it('make sure of a short name', () => {
    expect(shown(credits([link('the Times', 'https://www.nytimes.com/a')]))).toContain(
      're-reports The New York Times true',
    );
  });

  it('say which paper can be reached', () => {
    expect(shown(credits([link('port memo', 'https://port.example/memo.pdf')]))).toEqual([
      'cites port memo true',
    ]);
    expect(shown(credits([link('May', 'https://port.example/memo.pdf')]))).toEqual([
      'cites port memo false',
    ]);
  });

  it('credit an outlet without a name, by where “reported” leads', () => {
    const found = credits([link('first reported', 'https://edition.cnn.com/a')]);
    expect(shown(found)).toContain('re-reports CNN true');
    const cnn = found.find((one) => one.to.name === 'CNN');
    expect(cnn?.basis).toBe('link');
    expect(cnn?.evidence && slice(TEXT, cnn.evidence)).toBe('It was first reported in May.');
  });

  it('take “continue reading” for an excerpt, and do not say of which words', () => {
    const onward = link('Wharf closes', 'https://www.foxnews.com/a', {
      at: { start: 0, end: 12, in: 'furniture' },
      around: 'Continue reading… Wharf closes',
    });
    const fox = credits([onward]).find((one) => one.to.name === 'Fox News');
    expect(fox).toMatchObject({ kind: 'excerpts', basis: 'link', covers: null, linked: true });
  });

  it('credit nobody for any other link, for the page’s own site or an unknown one', () => {
    const links = [
      link('wharf', 'https://www.cnn.com/a'),
      link('reported', 'https://www.port-gazette.example/a'),
      link('reported', 'https://unknown.example/a'),
    ];
    expect(shown(credits(links))).toEqual(['cites port memo false']);
  });
});

describe('data of the page', () => {
  const url = 'https://www.port-gazette.example/a';
  it.each([
    [
      'a canonical address elsewhere is a copy',
      { url, canonicalUrl: 'https://apnews.com/a' },
      ['copies The Associated Press true'],
    ],
    [
      'an unknown host is named as it is',
      { url, canonicalUrl: 'https://skerry.example/a' },
      ['copies skerry.example true'],
    ],
    [
      'what it is based on is re-reported',
      { url, basedOn: ['https://www.reuters.com/a'] },
      ['re-reports Reuters true'],
    ],
    [
      'its own other domain says nothing',
      { url, canonicalUrl: 'https://port-gazette.co.uk/a' },
      [],
    ],
    [
      'a cache says nothing',
      { url: 'https://cnn-com.cdn.ampproject.org/a', canonicalUrl: 'https://cnn.com/a' },
      [],
    ],
    ['an address that is none says nothing', { url, basedOn: ['javascript:alert(1)'] }, []],
  ])('%s', (_name, changes, links) => {
    expect(shown(credits(undefined, { ...changes, text: 'The wharf will close.' }))).toEqual(links);
  });
});

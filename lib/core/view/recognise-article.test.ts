import { describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeBundle,
  makePackArticle,
  makeStory,
} from '../../../tests/support/factories.ts';
import { recogniseArticle } from './recognise-article.ts';

const bundle = makeBundle();
const KNOWN_URL = 'https://www.port-gazette.example/2024/05/ferry-wharf';

describe('recogniseArticle', () => {
  it.each([
    ['the same address', { url: KNOWN_URL, headline: 'Something else' }],
    [
      'the same canonical address',
      { url: `${KNOWN_URL}?from=mail`, canonicalUrl: KNOWN_URL, headline: null },
    ],
    [
      'an address of its own host that it declares',
      { url: 'https://port-gazette.example/show?id=7', canonicalUrl: KNOWN_URL, headline: null },
    ],
    ['the address that a saved page declares', { url: null, canonicalUrl: KNOWN_URL }],
    ['its mobile view', { url: KNOWN_URL.replace('www.', 'm.'), headline: 'Something else' }],
    ['a host of the outlet and the same headline', { url: 'https://m.port-gazette.example/x' }],
    [
      'a headline with one word changed',
      { url: 'https://port-gazette.example/x', headline: 'Ferry wharf to close for one year' },
    ],
    ['the outlet’s name when there is no address', { url: null }],
    ['the outlet’s name when the address is none', { url: 'port-gazette' }],
  ])('knows an article by %s', (_name, changes) => {
    expect(recogniseArticle(makeArticle(changes), bundle)?.id).toBe('gazette-wharf');
  });

  it.each([
    [
      'another headline of the outlet',
      { url: 'https://port-gazette.example/x', headline: 'Fish quay to open in June' },
    ],
    ['the same headline on another host', { url: 'https://copycat.example/ferry-wharf' }],
    [
      'the same address, which a page of another host declares',
      { url: 'https://copycat.example/x', canonicalUrl: KNOWN_URL },
    ],
    [
      'the same headline besides',
      { url: 'https://copycat.example/ferry-wharf', canonicalUrl: KNOWN_URL },
    ],
    [
      'what a site writes into its own address',
      {
        url: `https://google.evil.example/amp/s/${KNOWN_URL.slice(8)}`,
        canonicalUrl: KNOWN_URL,
      },
    ],
    ['a host that only ends alike', { url: 'https://notport-gazette.example/x' }],
    ['no headline', { url: 'https://port-gazette.example/x', headline: null }],
    ['another outlet’s name without an address', { url: null, outlet: 'Fish Courier' }],
  ])('does not know an article by %s', (_name, changes) => {
    expect(recogniseArticle(makeArticle(changes), bundle)).toBeNull();
  });

  it('takes no missing address for the same', () => {
    const story = makeStory({ articles: [makePackArticle({ url: null, headline: null })] });
    expect(recogniseArticle(makeArticle({ url: null }), makeBundle({ story }))).toBeNull();
  });
});

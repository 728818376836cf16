// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { readProbeMetadata } from './probe-metadata.ts';

const URL_OF_PAGE = 'https://www.port-gazette.example/news/wharf';
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const read = (head: string, body = '') =>
  readProbeMetadata(
    openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, URL_OF_PAGE),
  );
const ARTICLE = { '@type': 'NewsArticle', headline: 'Ferry wharf to close' };

describe('readProbeMetadata', () => {
  it.each([
    ['one object', ARTICLE],
    ['a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, ARTICLE] }],
    ['a list of types', { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['line feeds inside strings', JSON.stringify({ ...ARTICLE, a: 'x' }).replace('"x"', '"1\n2"')],
  ])('reads %s', (_name, value) => {
    expect(read(ld(value))).toMatchObject({
      headline: 'Ferry wharf to close',
      declares: 'article',
    });
  });

  it.each([
    ['2024-05-02T08:00:00Z', '2024-05-02T08:00:00Z'],
    ['2024-05-02', '2024-05-02'],
    ['May 2, 2024', null],
    [`2024-05-02${' '.repeat(50)}T`, null],
  ])('takes %j for a date only when it starts with a full one', (declared, expected) => {
    expect(read(ld({ ...ARTICLE, datePublished: declared })).published).toBe(expected);
    const meta = `<meta property="article:published_time" content="${declared}">`;
    expect(read(meta).published).toBe(expected);
  });

  it('reads a later block when an earlier one is broken', () => {
    expect(read(ld('{"@type": "NewsArticle", oops') + ld(ARTICLE)).declares).toBe('article');
  });

  it.each(['null', '5', '"text"', '[[]]', '{"@graph": null}', ''])(
    'reads nothing from %j',
    (source) => {
      expect(read(ld(source))).toEqual({
        declares: null,
        canonicalUrl: null,
        headline: null,
        published: null,
      });
    },
  );

  it.each([
    ['Open Graph', '<meta property="og:title" content="Wharf">', '<h1>Other</h1>', 'Wharf'],
    ['the heading', '<title>Port</title>', '<h1>Ferry\n wharf</h1>', 'Ferry wharf'],
    ['the title', '<title>Port</title>', '', 'Port'],
  ])('falls back on %s for the headline', (_name, head, body, headline) => {
    expect(read(head, body).headline).toBe(headline);
  });

  it.each([
    ['https://port-gazette.example/wharf', 'https://port-gazette.example/wharf'],
    ['/wharf', 'https://www.port-gazette.example/wharf'],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('reads the canonical address %s as %s', (href, canonicalUrl) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonicalUrl);
  });

  it.each([
    ['article', '<meta property="og:type" content="article">'],
    ['article', ld({ '@type': 'BlogPosting' })],
    ['other', '<meta property="og:type" content="website">'],
    ['other', ld({ '@type': 'CollectionPage' })],
    ['article', `<meta property="og:type" content="website">${ld(ARTICLE)}`],
    [null, ld({ '@type': 'Organization' })],
  ])('says that a page is declared as %s: %s', (declares, head) => {
    expect(read(head).declares).toBe(declares);
  });
});

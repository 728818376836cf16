// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/factories.ts';
import { readMetadata } from './metadata.ts';

const URL_OF_PAGE = 'https://www.port-gazette.example/news/wharf';
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const read = (head: string, body = '') =>
  readMetadata(
    openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, URL_OF_PAGE),
  );

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Ferry wharf to close',
  author: { '@type': 'Person', name: 'Ida Brandt' },
  publisher: { '@type': 'Organization', name: 'Port Gazette' },
  datePublished: '2024-05-02T08:00:00Z',
  dateModified: '2024-05-03',
};
const AS_READ = {
  headline: 'Ferry wharf to close',
  byline: ['Ida Brandt'],
  outlet: 'Port Gazette',
  published: '2024-05-02T08:00:00Z',
  modified: '2024-05-03',
  declares: 'article',
};

describe('readMetadata of JSON-LD', () => {
  it.each([
    ['one object', ARTICLE],
    ['a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, ARTICLE] }],
    ['a list of types', { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }],
    [
      'lists for author and publisher names',
      { ...ARTICLE, author: ['Ida Brandt'], publisher: 'Port Gazette' },
    ],
    [
      'line feeds inside strings',
      JSON.stringify({ ...ARTICLE, articleBody: 'x' }).replace('"x"', '"one\ntwo"'),
    ],
  ])('reads %s', (_name, value) => {
    expect(read(ld(value))).toMatchObject(AS_READ);
  });

  it('reads several authors in order and leaves addresses out', () => {
    const author = [
      { name: 'Ida Brandt' },
      { name: 'https://a.example/per' },
      'Per Lund',
      { name: 5 },
      null,
    ];
    expect(read(ld({ ...ARTICLE, author })).byline).toEqual(['Ida Brandt', 'Per Lund']);
  });

  it('reads a later block when an earlier one is broken', () => {
    expect(read(ld('{"@type": "NewsArticle", oops') + ld(ARTICLE))).toMatchObject(AS_READ);
  });

  it.each(['null', '5', '"text"', '[[]]', '{"@graph": null}', ''])(
    'reads nothing from %j',
    (source) => {
      expect(read(ld(source))).toMatchObject({ declares: null, byline: [], published: null });
    },
  );

  it('takes a date that is none for no date', () => {
    expect(read(ld({ ...ARTICLE, datePublished: 'May 2, 2024' })).published).toBeNull();
  });
});

describe('readMetadata of meta tags and the document', () => {
  it('falls back on Open Graph', () => {
    const head =
      '<meta property="og:title" content="Ferry wharf to close"><meta property="og:site_name" content="Port Gazette">' +
      '<meta property="og:type" content="article"><meta name="author" content="Ida Brandt">' +
      '<meta property="article:published_time" content="2024-05-02T08:00:00Z"><meta property="article:modified_time" content="2024-05-03">';
    expect(read(head)).toMatchObject(AS_READ);
  });

  it('prefers what JSON-LD says to Open Graph', () => {
    expect(read(`<meta property="og:title" content="Short title">${ld(ARTICLE)}`).headline).toBe(
      'Ferry wharf to close',
    );
  });

  it('falls back on heading, author link and time', () => {
    const body =
      '<h1>Ferry wharf\n to close</h1><a rel="author">Ida Brandt</a><time datetime="2024-05-02">Thursday</time>';
    expect(read('<title>Port</title>', body)).toMatchObject({
      headline: 'Ferry wharf to close',
      byline: ['Ida Brandt'],
      published: '2024-05-02',
      outlet: 'port-gazette.example',
    });
  });

  it.each(['port-gazette.example', 'www.port-gazette.example', 'News.Port-Gazette.example'])(
    'takes the site name %s, which is only a host, for no name',
    (name) => {
      expect(read(`<meta property="og:site_name" content="${name}">`).outlet).toBe(
        'port-gazette.example',
      );
    },
  );

  it('takes an address for no author', () => {
    expect(read('<meta name="author" content="https://social.example/ida">').byline).toEqual([]);
  });

  it('reads the language and gives null or empty for all that is missing', () => {
    const document = openPage('<html lang="en-GB"><body></body></html>', URL_OF_PAGE);
    expect(readMetadata(document)).toEqual({
      canonicalUrl: null,
      outlet: 'port-gazette.example',
      byline: [],
      headline: null,
      published: null,
      modified: null,
      lang: 'en-GB',
      declares: null,
    });
  });

  it.each([
    ['https://port-gazette.example/wharf', 'https://port-gazette.example/wharf'],
    ['/wharf', 'https://www.port-gazette.example/wharf'],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('reads the canonical address %s as %s', (href, canonicalUrl) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonicalUrl);
  });
});

describe('what the page is declared to be', () => {
  it.each([
    ['article', '<meta property="og:type" content="article">'],
    ['article', ld({ '@type': 'BlogPosting' })],
    ['other', '<meta property="og:type" content="website">'],
    ['other', ld({ '@type': 'CollectionPage' })],
    ['article', `<meta property="og:type" content="website">${ld(ARTICLE)}`],
    [null, ld({ '@type': 'Organization' })],
  ])('%s: %s', (declares, head) => {
    expect(read(head).declares).toBe(declares);
  });
});

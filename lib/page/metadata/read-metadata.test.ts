// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  ARTICLE,
  H1,
  ld,
  meta,
  read,
  TITLE,
  URL_OF_PAGE,
} from '../../../tests/support/metadata-pages.ts';
import { openPage } from '../../../tests/support/open-page.ts';
import { readMetadata } from './read-metadata.ts';

describe('the sources of what a page says', () => {
  it('are JSON-LD first', () => {
    const found = read(`${meta('author', 'Ida Brandt')}${ld(ARTICLE)}`);
    expect(found).toMatchObject({
      headline: 'Ferry wharf to close',
      byline: ['Ida Brandt'],
      outlet: 'Port Gazette',
      published: '2024-05-02T08:00:00Z',
      modified: '2024-05-03',
    });
    expect(found.sources).toEqual({
      headline: 'json-ld',
      byline: 'json-ld',
      outlet: 'json-ld',
      published: 'json-ld',
      modified: 'json-ld',
    });
  });

  it('are Open Graph and other meta elements next', () => {
    const head =
      '<meta property="og:title" content="Ferry wharf to close"><meta property="og:site_name" content="Port Gazette">' +
      '<meta property="og:url" content="https://www.port-gazette.example/news/wharf">' +
      '<meta property="article:published_time" content="2024-05-02T08:00:00Z">' +
      meta('parsely-author', 'Ida Brandt');
    expect(read(head).sources).toEqual({
      canonicalUrl: 'open-graph',
      headline: 'open-graph',
      outlet: 'open-graph',
      published: 'open-graph',
      byline: 'meta',
    });
  });

  it('are the page and its address last', () => {
    const body = `${H1}<p class="byline">By Ida Brandt</p><p>May 2, 2024</p>`;
    expect(read('', body, 'https://port-gazette.example/2024/05/02/wharf')).toEqual({
      canonicalUrl: null,
      headline: 'Ferry wharf to close',
      byline: ['Ida Brandt'],
      outlet: 'port-gazette.example',
      published: '2024-05-02',
      modified: null,
      label: null,
      lang: null,
      corrections: [],
      sources: { headline: 'page', byline: 'page', outlet: 'url', published: 'page' },
    });
    expect(read('', H1, 'https://port-gazette.example/2024/05/02/wharf')).toMatchObject({
      published: '2024-05-02',
      sources: { published: 'url' },
    });
  });

  it('are none for a page that says nothing', () => {
    expect(read('', '')).toEqual({
      canonicalUrl: null,
      headline: null,
      byline: [],
      outlet: 'port-gazette.example',
      published: null,
      modified: null,
      label: null,
      lang: null,
      corrections: [],
      sources: { outlet: 'url' },
    });
  });
});

it('JSON-LD counts when the main heading agrees with it, however the page is titled', () => {
  const title = '<title>All you need this morning</title>';
  expect(read(title + ld(ARTICLE), H1).published).toBe('2024-05-02T08:00:00Z');
  expect(read(title + ld(ARTICLE), '<h1>Rain stays until Friday</h1>').published).toBeNull();
});

describe('the label', () => {
  it.each([
    ['json-ld', ld({ ...ARTICLE, '@type': 'AnalysisNewsArticle' }), '', URL_OF_PAGE, 'analysis'],
    ['json-ld', ld({ ...ARTICLE, articleSection: 'Opinion' }), '', URL_OF_PAGE, 'opinion'],
    [
      'open-graph',
      '<meta property="article:section" content="Meinung">',
      '',
      URL_OF_PAGE,
      'opinion',
    ],
    ['page', TITLE, `<span>Commentary</span>${H1}`, URL_OF_PAGE, 'opinion'],
    ['url', TITLE, H1, 'https://port-gazette.example/opinion/wharf', 'opinion'],
  ])('is read from %s', (source, head, body, url, kind) => {
    expect(read(head, body, url)).toMatchObject({ label: { kind }, sources: { label: source } });
  });

  it.each([
    `<nav><a href="/opinion">Opinion</a></nav>${H1}`,
    `<ul><li>Opinion</li></ul>${H1}`,
    `${H1}${'<p>x</p>'.repeat(20)}<b>Opinion</b>`,
    `<div>Anzeige</div>${H1}`,
  ])('is none in %s', (body) => {
    expect(read(TITLE, body).label).toBeNull();
  });
});

describe('other values', () => {
  it.each(['port-gazette.example', 'www.port-gazette.example', 'https://port-gazette.example'])(
    'the site name %s, which is only a host, is no name',
    (name) => {
      expect(read(`<meta property="og:site_name" content="${name}">`).outlet).toBe(
        'port-gazette.example',
      );
    },
  );

  it('the language is that of the document, else that of Open Graph', () => {
    const document = openPage('<html lang="en-GB"><body></body></html>', URL_OF_PAGE);
    expect(readMetadata(document, URL_OF_PAGE).lang).toBe('en-GB');
    expect(read('<meta property="og:locale" content="de_AT">').lang).toBe('de-AT');
  });

  it.each([
    ['/wharf', 'https://www.port-gazette.example/wharf'],
    ['javascript:alert(1)', null],
    ['http://[', null],
  ])('the canonical address %s is %s', (href, canonicalUrl) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonicalUrl);
  });

  it('corrections that JSON-LD declares are handed on', () => {
    expect(read(ld({ ...ARTICLE, correction: 'The year was wrong.' })).corrections).toEqual([
      'The year was wrong.',
    ]);
  });
});

it('what a page is based on is read from its JSON-LD, as an address or a node, http alone', () => {
  const based = (isBasedOn: unknown) => read(ld({ ...ARTICLE, isBasedOn })).basedOn;
  const report = 'https://www.quay-herald.example/report';
  expect(based(report)).toEqual([report]);
  expect(based([{ '@type': 'NewsArticle', url: report }, 'javascript:alert(1)', 7])).toEqual([
    report,
  ]);
  expect(based('the report')).toBeUndefined();
});

describe('a hostile page', () => {
  it.each([
    ['a thousand blocks', ld(ARTICLE).repeat(1000)],
    ['a block of two million units', ld(`{"headline":"${'x'.repeat(2_000_000)}"}`)],
    ['lists in one another', ld('['.repeat(100_000))],
    ['prototype keys', ld('{"@type":"NewsArticle","__proto__":{"headline":"x"}}')],
    ['three thousand meta elements', meta('author', 'Ida Brandt').repeat(3000)],
    ['a title of a million marks', `<title>${' - '.repeat(300_000)}</title>`],
  ])('is read without an error: %s', (_name, head) => {
    expect(() => read(head, H1)).not.toThrow();
  });

  it('is read without an error: three thousand bylines and dates', () => {
    const line = '<p class="byline">By Ida Brandt</p><time>May 2, 2024</time>';
    expect(() => read(TITLE, `${H1}${line.repeat(3000)}`)).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { readGraph } from './json-ld-nodes.ts';
import { type PageSigns, readLdArticle } from './ld-article.ts';

const URL_OF_PAGE = 'https://www.port-gazette.example/news/wharf';
const SIGNS: PageSigns = { urls: [URL_OF_PAGE], titles: ['Wharf to close for a year'] };
const read = (...blocks: unknown[]) => readLdArticle(readGraph(blocks), SIGNS, 'en');
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Wharf to close for a year',
  author: { '@type': 'Person', name: 'Ida Brandt' },
  publisher: { '@type': 'Organization', name: 'Port Gazette' },
  datePublished: '2024-05-02T08:00:00Z',
  dateModified: '2024-05-03',
};
const namesOf = (value: unknown) =>
  read({ ...ARTICLE, author: value })?.authors.map(({ name }) => name);

describe('the article of a page', () => {
  it.each([
    ['alone', [ARTICLE]],
    ['in a list', [[{ '@type': 'BreadcrumbList' }, ARTICLE]]],
    ['in a graph', [{ '@graph': [{ '@type': 'WebSite' }, ARTICLE] }]],
    ['as main entity', [{ '@type': 'WebPage', mainEntity: ARTICLE }]],
    [
      'with the address of the vocabulary',
      [{ ...ARTICLE, '@type': 'https://schema.org/NewsArticle' }],
    ],
    ['in another block than the first', [{ '@type': 'Organization' }, null, ARTICLE]],
  ])('is found %s', (_where, blocks) => {
    expect(read(...blocks)).toMatchObject({
      headline: 'Wharf to close for a year',
      publisher: 'Port Gazette',
      published: '2024-05-02T08:00:00Z',
      modified: '2024-05-03',
      authors: [{ name: 'Ida Brandt', isBody: false }],
    });
  });

  it('is the one with the address of the page, wherever it stands', () => {
    const other = {
      ...ARTICLE,
      headline: 'Rain',
      url: 'https://www.port-gazette.example/news/rain',
    };
    const own = { ...ARTICLE, headline: 'Harbour news', mainEntityOfPage: { '@id': URL_OF_PAGE } };
    expect(read(other, own)?.headline).toBe('Harbour news');
  });

  it('is the one with the title of the page', () => {
    expect(read({ ...ARTICLE, headline: 'Rain stays until Friday' }, ARTICLE)?.headline).toBe(
      'Wharf to close for a year',
    );
  });

  it('is none when the only one has a title of its own', () => {
    expect(read({ ...ARTICLE, headline: 'Rain stays until Friday' })).toBeNull();
  });

  it('takes from a second node about it what the first leaves out', () => {
    const { author: _author, ...bare } = ARTICLE;
    expect(read(bare, ARTICLE)?.authors).toEqual([{ name: 'Ida Brandt', isBody: false }]);
  });

  it('takes the dates of a page without an article', () => {
    expect(read({ '@type': 'WebPage', datePublished: '2024-05-02' })).toMatchObject({
      headline: null,
      published: '2024-05-02',
    });
  });

  it('decodes what the publisher escaped', () => {
    expect(
      read({
        ...ARTICLE,
        headline: 'Wharf to close &#x2018;for&#x2019; a &amp;quot;year&amp;quot;',
      })?.headline,
    ).toBe('Wharf to close ‘for’ a "year"');
  });

  it('keeps types, sections and corrections', () => {
    const found = read({
      ...ARTICLE,
      '@type': 'OpinionNewsArticle',
      articleSection: ['Opinion', 5],
      correction: [
        { '@type': 'CorrectionComment', text: 'The year was wrong.' },
        'So was the day.',
      ],
    });
    expect(found?.types).toEqual(['OpinionNewsArticle']);
    expect(found?.sections).toEqual(['Opinion']);
    expect(found?.corrections).toEqual(['The year was wrong.', 'So was the day.']);
  });
});

describe('its authors', () => {
  it.each<[string, unknown, string[]]>([
    ['a name', 'Ida Brandt', ['Ida Brandt']],
    [
      'a list',
      [{ name: 'Ida Brandt' }, 'Per Lund', null, 5, { name: 5 }],
      ['Ida Brandt', 'Per Lund'],
    ],
    ['a list of names', { name: ['Ida Brandt', 'Per Lund'] }, ['Ida Brandt', 'Per Lund']],
    ['two in one name', { name: 'Ida Brandt and Per Lund' }, ['Ida Brandt', 'Per Lund']],
    ['an address', { name: 'https://social.example/ida' }, []],
    ['an empty name', { '@type': 'Person', name: '' }, []],
    [
      'a body with a comma',
      { '@type': 'Organization', name: 'Holm, Lund & Sons' },
      ['Holm, Lund & Sons'],
    ],
    ['a reference to nothing', { '@id': '#nobody' }, []],
  ])('are read from %s', (_name, value, names) => {
    expect(namesOf(value)).toEqual(names);
  });

  it('are found by reference, in another block or inside another node', () => {
    const person = { '@type': 'Person', '@id': '#ida', name: 'Ida Brandt' };
    const article = { ...ARTICLE, author: { '@id': '#ida' } };
    const names = [{ name: 'Ida Brandt', isBody: false }];
    expect(read(article, person)?.authors).toEqual(names);
    expect(read({ '@type': 'WebPage', author: person }, article)?.authors).toEqual(names);
  });
});

describe('hostile JSON-LD', () => {
  it('is read to a bound: a hundred thousand lists in one another', () => {
    const source = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(read(JSON.parse(source))).toBeNull();
  });

  it('is read to a bound: a hundred thousand nodes', () => {
    const nodes = Array.from({ length: 100_000 }, (_, at) => ({ ...ARTICLE, '@id': `#${at}` }));
    expect(readGraph([nodes]).nodes.length).toBeLessThanOrEqual(500);
    expect(read(nodes)?.headline).toBe('Wharf to close for a year');
  });

  it('is read to a bound: one node with a hundred thousand authors', () => {
    const author = Array.from({ length: 100_000 }, (_, at) => ({
      name: `Ida Brandt ${'x'.repeat(at % 9)}`,
    }));
    expect(namesOf(author)?.length).toBeLessThanOrEqual(30);
  });

  it('does not follow references in a ring', () => {
    const ring = [
      { '@id': '#a', '@type': 'Person', name: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Person', name: { '@id': '#a' } },
    ];
    expect(read({ ...ARTICLE, author: { '@id': '#a' } }, ring)?.authors).toEqual([]);
  });

  it('changes no object through prototype keys and reads none from there', () => {
    const block: unknown = JSON.parse(
      '{"@type":"NewsArticle","headline":"Wharf to close for a year","__proto__":{"author":"Ida Brandt"},"constructor":{"prototype":{"name":"x"}}}',
    );
    expect(read(block)?.authors).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'author')).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it.each([5, true, [], {}, [[]], [{}], 'x', null, { '@id': 7 }, { name: { name: 'x' } }])(
    'is read without an error when every value is %j',
    (value) => {
      const node = Object.fromEntries(Object.keys(ARTICLE).map((key) => [key, value]));
      expect(() =>
        read({ ...node, '@graph': value, mainEntity: value, correction: value }),
      ).not.toThrow();
      expect(() =>
        read({ ...node, '@type': 'NewsArticle', '@id': value, url: value }),
      ).not.toThrow();
    },
  );
});

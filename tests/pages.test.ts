// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../lib/core/analyze.ts';
import type { Article } from '../lib/core/article.ts';
import { slice } from '../lib/core/span.ts';
import { probePage } from '../lib/page/probe-page.ts';
import { readArticle } from '../lib/page/read-article.ts';
import { findRange, holdsText, mapText } from '../lib/page/text-map.ts';
import { openPage } from './support/open-page.ts';

/** What is expected of a page; written by hand, never by the test. See `tests/pages/<slug>/NOTE.md`. */
interface Expected {
  readonly url: string;
  readonly isArticle: boolean;
  readonly article:
    | (Omit<Article, 'url' | 'text' | 'furniture' | 'links'> & {
        /** Paragraphs in order. */
        readonly text: readonly string[];
        /** Words that stand in the furniture, and nowhere in the text. */
        readonly furniture: readonly string[];
      })
    | null;
  /** Parts joined with ` | `, and the speaker's name. */
  readonly quotations: readonly (readonly [string, string | null])[];
  /** `kind name` of each link. */
  readonly credits: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'pages');
const slugs = readdirSync(FOLDER);
const fileOf = (slug: string, name: string) => readFileSync(join(FOLDER, slug, name), 'utf8');
const expectedOf = (slug: string): Expected => JSON.parse(fileOf(slug, 'expected.json'));
const open = (slug: string) => openPage(fileOf(slug, 'source.html'), expectedOf(slug).url);

function read(slug: string): Article {
  const article = readArticle(open(slug), expectedOf(slug).url);
  if (!article.ok) throw new Error(`${slug}: ${article.reason} ${article.detail}`);
  return article.value;
}

describe('the probe', () => {
  it.each(slugs)('tells whether %s is an article', (slug) => {
    expect(probePage(open(slug)).isArticle).toBe(expectedOf(slug).isArticle);
  });
});

describe.each(slugs.filter((slug) => expectedOf(slug).article !== null))(
  'the reader, on %s',
  (slug) => {
    const { article: expected, quotations, credits, url } = expectedOf(slug);
    const article = read(slug);

    it('reads the text, the captions and what the page says of itself', () => {
      const { furniture: _around, links: _links, text, ...others } = article;
      const {
        furniture: _expected,
        text: paragraphs,
        ...values
      } = expected ?? { furniture: [], text: [] };
      expect(text.split('\n\n')).toEqual(paragraphs);
      expect(others).toEqual({ ...values, url });
    });

    it('keeps furniture out of the text', () => {
      for (const words of expected?.furniture ?? []) {
        expect(article.furniture).toContain(words);
        expect(article.text).not.toContain(words);
      }
    });

    it('reads only what the page holds, so that each paragraph can be shown there', () => {
      const map = mapText(open(slug).body);
      const { text, captions, furniture } = article;
      const pieces = [...text.split('\n\n'), ...captions, ...furniture.split('\n')];
      expect(pieces.filter((piece) => piece !== '' && !holdsText(map, piece))).toEqual([]);
      for (const paragraph of text.split('\n\n')) {
        const found = findRange(map, paragraph)?.toString().replace(/\s+/g, '');
        expect(found).toBe(paragraph.replace(/\s+/g, ''));
      }
    });

    it('finds its quotations and their speakers', () => {
      const found = analyze(article).quotations.map(({ parts, speaker }) => [
        parts.map((part) => slice(article.text, part)).join(' | '),
        speaker?.name ?? null,
      ]);
      expect(found).toEqual(quotations);
    });

    it('finds whom it credits', () => {
      expect(analyze(article).chain.map((link) => `${link.kind} ${link.to.name}`)).toEqual(credits);
    });

    it('leaves the page as it was', () => {
      const document = open(slug);
      const before = document.documentElement.outerHTML;
      readArticle(document, url);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  },
);

describe('the reader', () => {
  it('reads text that has come since it last read', () => {
    const document = open('sections-apart');
    const before = readArticle(document, null);
    const late =
      'The two hands of plot fourteen have since been seen at the compost with a saucer of milk.';
    const paragraph = document.createElement('p');
    paragraph.textContent = late;
    [...document.querySelectorAll('.paragraph')].at(-1)?.append(paragraph);
    const after = readArticle(document, null);
    expect(before.ok && before.value.text).not.toContain(late);
    expect(after.ok && after.value.text).toMatch(new RegExp(`${late}$`));
  });

  it('refuses a page without text', () => {
    expect(
      readArticle(openPage('<body><nav><a href="/">Home</a></nav></body>'), null),
    ).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('refuses a page with more elements than it can read in time', () => {
    // linkedom reads so large a page in a moment, where the test's own DOM takes seconds.
    const { document } = parseHTML(`<body>${'<p>Wharf</p>'.repeat(30_001)}</body>`);
    expect(readArticle(document, null)).toMatchObject({ ok: false, reason: 'too-long' });
  });
});

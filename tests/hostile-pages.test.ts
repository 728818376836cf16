import { describe, expect, it } from 'vitest';
import { readInput } from '../cli/read-input.ts';

const PARAGRAPH =
  '<p>The old wharf will be closed for a year, because every second pile under it has gone soft.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const read = (html: string) => readInput({ id: 'page', html });

/** 40,000 words, none of which is another. */
const words = (word: string) => Array.from({ length: 40_000 }, (_, at) => `${word}${at}`).join(' ');

/** Bytes of no text, the same on every run. */
const bytes = (count: number) =>
  String.fromCharCode(...Array.from({ length: count }, (_, at) => (at * 7919) % 256));

describe('a page that is no article is refused with its reason', () => {
  it.each([
    ['nothing but white space', ' \n ', 'no paragraphs found'],
    ['10,000 nested elements', '<div>'.repeat(10_000) + PARAGRAPH, 'nested too deeply'],
    ['100,000 nested elements', '<div>'.repeat(100_000) + PARAGRAPH, 'nested too deeply'],
    ['a million comments', page('<!---->'.repeat(1_000_000)), 'too many pieces of markup'],
    ['a file of another kind', page(`<p>${bytes(20_000)}</p>`), 'not a text'],
    ['quotation marks alone', page(`<p>${'”“"'.repeat(30_000)}</p>`), 'no paragraphs found'],
    [
      'scripts alone',
      page(`<script>${'let a = 1;'.repeat(10_000)}</script>`),
      'no paragraphs found',
    ],
    ['links alone', page('<a href="/x">Wharf, quay</a> '.repeat(2_000)), 'no paragraphs found'],
  ])('%s', (_name, html, detail) => {
    const reason = detail === 'nested too deeply' ? 'too-deep' : 'unreadable';
    expect(read(html)).toEqual({ ok: false, reason, detail });
  });
});

it('a page of one word of five million units is refused as too long', () => {
  const refused = { ok: false, reason: 'too-long', detail: 'too much text' };
  expect(read('a'.repeat(5_000_000))).toEqual(refused);
});

describe('a page is read in spite of', () => {
  it.each([
    [
      'structured data that never ends',
      page(
        PARAGRAPH.repeat(8),
        `<script type="application/ld+json">${'['.repeat(100_000)}</script>`,
      ),
    ],
    [
      'structured data of another shape',
      page(
        PARAGRAPH.repeat(8),
        '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":{"a":[]},"author":[[1]],"@graph":"x"}</script>',
      ),
    ],
    [
      'a title of 40,000 words under a heading of as many',
      page(`<h1>${words('pile')}</h1>${PARAGRAPH.repeat(8)}`, `<title>${words('wharf')}</title>`),
    ],
    [
      'a class of a million units',
      page(`<div class="${'aA'.repeat(500_000)}">${PARAGRAPH.repeat(8)}</div>`),
    ],
    [
      'a style of a million units',
      page(`<div style="${'display '.repeat(125_000)}">${PARAGRAPH.repeat(8)}</div>`),
    ],
    [
      '190 nested pictures around it',
      page('<div class="image">'.repeat(190) + PARAGRAPH.repeat(8)),
    ],
    ['a missing body', `<p>Wharf</p>${PARAGRAPH.repeat(8)}`],
  ])('%s', (_name, html) => {
    const article = read(html);
    expect(article.ok && article.value.text).toContain('every second pile');
  });
});

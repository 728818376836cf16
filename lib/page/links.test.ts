// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/open-page.ts';
import { readLinks } from './links.ts';

const BASE = 'https://www.port-gazette.example/a/b';
const read = (html: string, text: string, furniture = '') =>
  readLinks(openPage(`<body>${html}</body>`).body, { text, furniture }, BASE);

describe('readLinks', () => {
  it('gives address, words and place, in order', () => {
    const text = 'The wharf, said CNN, will close.';
    const html =
      '<p>The <a href="../wharf">wharf</a>, said <a href="https://cnn.com/a">CNN</a>, will close.</p>';
    expect(read(html, text)).toEqual([
      {
        href: 'https://www.port-gazette.example/wharf',
        words: 'wharf',
        at: { start: 4, end: 9 },
        around: text,
      },
      { href: 'https://cnn.com/a', words: 'CNN', at: { start: 16, end: 19 }, around: text },
    ]);
  });

  it('looks for the same words behind the link before', () => {
    const html = '<p><a href="/1">here</a> and <a href="/2">here</a></p>';
    expect(read(html, 'here and here').map((link) => link.at?.start)).toEqual([0, 9]);
  });

  it('finds words around the story', () => {
    const html = '<p><a href="/1">more</a> <a href="/2">lost</a></p>';
    expect(read(html, 'The wharf', 'Home\nmore lost').map((link) => link.at)).toEqual([
      { start: 5, end: 9, in: 'furniture' },
      { start: 10, end: 14, in: 'furniture' },
    ]);
  });

  it('leaves out what leads to no page, or has no words', () => {
    const html =
      '<p><a href="javascript:x()">a</a><a href="mailto:a@b.example">b</a><a href="/c"> </a><a>d</a></p>';
    expect(read(html, 'a b d')).toEqual([]);
  });

  it('reads a bounded number of links', () => {
    const words = 'x '.repeat(1000).trim();
    expect(read(`<p>${'<a href="/1">x</a> '.repeat(1000)}</p>`, words)).toHaveLength(300);
  });

  it('leaves out a menu whose words also occur in the story', () => {
    const html = '<ul><li><a href="/wharf">wharf</a></li></ul><p>The wharf will close.</p>';
    expect(read(html, 'The wharf will close.')).toEqual([]);
  });
});

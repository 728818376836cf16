// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/open-page.ts';
import { probePage } from './probe-page.ts';

const PARAGRAPH =
  'The old ferry wharf will be closed for a year, and boats will sail from the fish quay until it has been rebuilt, the port wrote in a letter.';
const paragraphs = (count: number) => `<p>${PARAGRAPH}</p>`.repeat(count);
const page = (body: string, head = '', url = 'https://www.port-gazette.example/news/wharf') =>
  openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);
const DECLARED = '<meta property="og:type" content="article">';
const WEBSITE = '<meta property="og:type" content="website">';

describe('probePage', () => {
  it('reads the block text of a declared article', () => {
    const probed = probePage(page(`<h1>Wharf to close</h1>${paragraphs(3)}`, DECLARED));
    expect(probed).toMatchObject({
      url: 'https://www.port-gazette.example/news/wharf',
      isArticle: true,
      headline: 'Wharf to close',
      text: [PARAGRAPH, PARAGRAPH, PARAGRAPH].join('\n\n'),
    });
  });

  it.each([
    ['a declared article with three paragraphs', 3, DECLARED, true],
    ['a declared article with two paragraphs', 2, DECLARED, false],
    ['an undeclared page with a lot of text', 12, '', true],
    ['an undeclared page with little text', 4, '', false],
    ['a page declared as something else', 12, WEBSITE, false],
  ])('%s', (_name, count, head, isArticle) => {
    const probed = probePage(page(paragraphs(count), head));
    expect(probed.isArticle).toBe(isArticle);
    expect(probed.text === '').toBe(!isArticle);
  });

  it('takes no front page for an article', () => {
    expect(probePage(page(paragraphs(12), '', 'https://www.port-gazette.example/')).isArticle).toBe(
      false,
    );
  });

  it('believes a front address that declares an article', () => {
    expect(probePage(page(paragraphs(4), DECLARED, 'https://wharf.example/')).isArticle).toBe(true);
  });

  it('does not read navigation, footers, asides, headers and forms', () => {
    const around = ['nav', 'footer', 'aside', 'header', 'form'].map(
      (name) => `<${name}>${paragraphs(5)}</${name}>`,
    );
    expect(probePage(page(around.join(''), DECLARED)).isArticle).toBe(false);
  });

  it('does not count short lines', () => {
    expect(probePage(page('<p>Wharf, quay and boats.</p>'.repeat(40), DECLARED)).isArticle).toBe(
      false,
    );
  });

  it('counts an article in a script that needs fewer characters', () => {
    const japanese =
      '<p>港湾局は、古いフェリー埠頭を来春から一年間閉鎖して建て替えると、住民への書簡で発表した。利用者への説明会は来月開かれる。</p>';
    expect(probePage(page(japanese.repeat(3), DECLARED)).isArticle).toBe(true);
    expect(probePage(page('<p>港湾局の書簡</p>'.repeat(40), DECLARED)).isArticle).toBe(false);
  });

  it('folds white space', () => {
    const body = `<p>${PARAGRAPH.replace(/ /g, '\n   ')}</p>`.repeat(3);
    expect(probePage(page(body, DECLARED)).text.startsWith(PARAGRAPH)).toBe(true);
  });

  it('reads at most 60,000 units', () => {
    const { text } = probePage(page(paragraphs(1000), DECLARED));
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeGreaterThan(59_000);
  });

  it('names the visit by document and address, without what stands behind #', () => {
    const document = page('', '', 'https://www.port-gazette.example/news/wharf#comments');
    expect(probePage(document).visit).toMatch(
      /^[\d.]+ https:\/\/www\.port-gazette\.example\/news\/wharf$/,
    );
  });

  it('leaves the document as it was', () => {
    const document = page(paragraphs(3), DECLARED);
    const before = document.documentElement.outerHTML;
    probePage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

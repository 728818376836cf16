// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { keepBlocks } from './keep-blocks.ts';
import { standingOf } from './names.ts';
import { readPageBlocks } from './page-blocks.ts';

const long = (name: string) =>
  `${name} will be closed for a year, and boats will sail from the fish quay until it has been rebuilt.`;

/** Starts of the blocks that are kept when Readability keeps what stands in `mark`. */
function kept(html: string, headline: string | null = null, standing = standingOf): string[] {
  const { body } = openPage(`<body>${html}</body>`);
  const seeds = new Set([...body.querySelectorAll('mark')].flatMap((mark) => [...mark.childNodes]));
  const blocks = readPageBlocks(body, seeds, standing);
  const set = keepBlocks(blocks, headline);
  return blocks.filter((block) => set.has(block)).map(({ text }) => text.split(' ')[0] ?? '');
}
const p = (name: string, isSeed = false) =>
  `<p>${isSeed ? `<mark>${long(name)}</mark>` : long(name)}</p>`;

describe('keepBlocks', () => {
  it('keeps what Readability kept', () => {
    expect(kept(`<div>${p('Wharf', true)}<h2><mark>Why</mark></h2></div>`)).toEqual([
      'Wharf',
      'Why',
    ]);
  });

  it('fetches paragraphs back that are made as those that were kept', () => {
    const html = `<div class="text">${p('Wharf', true)}${p('Quay', true)}${p('Pier')}</div>`;
    expect(kept(html)).toEqual(['Wharf', 'Quay', 'Pier']);
  });

  it('fetches nothing back from elements of other names', () => {
    const html = `<div class="text">${p('Wharf', true)}</div><div class="next">${p('Pier')}</div>`;
    expect(kept(html)).toEqual(['Wharf']);
  });

  it('fetches nothing back from another article', () => {
    const article = (inner: string) => `<article><div>${inner}</div></article>`;
    expect(kept(article(p('Wharf', true)) + article(p('Pier')))).toEqual(['Wharf']);
  });

  it('fetches nothing back that is named as furniture', () => {
    const html = `<div>${p('Wharf', true)}</div><div><div class="comments">${p('Pier')}</div></div>`;
    expect(kept(html)).toEqual(['Wharf']);
  });

  it('reads what stands among the paragraphs too when most of them were left behind', () => {
    const html = `<div>${p('Wharf', true)}<h2>Why</h2>${p('Quay')}<p>Nobody knew.</p>${p('Pier')}</div>`;
    expect(kept(html)).toEqual(['Wharf', 'Why', 'Quay', 'Nobody', 'Pier']);
  });

  it('takes the largest group of paragraphs when next to nothing was kept', () => {
    const story = ['Wharf', 'Quay', 'Pier', 'Dock', 'Slip', 'Jetty']
      .map((name) => p(name))
      .join('');
    const html = `<div class="legal">${p('Law', true)}</div><div class="story">${story}</div>`;
    expect(kept(html)).toEqual(['Wharf', 'Quay', 'Pier', 'Dock', 'Slip', 'Jetty']);
  });

  it('takes no comments for it, however many there are', () => {
    const comments = Array.from({ length: 9 }, (_, at) => p(`C${at}`)).join('');
    const html = `<div class="story">${p('Wharf', true)}</div><div class="comments"><div>${comments}</div></div>`;
    expect(kept(html)).toEqual(['Wharf']);
  });

  it('does not believe a name on the element around the whole page, headline and all', () => {
    const story = ['Wharf', 'Quay', 'Pier', 'Dock', 'Slip'].map((name) => p(name)).join('');
    const html = `<div class="footer-top"><h1>Ferries</h1><div>${story}</div></div><p class="law">${'<mark>Law</mark>'}</p>`;
    // As for an element that holds most of a page's running text.
    const wrapped = (element: Element) =>
      element.className === 'footer-top' ? null : standingOf(element);
    expect(kept(html, 'Ferries', wrapped)).toEqual(['Wharf', 'Quay', 'Pier', 'Dock', 'Slip']);
  });

  it('counts short paragraphs in scripts that say as much in fewer characters', () => {
    const japanese = (text: string) => `<p>${text}</p>`;
    const html = `<div>${japanese('<mark>港湾局は、古いフェリー埠頭を来春から一年間閉鎖し、建て替えると発表した。</mark>')}${japanese('その間、船は魚市場の桟橋から出ることになると、同局は書簡の中で説明している。')}</div>`;
    expect(kept(html)).toHaveLength(2);
  });

  it('prefers the article under the headline of the page', () => {
    const article = (name: string, isSeed: boolean) =>
      `<article><h1>${name}</h1>${['a', 'b', 'c', 'd'].map((one) => p(`${name}-${one}`, isSeed)).join('')}</article>`;
    const html = article('Wharf', false) + article('Pier', true);
    expect(kept(html, 'Wharf')).toEqual(['Wharf-a', 'Wharf-b', 'Wharf-c', 'Wharf-d']);
    expect(kept(html, 'Dock')).toEqual(['Pier-a', 'Pier-b', 'Pier-c', 'Pier-d']);
  });

  it('keeps nothing of nothing', () => {
    expect(kept('')).toEqual([]);
  });
});

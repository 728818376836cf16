// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/factories.ts';
import { keepBlocks } from './keep-blocks.ts';
import { standingOf } from './names.ts';
import { readPageBlocks } from './page-blocks.ts';

const long = (name: string) =>
  `${name} will be closed for a year, and boats will sail from the fish quay until it has been rebuilt.`;

/** Starts of the blocks that are kept when Readability keeps what stands in `mark`. */
function kept(html: string, headline: string | null = null): string[] {
  const { body } = openPage(`<body>${html}</body>`);
  const seeds = new Set([...body.querySelectorAll('mark')].flatMap((mark) => [...mark.childNodes]));
  const blocks = readPageBlocks(body, seeds, standingOf);
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

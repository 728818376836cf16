// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { weighProse } from './weigh-prose.ts';

const weigh = (html: string) => weighProse(openPage(`<body>${html}</body>`).body);
const LONG =
  'The wharf will be closed for a year, and boats will sail from the fish quay until it has been rebuilt.';

describe('weighProse', () => {
  it('weighs running text below each element and in all', () => {
    const { body } = openPage(`<body><div><p>${LONG}</p></div><p>${LONG}</p></body>`);
    const { units, all } = weighProse(body);
    expect(all).toBe(2 * LONG.length);
    expect(units.get(body)).toBe(all);
    expect(units.get(body.firstElementChild as Element)).toBe(LONG.length);
  });

  it('weighs neither short texts nor lists of links', () => {
    expect(weigh(`<p>The wharf.</p><p><a href="/wharf">${LONG}</a></p>`).all).toBe(0);
  });

  it.each([
    ['a paragraph', `<p>${LONG}</p>`, true],
    [
      'a paragraph half of which is a link',
      `<p><a>${LONG.slice(0, 50)}</a>${LONG.slice(50)}</p>`,
      true,
    ],
    [
      'a short paragraph in Japanese',
      '<p>港湾局は、古いフェリー埠頭を来春から一年間閉鎖し、建て替えると書簡で発表した。</p>',
      true,
    ],
    ['many short lines', '<p>The wharf is shut.</p>'.repeat(200), false],
    ['many links', `<p><a>${LONG}</a></p>`.repeat(200), false],
  ])('says whether there could be a paragraph: %s', (_name, html, hasParagraph) => {
    expect(weigh(html).hasParagraph).toBe(hasParagraph);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { nameWords, standingOf } from './names.ts';

const first = (html: string): Element => {
  const element = openPage(`<body>${html}</body>`).body.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return element;
};

describe('standingOf', () => {
  it.each([
    ['furniture', '<aside>x</aside>'],
    ['furniture', '<div role="navigation">x</div>'],
    ['furniture', '<div class="article-related-stories">x</div>'],
    ['furniture', '<div class="relatedArticlesText">x</div>'],
    ['furniture', '<div id="comments">x</div>'],
    ['furniture', '<div class="author-card">x</div>'],
    ['furniture', '<div class="author_bio">x</div>'],
    ['furniture', '<amp-sidebar layout="nodisplay" hidden>x</amp-sidebar>'],
    ['furniture', '<amp-ad>x</amp-ad>'],
    ['weak', '<section class="report__section report__section--ads">x</section>'],
    ['weak', '<div class="social-share">x</div>'],
    ['caption', '<figcaption>x</figcaption>'],
    ['caption', '<p class="wp-caption-text">x</p>'],
    ['caption', '<div class="photo">Per Lund</div>'],
    ['label', '<div class="byline">x</div>'],
    ['lead', '<p class="article__standfirst">x</p>'],
    ['lead', '<header>x</header>'],
    ['hidden', '<p hidden>x</p>'],
    ['hidden', '<p style="color: red; display: none">x</p>'],
    ['hidden', '<p aria-hidden="true">x</p>'],
  ])('is %s for %s', (standing, html) => {
    expect(standingOf(first(html))).toBe(standing);
  });

  it.each([
    '<p>x</p>',
    '<main class="with-sidebar">x</main>',
    '<div class="content no-share has-newsletter">x</div>',
    '<div class="above-footer">x</div>',
    '<div class="social-embed">x</div>',
    '<h2 class="caption-large">x</h2>',
    `<div class="image-story">${'The wharf is shut. '.repeat(20)}</div>`,
    '<figure><blockquote>x</blockquote></figure>',
  ])('says nothing of %s', (html) => {
    expect(standingOf(first(html))).toBeNull();
  });
});

describe('nameWords', () => {
  it('parts at signs and capitals, and leaves out what the element goes without', () => {
    expect(nameWords(first('<div class="storyBody no-ads" id="main_2">x</div>'))).toEqual([
      'story',
      'body',
      'main',
    ]);
  });

  it('reads the start of a name that never ends', () => {
    expect(nameWords(first(`<div class="${'a '.repeat(100_000)}">x</div>`))).toHaveLength(250);
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ARTICLE, H1, ld, meta, read, TITLE } from '../../../tests/support/metadata-pages.ts';

describe('the headline', () => {
  it.each([
    [
      'is the heading that is most like the title',
      TITLE,
      `<h1>Port Gazette</h1><h1>The ferry wharf is to close</h1>`,
      'The ferry wharf is to close',
    ],
    ['is not the outlet’s name', TITLE, '<h1>Port Gazette</h1>', 'Ferry wharf to close'],
    ['is not the section’s name', TITLE, '<h1>Ferry</h1>', 'Ferry wharf to close'],
    [
      'is a heading of lower rank when the first is another',
      TITLE,
      '<h1>Port Gazette</h1><h2>Ferry wharf to close</h2>',
      'Ferry wharf to close',
    ],
    [
      'leaves a label in the heading out',
      ld(ARTICLE),
      '<h1><span>Harbour</span> Ferry wharf to close</h1>',
      'Ferry wharf to close',
    ],
    [
      'is the only heading, when the titles are worded for searchers',
      '<title>Wharf: all you need</title>',
      '<main><h1>Ferry boats move to the fish quay</h1></main>',
      'Ferry boats move to the fish quay',
    ],
    [
      'is not a heading that is worded for searchers',
      '<title>Wharf closing</title><meta property="og:title" content="Ferry wharf to close in May">',
      '<h1 itemprop="alternativeHeadline">Wharf closing</h1><h2>Ferry wharf to close in May</h2>',
      'Ferry wharf to close in May',
    ],
    [
      'is not the last step of a path',
      '<title>Harbour: the wharf in May</title><meta property="og:title" content="Ferry wharf to close in May">',
      '<ol class="breadcrumbs"><li><h1>Harbour: the wharf in May</h1></li></ol><h2>Ferry wharf to close in May</h2>',
      'Ferry wharf to close in May',
    ],
    [
      'is the last step of a path where it stands nowhere else',
      TITLE,
      '<ol class="breadcrumbs"><li><h1>Ferry wharf to close</h1></li></ol>',
      'Ferry wharf to close',
    ],
    [
      'is a heading of the third rank under the outlet’s own',
      TITLE,
      '<h1><img alt=""></h1><h2>All about the harbour</h2><h3>Ferry wharf to close</h3>',
      'Ferry wharf to close',
    ],
    ['is decoded', ld({ ...ARTICLE, headline: 'Wharf &amp; quay' }), '', 'Wharf & quay'],
    [
      'is read from a meta element that misnames its content',
      '<meta name="og:title" value="Ferry wharf to close">',
      '',
      'Ferry wharf to close',
    ],
  ])('%s', (_name, head, body, headline) => {
    expect(read(head, body).headline).toBe(headline);
  });
});

describe('the byline', () => {
  const shown = '<p class="byline">By <a href="/authors/ida">Ida Brandt</a></p>';
  it.each<[string, string, string, string[]]>([
    [
      'the outlet’s name gives way to a printed name',
      ld({ ...ARTICLE, author: { name: 'Port Gazette' } }),
      shown,
      ['Ida Brandt'],
    ],
    [
      'an account gives way to a printed name',
      ld({ ...ARTICLE, author: 'ida.brandt' }),
      shown,
      ['Ida Brandt'],
    ],
    [
      'a body gives way to a printed name',
      ld({ ...ARTICLE, author: { '@type': 'Organization', name: 'PG' } }),
      shown,
      ['Ida Brandt'],
    ],
    [
      'a newsroom gives way to a printed name',
      ld({ ...ARTICLE, author: 'Redaktion' }),
      shown,
      ['Ida Brandt'],
    ],
    [
      'a meta element that the page contradicts gives way',
      meta('author', 'Holm Media House'),
      shown,
      ['Ida Brandt'],
    ],
    [
      'the outlet’s name stands where it is all there is',
      ld({ ...ARTICLE, author: { name: 'Port Gazette' } }),
      '',
      ['Port Gazette'],
    ],
    ['an account never stands', ld({ ...ARTICLE, author: 'ida.brandt' }), '', []],
    [
      'an address and a handle never stand',
      meta('article:author', 'https://social.example/ida') + meta('twitter:creator', '@ida'),
      '',
      [],
    ],
    [
      'names of networks’ own fields are found',
      meta('net:deeplink:authorName1', 'Ida Brandt'),
      '',
      ['Ida Brandt'],
    ],
    [
      'several elements are several authors',
      meta('citation_author', 'Ida Brandt') + meta('citation_author', 'Per Lund'),
      '',
      ['Ida Brandt', 'Per Lund'],
    ],
    [
      'names beside each other are all read',
      TITLE,
      '<p class="byline">By <a rel="author">Ida Brandt</a> and <a rel="author">Per Lund</a></p>',
      ['Ida Brandt', 'Per Lund'],
    ],
    [
      'a role in its own element is left out',
      TITLE,
      '<div class="authors">By <span>Ida Brandt</span><span>Staff Writer</span></div>',
      ['Ida Brandt'],
    ],
    [
      'microdata are read',
      TITLE,
      '<span itemprop="author"><span itemprop="name">Ida Brandt</span></span>',
      ['Ida Brandt'],
    ],
    [
      'a line without a name of its own is read',
      TITLE,
      '<div>Von Ida Brandt</div>',
      ['Ida Brandt'],
    ],
    [
      'a sentence that begins alike is not',
      TITLE,
      '<div>By the time it closes, the wharf is old.</div>',
      [],
    ],
    [
      'a commenter is no author',
      TITLE,
      '<div class="comment"><span class="author">Per Lund</span></div>',
      [],
    ],
    [
      'the author of another article is none of this one',
      TITLE,
      '<div class="related"><span class="byline">By Per Lund</span></div>',
      [],
    ],
    ['a byline in the article’s own footer counts', TITLE, '', ['Ida Brandt']],
  ])('%s', (name, head, body, names) => {
    const inFooter = name.includes('footer') ? `<footer>${shown}</footer>` : '';
    expect(read(head, `<article>${H1}${body}${inFooter}</article>`).byline).toEqual(names);
  });
});

describe('the dates', () => {
  const published = (head: string, body: string) => read(head, `${H1}${body}`).published;
  it.each<[string, string, string, string | null]>([
    ['a printed day near the headline', TITLE, '<p>Sept. 26, 2019</p>', '2019-09-26'],
    [
      'a time element',
      TITLE,
      '<time datetime="2019-09-26T08:00:00+02:00">Thursday</time>',
      '2019-09-26T08:00:00+02:00',
    ],
    [
      'the printed day of a moment in UTC',
      TITLE,
      '<time datetime="2019-09-27T03:45:00Z">Sept. 26, 2019</time>',
      '2019-09-26',
    ],
    [
      'a moment in UTC of the printed day',
      TITLE,
      '<time datetime="2019-09-26T13:45:00Z">Sept. 26, 2019</time>',
      '2019-09-26T13:45:00Z',
    ],
    [
      'the first of two in a line',
      TITLE,
      '<p>Published May 2, 2024 | Updated May 9, 2024</p>',
      '2024-05-02',
    ],
    [
      'not the day of a change',
      TITLE,
      '<time class="updated" datetime="2024-05-09">May 9</time>',
      null,
    ],
    [
      'not the day of a comment',
      TITLE,
      '<div class="comments"><time datetime="2024-05-09">May 9</time></div>',
      null,
    ],
    [
      'not a day that a list repeats',
      TITLE,
      '<div class="date">1.5.2024</div>'.repeat(4).replace(/^/, '<p>x</p>'.repeat(130)),
      null,
    ],
    [
      'the earlier of two declared days',
      `${meta('date', '2024-05-09')}${ld(ARTICLE)}`,
      '',
      '2024-05-02T08:00:00Z',
    ],
    [
      'an e-mail date',
      meta('publish-date', 'Thu, 02 May 2024 08:00:00 +0530'),
      '',
      '2024-05-02T08:00+05:30',
    ],
    ['no date of a reference work', meta('date', 'n.d.'), '', null],
  ])('of publication: %s', (_name, head, body, date) => {
    expect(published(head, body)).toBe(date);
  });

  it('stand at times beside the headline, in an aside of the article', () => {
    const beside = '<aside><ul><li>Harbour</li><li class="date">19.07.2022</li></ul></aside>';
    expect(read(TITLE, `<article>${beside}${H1}</article>`).published).toBe('2022-07-19');
    expect(read(TITLE, `${beside}<article>${H1}</article>`).published).toBeNull();
  });

  it('of a picture are not the article’s', () => {
    const caption =
      '<figure><img><figcaption>The wharf on May 2, 2024. (Port)</figcaption></figure>';
    expect(read(TITLE, `${H1}<p>By Ida Brandt</p>${caption}`).published).toBeNull();
  });

  it('of a change are told from those of publication', () => {
    expect(read(TITLE, `${H1}<p>May 2, 2024, updated May 9, 2024</p>`)).toMatchObject({
      published: '2024-05-02',
      modified: '2024-05-09',
      sources: { published: 'page', modified: 'page' },
    });
  });
});

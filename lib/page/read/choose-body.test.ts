// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { chooseBody } from './choose-body.ts';
import { standingOf } from './names.ts';
import { readPageBlocks } from './page-blocks.ts';

const long = (name: string) =>
  `${name} will be closed for a year, and boats will sail from the fish quay until it has been rebuilt.`;
const p = (text: string) => `<p>${text}</p>`;
const names = ['The wharf', 'The quay', 'The pier', 'The dock', 'The slip'];
const body = names.map(long);
const story = body.map(p).join('');

/** What is chosen of a page all of whose text Readability kept. */
function choose(html: string, headline: string | null = null, byline: string[] = []) {
  const page = openPage(`<body>${html}</body>`).body;
  const everything = { has: () => true } as unknown as ReadonlySet<Node>;
  return chooseBody(readPageBlocks(page, everything, standingOf), { headline, byline });
}

describe('chooseBody', () => {
  it('keeps running text as the body', () => {
    expect(choose(story)).toEqual({ body, captions: [], furniture: [] });
  });

  it.each([
    ['a heading', '<h2>What happens next?</h2>', 'What happens next?'],
    ['a short sentence', p('“Never.”'), '“Never.”'],
    ['an item of a list', '<ul><li>The ferry at seven</li></ul>', 'The ferry at seven'],
    ['a cell of a table', '<table><tr><td>Holm 3</td></tr></table>', 'Holm 3'],
    ['a quotation set apart', '<blockquote>We have room</blockquote>', 'We have room'],
    [
      'a sentence with a long link',
      p(`<a>${long('The <b>mole</b>').slice(0, -20)}</a> ${long('').slice(-20)}`),
      null,
    ],
  ])('keeps %s among it', (_name, html, text) => {
    const chosen = choose(story + html + story);
    expect(chosen.body).toHaveLength(11);
    if (text) expect(chosen.body[5]).toBe(text);
  });

  it.each([
    ['a pointer with a link', p('Read more: <a>The fish quay opens after a year of works</a>')],
    ['a pointer without one', p('Lesen Sie auch:')],
    ['a plug', p('Sign up for our letter from the harbour.')],
    ['a date line', p('May 2, 2024')],
    ['a paragraph of links', p(`<a>${long('Another story').slice(0, -1)}</a>`)],
    ['a bare label between paragraphs', '<div>The wharf in May</div>'],
    [
      'an element named as furniture',
      '<div class="newsletter"><p>Get the letter that all read.</p></div>',
    ],
    ['a byline', '<div class="byline">Ida Brandt, at the quay</div>'],
  ])('takes %s for furniture', (_name, html) => {
    const chosen = choose(story + html + story);
    expect(chosen.body).toEqual([...body, ...body]);
    expect(chosen.furniture).toHaveLength(1);
  });

  it('takes a label that stands there twice for furniture', () => {
    expect(choose(`${story}<p>In short</p>${story}<p>In short</p>${story}`).furniture).toEqual([
      'In short',
      'In short',
    ]);
  });

  it('takes a legend or a credit line for a caption', () => {
    const html = `<figure><figcaption>The wharf.</figcaption></figure>${story}${p('(The wharf. Photo courtesy of the port)')}`;
    expect(choose(html).captions).toEqual([
      'The wharf.',
      '(The wharf. Photo courtesy of the port)',
    ]);
  });

  it('leaves hidden text and the headline out altogether', () => {
    const html = `<h1>Wharf to close</h1>${p('Wharf to close')}${story}<p hidden>${long('A draft')}</p>`;
    expect(choose(html, 'Wharf to close')).toEqual({ body, captions: [], furniture: [] });
  });

  it('puts the standfirst before the story', () => {
    const html = `<header><h1>Wharf to close</h1>${p(long('The old wharf'))}</header>${story}`;
    expect(choose(html).body).toEqual([long('The old wharf'), ...body]);
  });

  it('ends the story at a pointer with a link behind which only one paragraph stands', () => {
    const html = `${story}<p>Continue reading: <a>Wharf to close</a></p>${p(long('Our standard'))}<ul><li>Named sources</li></ul>`;
    const chosen = choose(html);
    expect(chosen.body).toEqual(body);
    expect(chosen.furniture).toEqual([
      'Continue reading: Wharf to close',
      long('Our standard'),
      'Named sources',
    ]);
  });

  it('goes on behind a pointer in the middle of the story', () => {
    expect(choose(`${story}<p>Continue reading: <a>Wharf</a></p>${story}`).body).toHaveLength(10);
  });

  it.each([
    ['linked speaker', p('“We did not expect it,” <a>Ida Brandt of the port</a> said.')],
    ['linked source', p('“We will be back,” she <a>told the island choir</a>.')],
    ['marks of another language', p('„Wir kommen wieder“, sagte <a>Ida Brandt aus Holm</a>.')],
    ['dialogue', p('— No volveremos, dijo “con pena” <a>Ida Brandt al coro</a>.')],
  ])('ends with a short quotation beside a link: %s', (_name, html) => {
    expect(choose(story + html).body).toHaveLength(6);
  });

  it.each([
    ['a title that is all link', p('<a>“We will be back,” says the choir.</a>')],
    ['a title with its outlet', p('<a>“We will be back,” says the choir</a> Skerry Post.')],
    ['a pointer', p('Read more: <a>“We will be back”</a> on the quay.')],
    ['a term in marks', p('From our series <a>“Harbour nights”</a> of 2024.')],
  ])('does not end with another story’s quotation: %s', (_name, html) => {
    expect(choose(story + html).body).toEqual(body);
  });

  it('ends before the comments, however many they are', () => {
    const comment = p('Nobody at the port has listened to us in all the years that this went on.');
    const html = `${story}<h3>3 Kommentare</h3>${comment.repeat(20)}`;
    expect(choose(html).body).toEqual(body);
    expect(choose(`${story}<h3>Comments</h3>${comment}`).body).toEqual(body);
    expect(choose(`${p(long('The wharf'))}<h3>Comments</h3>${story}`).body).toHaveLength(6);
  });

  it('goes on behind a rule', () => {
    expect(choose(`${story}<hr>${p(long('The jetty'))}`).body).toEqual([
      ...body,
      long('The jetty'),
    ]);
  });

  it('takes the biography at the end for furniture, not the one of a person of the story', () => {
    const biography =
      'Tor Vik is a reporter who has rowed to work for eleven years and was late only twice.';
    expect(choose(story + p(biography)).body).toEqual(body);
    expect(
      choose(p(`${long('Holm, Brandt and Vik say the mole')}`) + story + p(biography)).body,
    ).toHaveLength(7);
    expect(choose(story + p('Ida Brandt rows.'), null, ['Ida Brandt']).body).toEqual(body);
  });

  const report = '<h1>Wharf to close</h1>';
  const lead = p(long('The wharf')).replace('<p>', '<p class="standfirst">');

  it('takes the only standfirst for a report that has no more', () => {
    const page = `<header>${report}${lead}</header><nav>${story}</nav>`;
    expect(choose(page, 'Wharf to close').body).toEqual([long('The wharf')]);
  });

  it.each([
    ['several standfirsts, a list of stories', report + lead + lead, 'Wharf to close'],
    ['a standfirst under another heading', report + lead, 'Quay to open'],
    ['a standfirst above the heading', lead + report, 'Wharf to close'],
    ['a page without a headline', report + lead, null],
  ])('is empty for %s', (_name, html, headline) => {
    const { body } = openPage(`<body>${html}</body>`);
    const blocks = readPageBlocks(body, new Set(), standingOf);
    expect(chooseBody(blocks, { headline, byline: [] }).body).toEqual([]);
  });

  it('is empty for a page without running text', () => {
    expect(choose('<p>Wharf</p><p>Quay</p>')).toEqual({ body: [], captions: [], furniture: [] });
  });
});

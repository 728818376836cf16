// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/factories.ts';
import { type Block, readBlocks, sortBlocks } from './blocks.ts';

const blocksOf = (html: string) => readBlocks(openPage(`<body>${html}</body>`).body);
const block = (text: string, changes: Partial<Block> = {}): Block => ({
  text,
  isHeading: false,
  isRule: false,
  links: 0,
  ...changes,
});
const LONG = (name: string) =>
  `${name} will be closed for a year, and boats will sail from the fish quay until it has been rebuilt.`;

describe('readBlocks', () => {
  it('gives the leaves among the block elements, in order', () => {
    const html =
      '<div><h2>One</h2><section><p>Two <b>and</b> more</p><ul><li>Three</li></ul></section></div>';
    expect(blocksOf(html).map(({ text }) => text)).toEqual(['One', 'Two and more', 'Three']);
  });

  it('keeps loose text between blocks', () => {
    expect(
      blocksOf('<div>Before <i>it</i><p>Inside</p>After</div>').map(({ text }) => text),
    ).toEqual(['Before it', 'Inside', 'After']);
  });

  it('folds white space and leaves empty blocks out', () => {
    expect(blocksOf('<p> \n </p><p> One\n  two </p>').map(({ text }) => text)).toEqual(['One two']);
  });

  it('knows headings, rules and the share of text in links', () => {
    expect(blocksOf('<h3>Head</h3><hr><p><a>half</a>half</p>')).toEqual([
      block('Head', { isHeading: true }),
      block('', { isRule: true }),
      block('halfhalf', { links: 0.5 }),
    ]);
  });
});

describe('sortBlocks', () => {
  const story = ['The wharf', 'The quay', 'The pier', 'The dock'].map((name) => block(LONG(name)));
  const body = story.map(({ text }) => text);

  it('keeps running text as the body', () => {
    expect(sortBlocks(story, null)).toEqual({ body, captions: [], furniture: [] });
  });

  it.each([
    ['a pointer to more', block('Continue reading: Wharf to close')],
    ['a pointer to something else', block('Related: fish quay opens')],
    ['a plug', block('Sign up for our letter from the harbour.')],
    ['a heading', block('What happens next?', { isHeading: true })],
    ['a label', block('May 2, 2024')],
    ['a list of links', block(LONG('Another story'), { links: 0.9 })],
  ])('takes %s for furniture', (_name, around) => {
    expect(sortBlocks([around, ...story], null)).toEqual({
      body,
      captions: [],
      furniture: [around.text],
    });
  });

  it('takes a credit line in brackets for a caption', () => {
    const credit = block('(The wharf in winter. Photo courtesy of the port)');
    expect(sortBlocks([...story, credit], null).captions).toEqual([credit.text]);
  });

  it('ends the story at a pointer in its second half', () => {
    const more = [block('Continue reading at the Gazette.'), block(LONG('Another wharf'))];
    const sorted = sortBlocks([...story, ...more], null);
    expect(sorted.body).toEqual(body);
    expect(sorted.furniture).toEqual(more.map(({ text }) => text));
  });

  it('ends the story at a rule in its second half, not before', () => {
    const rule = block('', { isRule: true });
    const early = sortBlocks([rule, ...story], null);
    const late = sortBlocks([...story, rule, block(LONG('A biography'))], null);
    expect(early.body).toEqual(body);
    expect(late.body).toEqual(body);
    expect(late.furniture).toEqual([LONG('A biography')]);
  });

  it('leaves the headline out', () => {
    const headline = LONG('The wharf in May');
    expect(sortBlocks([block(headline), ...story], headline).body).toEqual(body);
  });

  it('keeps a short sentence in the body', () => {
    const short = [block('“Never.”'), block('Nobody knew why.'), block('They asked:')];
    expect(sortBlocks([...story, ...short], null).body).toEqual([
      ...body,
      ...short.map(({ text }) => text),
    ]);
  });

  it('is empty for no blocks', () => {
    expect(sortBlocks([], null)).toEqual({ body: [], captions: [], furniture: [] });
  });
});

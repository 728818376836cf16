// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page.ts';
import { standingOf } from './names.ts';
import { readPageBlocks } from './page-blocks.ts';

const read = (html: string) => {
  const { body } = openPage(`<body>${html}</body>`);
  return readPageBlocks(body, new Set(), standingOf);
};
const texts = (html: string) => read(html).map(({ text }) => text);

describe('readPageBlocks', () => {
  it.each([
    [
      'block elements',
      '<div><h2>One</h2><section><p>Two <b>and</b> more</p><ul><li>Three</li></ul></section></div>',
      ['One', 'Two and more', 'Three'],
    ],
    [
      'loose text between blocks',
      '<div>Before <i>it</i><p>Inside</p>After</div>',
      ['Before it', 'Inside', 'After'],
    ],
    ['blocks inside inline elements', '<span>One<p>Two</p>Three</span>', ['One', 'Two', 'Three']],
    ['two line breaks, not one', 'One<br>line<br>\n <br>Two', ['One line', 'Two']],
    ['a rule', 'One<hr>Two', ['One', 'Two']],
    [
      'a caption among the text',
      'One <span class="caption">The wharf</span> two',
      ['One', 'The wharf', 'two'],
    ],
    ['cells of a table', '<table><tr><td>Holm</td><td>3</td></tr></table>', ['Holm', '3']],
  ])('parts at %s', (_name, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('folds white space and leaves empty blocks out', () => {
    expect(texts('<p> \n </p><p> One\n  two </p>')).toEqual(['One two']);
  });

  it('reads no scripts, controls or templates', () => {
    const html =
      '<p>One<script>x</script><style>x</style><noscript>x</noscript><button>x</button></p><template>x</template>';
    expect(texts(html)).toEqual(['One']);
  });

  it('knows the share of text in links', () => {
    expect(read('<p><a>half</a>half</p>')[0]?.links).toBe(0.5);
  });

  it('knows the share of text that was taken for the body', () => {
    const { body } = openPage('<body><p>half<b>half</b></p></body>');
    const [seed] = body.querySelector('b')?.childNodes ?? [];
    const blocks = readPageBlocks(body, new Set(seed ? [seed] : []), () => null);
    expect(blocks[0]?.seeded).toBe(0.5);
  });

  it('lets the outermost element that says something decide', () => {
    const blocks = read(
      '<aside><p class="caption">x</p></aside><header><p class="byline">y</p></header>',
    );
    expect(blocks.map(({ standing }) => standing)).toEqual(['furniture', 'label']);
  });

  it('knows headings, items, tables and quotations around a text', () => {
    const blocks = read('<blockquote><ul><li>x</li></ul></blockquote><h3>y</h3>');
    expect(blocks.map(({ kinds }) => [...kinds])).toEqual([['BLOCKQUOTE', 'LI'], ['H3']]);
  });

  it('is empty for an empty page', () => {
    expect(read('')).toEqual([]);
  });
});

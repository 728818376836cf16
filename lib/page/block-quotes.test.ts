import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/open-page.ts';
import { slice } from '../core/span.ts';
import { readBlockQuotes } from './block-quotes.ts';

const TEXT = 'Holm said in a statement:\n\nThe wharf is rotten.\n\nIt shuts in May.\n\nShe left.';

const read = (blocks: string) =>
  readBlockQuotes(
    openPage(`<p>Holm said in a statement:</p>${blocks}<p>She left.</p>`),
    TEXT,
  ).blockQuotes?.map((span) => slice(TEXT, span)) ?? null;

describe('readBlockQuotes', () => {
  it.each([
    ['one paragraph', '<blockquote>The wharf\n is rotten.</blockquote>', ['The wharf is rotten.']],
    [
      'several paragraphs',
      '<blockquote><p>The wharf is rotten.</p><p>It shuts in May.</p></blockquote>',
      ['The wharf is rotten.', 'It shuts in May.'],
    ],
    [
      'paragraphs parted by line breaks',
      '<blockquote>The wharf is rotten.<br><br>It shuts in May.</blockquote>',
      ['The wharf is rotten.', 'It shuts in May.'],
    ],
    [
      'paragraphs that are no p elements',
      '<blockquote><div>The wharf is rotten.</div><div>It shuts in May.</div></blockquote>',
      ['The wharf is rotten.', 'It shuts in May.'],
    ],
    [
      'a line break inside a paragraph',
      '<blockquote>The wharf<br>is rotten.</blockquote>',
      ['The wharf is rotten.'],
    ],
    [
      'two blocks',
      '<blockquote>The wharf is rotten.</blockquote><blockquote>It shuts in May.</blockquote>',
      ['The wharf is rotten.', 'It shuts in May.'],
    ],
  ])('finds %s in the text', (_name, blocks, expected) => {
    expect(read(blocks)).toEqual(expected);
  });

  it.each([
    ['nothing is set apart', '<p>The wharf is rotten.</p>'],
    ['the text has other words', '<blockquote>The wharf is rotten, we hear.</blockquote>'],
    ['a post is embedded', '<blockquote class="twitter-tweet">The wharf is rotten.</blockquote>'],
    ['words are pulled out', '<blockquote class="pullquote">The wharf is rotten.</blockquote>'],
  ])('gives no field when %s', (_name, blocks) => {
    expect(read(blocks)).toBeNull();
  });
});

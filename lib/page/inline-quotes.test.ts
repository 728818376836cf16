import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/open-page.ts';
import { slice } from '../core/span.ts';
import { readInlineQuotes } from './inline-quotes.ts';

const TEXT =
  'Holm said the wharf is rotten and left.\n\nShe said it is rotten, too.\n\nGo home, she said.';

const read = (body: string) =>
  readInlineQuotes(openPage(body), TEXT).inlineQuotes?.map((span) => [
    span.start,
    slice(TEXT, span),
  ]) ?? null;

describe('readInlineQuotes', () => {
  it('finds what the markup quotes, in the text', () => {
    expect(read('<p>Holm said the <q>wharf\n is <em>rotten</em></q> and left.</p>')).toEqual([
      [14, 'wharf is rotten'],
    ]);
  });

  it('tells the same words apart by what stands around them', () => {
    expect(
      read('<p>Holm said the wharf is rotten</p><p>She said it <b><q>is rotten</q></b>, too.</p>'),
    ).toEqual([[TEXT.indexOf('is rotten,'), 'is rotten']]);
  });

  it('finds a whole paragraph’s beginning, and each of several', () => {
    expect(
      read(
        '<p>Holm said the <q>wharf</q> is <q>rotten</q> and left.</p><div><q>Go home,</q> she said.</div>',
      ),
    ).toEqual([
      [14, 'wharf'],
      [23, 'rotten'],
      [TEXT.indexOf('Go'), 'Go home,'],
    ]);
  });

  it('gives the outer one of two inside one another', () => {
    expect(read('<p>Holm said the <q>wharf is <q>rotten</q></q> and left.</p>')).toEqual([
      [14, 'wharf is rotten'],
    ]);
  });

  it.each([
    ['nothing is quoted', '<p>Holm said the wharf is rotten and left.</p>'],
    ['the words are not in the text', '<p>Holm said <q>the pier is shut</q> now.</p>'],
    ['other words stand around them', '<p>Brandt said the <q>wharf is rotten</q> now.</p>'],
    ['it is empty', '<p>Holm said <q> </q>the wharf is rotten and left.</p>'],
  ])('gives no field when %s', (_name, body) => {
    expect(read(body)).toBeNull();
  });

  it('reads a bounded number of them', () => {
    const body = `<p>Holm said the ${'<q>x</q>'.repeat(3000)}</p>`;
    expect(
      readInlineQuotes(openPage(body), `Holm said the ${'x'.repeat(3000)}`).inlineQuotes,
    ).toHaveLength(500);
  });
});

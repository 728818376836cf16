import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findMarked } from './find-marked.ts';
import { findQuotations } from './find-quotations.ts';
import { withInline } from './inline-quotations.ts';

/** A text in which [ and ] stand for the beginning and the end of the markup. */
function open(printed: string) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of printed.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

function read(printed: string) {
  const { text, spans } = open(printed);
  return withInline(text, findMarked(text), spans).map(({ inner }) => slice(text, inner));
}

describe('withInline', () => {
  it.each([
    ['words without marks', 'Holm said [we close it], and left.', ['we close it']],
    [
      'several, between marks',
      '“Go,” he said, [we close] it, “now,” [then] “on.”',
      ['Go,', 'we close', 'now,', 'then', 'on.'],
    ],
    ['words that have marks, too', 'Holm said [“we close it”] now.', ['we close it']],
    ['words with the marks around them', 'Holm said “[we close it]” now.', ['we close it']],
    ['a word inside marks', 'Holm said “we [close] it” now.', ['we close it']],
    ['marks inside the words', 'Holm said [we “close” it] now.', ['we “close” it']],
    ['words that marks cut', 'Holm said “we [close” it] now.', ['we close']],
    ['white space', 'Holm said [ ] now.', []],
  ])('reads %s', (_name, printed, expected) => {
    expect(read(printed)).toEqual(expected);
  });

  it('gives the marked texts unchanged when the markup quotes nothing', () => {
    const marked = findMarked('“Go,” he said.');
    expect(withInline('“Go,” he said.', marked, [])).toBe(marked);
  });
});

describe('findQuotations of what the markup quotes', () => {
  it('gives speaker, span and parts as for marks', () => {
    const { text, spans } = open('Nora Holm came. [We close it,] Holm said, [and we go.]');
    const [one, ...rest] = findQuotations(text, [], spans);
    expect(rest).toEqual([]);
    expect(one?.text).toBe('We close it, Holm said, and we go.');
    expect(one?.parts.map((part) => slice(text, part))).toEqual(['We close it,', 'and we go.']);
    expect(one?.speaker?.name).toBe('Nora Holm');
  });
});

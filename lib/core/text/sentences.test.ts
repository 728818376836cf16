import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findParagraphs, findSentences, sentenceAt } from './sentences.ts';

const sentencesOf = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((span) => slice(text, span));

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['ends at a full stop before a capital', ['The wharf closed.', 'Nobody was hurt.']],
  ['ends at a question and an exclamation mark', ['Who knew?', 'Everybody!', 'It was plain.']],
  ['ends at an ellipsis before a capital', ['They waited…', 'Nothing came.']],
  ['keeps the closing quotation mark', ['“The wharf is closed.”', 'Holm left the room.']],
  ['keeps a closing bracket', ['(It was late.)', 'Holm left.']],
  ['goes on after a quoted question', ['“Who knew?” she asked the council.']],
  ['goes on after an ellipsis before a small letter', ['They waited … and waited.']],
  ['does not end at a title', ['Dr. Holm met Mr. Brandt.', 'They spoke.']],
  ['does not end at a month', ['On Sept. 26 Holm spoke.', 'On Oct. 1 Brandt did.']],
  ['does not end at an initial', ['Nora K. Holm spoke.', 'Brandt did not.']],
  ['does not end inside an initialism', ['The U.S. Coast Guard came.', 'It left.']],
  [
    'ends at an initialism before a word that opens sentences',
    ['They sailed for the U.S.', 'The crew stayed.'],
  ],
  ['does not end inside a number', ['It cost 3.5 million.', 'Nobody paid.']],
  ['does not end at a small letter', ['It opens at 5 p.m. on Friday.']],
  ['keeps what has no end mark', ['The last line has none']],
];

describe('findSentences', () => {
  it.each(CASES)('%s', (_name, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it.each(CASES)('covers every unit that is no white space: %s', (_name, sentences) => {
    const text = sentences.join('  ');
    expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('stays within the span and counts in units of the whole text', () => {
    const text = 'Before it. One here. Two here. After it.';
    const found = findSentences(text, { start: 11, end: 30 });
    expect(found).toEqual([
      { start: 11, end: 20 },
      { start: 21, end: 30 },
    ]);
  });
});

describe('findParagraphs', () => {
  it('gives trimmed runs between line feeds and leaves empty ones out', () => {
    const text = '\n  One.  \n\n \nTwo.\n';
    expect(findParagraphs(text).map((span) => slice(text, span))).toEqual(['One.', 'Two.']);
  });

  it('is empty for white space', () => {
    expect(findParagraphs(' \n \n')).toEqual([]);
  });
});

describe('sentenceAt', () => {
  const text = 'One is here. Two is here.\n\nThree is here.';

  it.each([
    [0, 'One is here.'],
    [14, 'Two is here.'],
    [30, 'Three is here.'],
  ])('gives the sentence that holds unit %i', (position, sentence) => {
    expect(slice(text, sentenceAt(text, position))).toBe(sentence);
  });

  it('is an empty span where no paragraph is', () => {
    expect(sentenceAt(text, 26)).toEqual({ start: 26, end: 26 });
  });
});

import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findSelected, selectSentence } from './selector.ts';

const SENTENCE = 'The harbour master said the ferry wharf will close in May.';
const TEXT = `Nobody knew it.\n\n${SENTENCE} The council has not voted.`;

const CASES: readonly (readonly [string, string])[] = [
  ['a plain sentence', SENTENCE],
  ['a sentence in marks', '“Every second pile is rotten,” Holm said.'],
  ['a sentence of two words', 'Nobody knew.'],
  ['a sentence with one word', 'Silence.'],
  ['a sentence with numbers', 'It cost 1,250 crowns on the 26th.'],
  [
    'a sentence whose start stands twice',
    'The harbour master said the harbour master said the wharf will close.',
  ],
];

describe('selectSentence and findSelected', () => {
  it.each(CASES)('find %s again', (_name, sentence) => {
    const text = `Before it all was well. The harbour master came. ${sentence} Behind it all was over.`;
    const found = findSelected(text, selectSentence(sentence));
    expect(found && slice(text, found)).toBe(sentence);
  });

  it.each(CASES)('find %s printed with other case, marks and spaces', (_name, sentence) => {
    const text = `Before.\n\n${sentence
      .toUpperCase()
      .replace(/ /g, '  ')
      .replace(/[“”,](?!\d)/gu, '')} Behind.`;
    expect(findSelected(text, selectSentence(sentence))).not.toBeNull();
  });

  it.each([
    ['a word is changed', SENTENCE.replace('ferry', 'fish')],
    ['a word is left out', SENTENCE.replace('ferry ', '')],
    ['a word is added', SENTENCE.replace('ferry', 'old ferry')],
    ['two words are swapped', SENTENCE.replace('ferry wharf', 'wharf ferry')],
    ['the last word is missing', SENTENCE.replace(' in May', '')],
    ['there is no text', ''],
  ])('find nothing when %s', (_name, text) => {
    expect(findSelected(text, selectSentence(SENTENCE))).toBeNull();
  });

  it('hold no more of the sentence than three words at each end', () => {
    expect(selectSentence(SENTENCE)).toEqual({
      hash: '2bad2f2dee3c750f',
      first: ['the', 'harbour', 'master'],
      last: ['close', 'in', 'may'],
    });
  });

  it('refuse a sentence without words', () => {
    expect(() => selectSentence('… !')).toThrow(RangeError);
  });

  it('look no further than 200 words', () => {
    const long = `start ${'word '.repeat(250)}end`;
    expect(findSelected(long, selectSentence(long))).toBeNull();
  });

  it('find nothing in a text that only repeats the ends of the sentence', () => {
    const text = 'the harbour master close in may '.repeat(500);
    expect(findSelected(text, selectSentence(SENTENCE))).toBeNull();
  });

  it('find a sentence of a script without spaces, and hold sixty units of it at most', () => {
    const sentence = '港の壁は'.repeat(20);
    const selector = selectSentence(sentence);
    expect([...selector.first, ...selector.last].every((form) => form.length <= 60)).toBe(true);
    expect(findSelected(`前。${sentence}。後。`, selector)).toEqual({ start: 2, end: 82 });
  });

  it('give up on a selector that would have every stretch of the text hashed', () => {
    const hashed = { hash: '0'.repeat(16), first: [], last: [] };
    const early = { ...selectSentence('master will close'), first: [], last: [] };
    expect(findSelected('port '.repeat(100_000), hashed)).toBeNull();
    // What stands within the first 500 stretches is still found.
    expect(findSelected('The master will close it.', early)).toEqual({ start: 4, end: 21 });
  });

  it('count in units of the whole text', () => {
    const found = findSelected(TEXT, selectSentence(SENTENCE));
    expect(found).toEqual({ start: 17, end: 17 + SENTENCE.length });
  });
});

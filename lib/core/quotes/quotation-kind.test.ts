import { describe, expect, it } from 'vitest';
import { wordForms } from '../text/words.ts';
import { findMarked } from './find-marked.ts';
import { kindOf } from './quotation-kind.ts';

function kindIn(text: string) {
  const pieces = findMarked(text);
  const words = pieces.reduce(
    (sum, { inner }) => sum + wordForms(text.slice(inner.start, inner.end)).length,
    0,
  );
  return kindOf(text, pieces, words);
}

describe('kindOf', () => {
  it.each([
    ['a sentence behind a comma', 'Holm said, “We will close it.”'],
    ['a sentence behind a colon', 'Holm’s answer: “We will close it.”'],
    ['a sentence that opens the paragraph', 'Rain.\n\n“We will close it,” Holm said.'],
    ['a sentence behind another', 'Holm came. “We will close it,” she said.'],
    ['a sentence right behind the verb', 'Holm said “We will close it.”'],
    ['a clause in small letters behind a comma', 'When they come, “we will close it,” Holm said.'],
    ['one word that is a sentence', '“Nonsense,” Holm said.'],
    ['a sentence with its comma outside', '‘We will close it’, Holm said.'],
    ['an interrupted sentence', '“We will,” Holm said, “close it.”'],
    ['a Spanish question', 'Holm dijo: «¿Quién lo cierra hoy?»'],
    ['a Chinese sentence', '霍尔姆说：“我们将关闭码头。”'],
    ['a Hebrew sentence of few words', '"נסגור את הרציף", אמרה הולם.'],
    ['a Hindi sentence', 'होल्म ने कहा, “हम घाट बंद करेंगे।”'],
  ])('calls %s direct', (_name, text) => {
    expect(kindIn(text)).toBe('direct');
  });

  it.each([
    ['words that go on the narration’s sentence', 'It was “as rotten as a pear” there.'],
    ['words that end the narration’s sentence', 'Holm said it was “as rotten as a pear.”'],
    ['words behind “that”', 'Holm said that “we will close it.”'],
    ['one word', 'Holm called it “nonsense.”'],
    ['words inside a Chinese sentence', '霍尔姆称码头是“烂牙”。'],
    ['a name', 'Holm spoke of “The Rotten Tooth” again.'],
    ['a few words that end no sentence', '“Rotten tooth” is what Holm calls it.'],
  ])('calls %s partial', (_name, text) => {
    expect(kindIn(text)).toBe('partial');
  });
});

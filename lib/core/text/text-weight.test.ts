import { describe, expect, it } from 'vitest';
import { countWords, textWeight } from './text-weight.ts';

const WEIGHTS: readonly (readonly [string, string, number])[] = [
  ['letters count once', 'The wharf is shut.', 18],
  ['accents and Cyrillic count once', 'Śluza já закрыта', 16],
  ['kanji and kana count two and a half', '港が閉鎖', 10],
  ['katakana with its long vowel counts as one', 'フェリー', 10],
  ['Hangul counts the same', '항구 폐쇄', 11],
  ['letters and digits among them count once', '港はA3区', 9.5],
  ['punctuation of these scripts counts once', '。「」', 3],
  ['nothing weighs nothing', '', 0],
];

describe('textWeight', () => {
  it.each(WEIGHTS)('%s', (_name, text, weight) => {
    expect(textWeight(text)).toBe(weight);
  });

  it('gives translations of one sentence about the same weight', () => {
    const english = 'The old ferry wharf will be closed for a year, the port wrote in a letter.';
    for (const other of [
      '港湾局は書簡で、古いフェリー埠頭を一年間閉鎖すると伝えた。',
      '港务局在信中写道，旧渡轮码头将关闭一年，期间进行重建工程。',
      '항만청은 서한에서 오래된 여객선 부두를 일 년간 폐쇄한다고 밝혔다.',
    ]) {
      expect(textWeight(other) / textWeight(english)).toBeGreaterThan(0.75);
      expect(textWeight(other) / textWeight(english)).toBeLessThan(1.35);
    }
  });
});

describe('countWords', () => {
  it.each([
    ['words of an alphabet', 'The wharf is shut.', 4],
    ['two characters a word without spaces', '港が閉鎖', 2],
    ['four letters a word of Thai', 'เราจะเปิดท่าเรือ', 4],
    ['both in one text', '港は A 区', 3],
    ['nothing', '。', 0],
  ])('counts %s', (_name, text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

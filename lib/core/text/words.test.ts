import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { readWords, wordForms } from './words.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['drops case', 'The FERRY left', ['the', 'ferry', 'left']],
  [
    'keeps an inner apostrophe in the word and out of the form',
    "we’ll don't it`s",
    ['well', 'dont', 'its'],
  ],
  [
    'leaves an apostrophe at the edge out of the word',
    '‘twas the crews’ boat',
    ['twas', 'the', 'crews', 'boat'],
  ],
  ['reads a thousands separator as no difference', '1,250 tons', ['1250', 'tons']],
  ['keeps a decimal point', '3.5 knots.', ['3.5', 'knots']],
  ['keeps an ordinal in one piece', 'on the 26th', ['on', 'the', '26th']],
  ['parts words at a hyphen', 'a run-off', ['a', 'run', 'off']],
  ['parts an initialism with full stops', 'U.S. ships', ['u', 's', 'ships']],
  ['undoes ligatures', 'oﬃce ﬁles', ['office', 'files']],
  ['undoes full-width digits', '１２ boats', ['12', 'boats']],
  [
    'takes a composed and a decomposed accent for the same',
    'caf\u00e9 cafe\u0301',
    ['café', 'café'],
  ],
  ['reads letters of other scripts', 'Порт Москва', ['порт', 'москва']],
  ['gives one word for a run without spaces', '港口關閉', ['港口關閉']],
  ['finds no word in marks alone', '… — “”!', []],
];

describe('wordForms', () => {
  it.each(CASES)('%s', (_name, text, forms) => {
    expect(wordForms(text)).toEqual(forms);
  });
});

describe('readWords', () => {
  it('gives spans of the text as printed, before it is normalised', () => {
    const text = 'The oﬃce “isn’t” open.';
    expect(readWords(text).map((word) => slice(text, word))).toEqual([
      'The',
      'oﬃce',
      'isn’t',
      'open',
    ]);
  });

  it.each(CASES)('gives spans in order that do not overlap: %s', (_name, text) => {
    let end = 0;
    for (const word of readWords(text)) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      expect(word.end).toBeGreaterThan(word.start);
      end = word.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it.each(CASES)('reads its own forms as the same words again: %s', (_name, _text, forms) => {
    expect(wordForms(forms.join(' '))).toEqual(forms);
  });
});

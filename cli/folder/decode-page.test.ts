import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a saved page is read in its encoding', () => {
  it.each([
    ['the one of its byte order mark', bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0), 'Aé'],
    ['the mark before the name', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'é'],
    [
      'the one that it names',
      latin('<meta charset="windows-1251"><p>\xcf\xee\xf0\xf2'),
      '<meta charset="windows-1251"><p>Порт',
    ],
    [
      'the one that it names as HTTP does',
      latin('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">\xa4'),
      '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">€',
    ],
    ['UTF-8 when it names none', new TextEncoder().encode('Hafen – Böe'), 'Hafen – Böe'],
    ['windows-1252 when it names none and is no UTF-8', latin('B\xf6e \x96 7'), 'Böe – 7'],
    [
      'a name that nobody knows counts as none',
      latin('<meta charset=klingon>ö'),
      '<meta charset=klingon>ö',
    ],
    [
      'a page that says UTF-16 in plain letters is not in it',
      new TextEncoder().encode('<meta charset="utf-16">Böe'),
      '<meta charset="utf-16">Böe',
    ],
    ['an empty file', bytes(), ''],
  ])('%s', (_name, page, text) => {
    expect(decodePage(page)).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { PLAIN_TEXT, WEB_ADDRESS, withoutHidden } from './hidden-marks.ts';

describe('texts of a pack', () => {
  it.each([
    ['Courier \u202egnihtyna', 'Courier gnihtyna'],
    ['Cou\u2066rier\u2069', 'Courier'],
    ['Courier\0', 'Courier'],
    ['\ufeffCou\u2060ri\u3164er\u206a', 'Courier'],
  ])('%j hides something: %j', (text, plain) => {
    expect(PLAIN_TEXT.test(text)).toBe(false);
    expect(withoutHidden(text)).toBe(plain);
    expect(PLAIN_TEXT.test(plain)).toBe(true);
  });

  it.each(['a\nb\tc', 'می\u200cخواهم', '\u200fעברית', 'so\u00adft', '👩\u200d👧', ''])(
    '%j is as it is seen',
    (text) => {
      expect(PLAIN_TEXT.test(text)).toBe(true);
      expect(withoutHidden(text)).toBe(text);
    },
  );
});

describe('addresses of a pack', () => {
  it.each([
    'https://a.example',
    'http://a.example:8080/b?c=d@e#f',
    'https://xn--e1afmkfd.example/',
  ])('%s is one', (url) => expect(WEB_ADDRESS.test(url)).toBe(true));
  it.each([
    'https://known.example@other.example/',
    'https://known.example\\@other.example/',
    'https://',
    'https:///x',
    'https://a.example/ b',
    'javascript:alert(1)//https://a.example',
  ])('%s is none', (url) => expect(WEB_ADDRESS.test(url)).toBe(false));
});

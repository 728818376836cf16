import { describe, expect, it } from 'vitest';
import {
  DOMAIN,
  hasPlainMarks,
  hasSomethingSeen,
  hasWholeCharacters,
  isWebAddress,
  PLAIN_TEXT,
  WEB_ADDRESS,
  withoutHidden,
} from './hidden-marks.ts';

const isPlain = (text: string) =>
  PLAIN_TEXT.test(text) && hasWholeCharacters(text) && hasPlainMarks(text);

describe('texts of a pack', () => {
  it.each([
    ['letters turned round', 'Courier \u202egnihtyna', 'Courier gnihtyna'],
    ['isolates', 'Cou\u2066rier\u2069', 'Courier'],
    ['a null', 'Courier\0', 'Courier'],
    ['byte order marks and joiners of words', '\ufeffCou\u2060ri\u3164er\u206a', 'Courier'],
    ['fillers of Hangul', 'Cou\u115fri\u1160er', 'Courier'],
    ['a blank of Braille', 'Cou\u2800rier', 'Courier'],
    ['a joiner of graphemes', 'Cou\u034frier', 'Courier'],
    ['vowels of Khmer that nobody writes', 'Cou\u17b4rier\u17b5', 'Courier'],
    ['ends of lines that no key makes', 'Cou\u2028ri\u2029er\u0085', 'Courier'],
    ['letters of tags', 'Cou\u{e0041}rier', 'Courier'],
    ['tags behind no flag', '👩\u{e0067}\u{e007f}', '👩'],
    ['a sign of music', 'Cou\u{1d173}rier', 'Courier'],
    ['variants of letters that have none', 'Cou\ufe0fri\ufe00er\u{e0100}', 'Courier'],
    ['a variant of a digit', 'Route 6\ufe0f', 'Route 6'],
    ['the first half of a character', 'Cou\ud800rier', 'Courier'],
    ['the second half', 'Courier\udc00', 'Courier'],
    ['halves around something hidden', 'Cou\udb40\u2060\udc41rier', 'Courier'],
  ])('may not hold %s', (_what, text, plain) => {
    expect(isPlain(text)).toBe(false);
    expect(withoutHidden(text)).toBe(plain);
    expect(isPlain(plain)).toBe(true);
  });

  it.each([
    ['line ends and tabs', 'a\nb\tc'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क\u094d\u200dष'],
    ['Malayalam', 'ന\u0d4d\u200d'],
    ['Sinhala', 'ශ\u0dca\u200dරී'],
    ['Bengali', 'র\u200d\u09cdয'],
    ['Thai that is parted', 'ไทย\u200bแลนด์'],
    ['Hebrew', '\u200fעברית'],
    ['Arabic', '\u061cعربي'],
    ['Mongolian', '\u182d\u180b\u1820'],
    ['Korean', '한국'],
    ['an ideograph’s variant', '葛\u{e0100}城'],
    ['another one', '\u4fae\ufe00'],
    ['a soft hyphen', 'so\u00adft'],
    ['a family', '👩\u200d👧'],
    ['a heart', '❤\ufe0f'],
    ['a rainbow flag', '🏳\ufe0f\u200d🌈'],
    ['a key', '1\ufe0f\u20e3'],
    ['a region’s flag', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ])('may hold %s', (_what, text) => {
    expect(isPlain(text)).toBe(true);
    expect(hasSomethingSeen(text)).toBe(true);
    expect(withoutHidden(text)).toBe(text);
  });

  it.each(['   ', '\u2800', '\u00a0\n\t', '\u200d\u200c', '\u00ad', '\u3164'])(
    '%j shows nothing',
    (text) => {
      expect(hasSomethingSeen(text)).toBe(false);
      expect(withoutHidden(text)).toBe('');
    },
  );
});

describe('addresses of a pack', () => {
  it.each([
    'https://a.example',
    'http://a.example:8080/b?c=d@e#f',
    'https://xn--e1afmkfd.example/',
    'https://a.example/بندر/می\u200cخواهم?b=ü',
    'http://[::1]:8080/x',
    'http://127.0.0.1/x',
    'http://localhost/x',
  ])('%s is one', (url) => expect(isWebAddress(url)).toBe(true));
  it.each([
    'https://known.example@other.example/',
    'https://known.example\\@other.example/',
    'https://',
    'https:///x',
    'https://a.example/ b',
    'javascript:alert(1)//https://a.example',
    'https://a.example/\u202egpj.exe',
    'https://a.example/a\u2066b',
    'https://a.example/\u3164x',
    'https://a.example/a\u00adb',
    'https://a.example/a\u200bb',
    'https://a.example/\u{e0041}',
    'https://a.example/\ud800',
    'https://c\u043eurier.example/x',
    'https://:80/',
    'https://[::1/',
    'https://a.example:99999/x',
  ])('%j is none', (url) => expect(isWebAddress(url)).toBe(false));
});

describe('domains of a pack', () => {
  it.each(['port-gazette.example', 'news.port-gazette.example', 'xn--e1afmkfd.example', 'a.b'])(
    '%s is one',
    (domain) => expect(DOMAIN.test(domain)).toBe(true),
  );
  it.each([
    'com',
    '...',
    '---',
    'a..b',
    '.example',
    'example.',
    '-a.example',
    'Port.example',
    'a b.c',
  ])('%s is none', (domain) => expect(DOMAIN.test(domain)).toBe(false));
  it('takes time in proportion to what is no domain', () => {
    expect(DOMAIN.test('a-'.repeat(100_000))).toBe(false);
    expect(WEB_ADDRESS.test(`https://${'a.'.repeat(100_000)}!`)).toBe(false);
  });
});

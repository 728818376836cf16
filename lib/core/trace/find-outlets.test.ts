import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { isHostOf, isSameOutlet, outletReader } from './find-outlets.ts';

describe('outletReader', () => {
  const read = outletReader([
    { name: 'The Port Gazette', aliases: ['P.G. (online)'], domain: 'pg.example' },
  ]);
  const named = (text: string) => read(text).map(({ outlet }) => outlet.name);

  it.each([
    ['by name', 'Reuters came', ['Reuters']],
    ['by another name it goes by', 'the AP and WGN-TV came', ['The Associated Press', 'WGN News']],
    ['without its leading “The”', 'a New York Times van', ['The New York Times']],
    ['by the longest name that fits', 'Fox News Digital came', ['Fox News']],
    ['that a pack adds', 'the Port Gazette came', ['The Port Gazette']],
    [
      'whose name holds marks with a meaning in patterns',
      'P.G. (online) came',
      ['The Port Gazette'],
    ],
    ['never inside another word', 'Reutersson, preCNN', []],
    ['never in small letters', 'in due time, with a fox', []],
  ])('finds an outlet %s', (_name, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('gives the span of the name as printed', () => {
    const text = 'It was Fox News who came.';
    expect(read(text).map((mention) => slice(text, mention))).toEqual(['Fox News']);
  });

  it('prefers what a pack says to the list of its own', () => {
    const [mention] = outletReader([{ name: 'Reuters', aliases: [], domain: 'pack.example' }])(
      'Reuters',
    );
    expect(mention?.outlet.domain).toBe('pack.example');
  });
});

describe('isSameOutlet', () => {
  it.each([
    ['The Epoch Times', 'Epoch Times', true],
    ['FOX NEWS', 'Fox News', true],
    ['www.reuters.com', 'reuters.com', true],
    ['Chicago Sun-Times', 'Chicago Sun Times', true],
    ['Fox News', 'Fox Business', false],
    ['Time', 'The New York Times', false],
  ])('%s and %s: %s', (a, b, isSame) => {
    expect(isSameOutlet(a, b)).toBe(isSame);
    expect(isSameOutlet(b, a)).toBe(isSame);
  });
});

describe('isHostOf', () => {
  it.each([
    ['foxnews.com', 'foxnews.com', true],
    ['www.foxnews.com', 'foxnews.com', true],
    ['notfoxnews.com', 'foxnews.com', false],
    ['foxnews.com.evil.example', 'foxnews.com', false],
    ['', 'foxnews.com', false],
  ])('%j of %j: %s', (host, domain, isOf) => {
    expect(isHostOf(host, domain)).toBe(isOf);
  });
});

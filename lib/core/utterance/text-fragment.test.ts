import { describe, expect, it } from 'vitest';
import { addressOfWords } from './text-fragment.ts';

const URL = 'https://www.quay-herald.example/wharf';

describe('the address of printed words', () => {
  it.each([
    [
      'a sentence',
      ['Every second pile is rotten.'],
      `${URL}#:~:text=Every%20second%20pile%20is%20rotten`,
    ],
    [
      'a long one by its ends',
      ['Every second pile under the old wharf is rotten and must be drawn before the winter.'],
      `${URL}#:~:text=Every%20second%20pile%20under%20the,be%20drawn%20before%20the%20winter`,
    ],
    [
      'each part of an interrupted statement',
      ['Every second pile is rotten', 'We told them so years ago'],
      `${URL}#:~:text=Every%20second%20pile%20is%20rotten&text=We%20told%20them%20so%20years%20ago`,
    ],
    [
      'dash, comma and ampersand are no syntax',
      ['A half-rotten pile, a rope & a lamp'],
      `${URL}#:~:text=A%20half%2Drotten%20pile%2C%20a%20rope%20%26%20a%20lamp`,
    ],
    ['too few words to tell', ['so be it'], URL],
    ['no words', ['…'], URL],
    ['nothing', [], URL],
    [
      'half a surrogate pair',
      ['a rotten \ud83d pile in the wharf'],
      `${URL}#:~:text=a%20rotten%20%EF%BF%BD%20pile%20in%20the%20wharf`,
    ],
  ])('%s', (_name, parts, address) => {
    expect(addressOfWords(URL, parts)).toBe(address);
  });

  it('takes the place of another fragment', () => {
    expect(addressOfWords(`${URL}#top`, ['Every second pile is rotten'])).toBe(
      `${URL}#:~:text=Every%20second%20pile%20is%20rotten`,
    );
    expect(addressOfWords(`${URL}#top`, ['so be it'])).toBe(`${URL}#top`);
  });
});

describe('with the article’s text', () => {
  const TEXT = 'The crew said “so be it” at noon. At night the mayor said “so be it” again.';

  it('tells a place that stands there twice by the words around it', () => {
    expect(addressOfWords(URL, ['so be it'], TEXT)).toBe(
      `${URL}#:~:text=said%20%E2%80%9C-,so%20be%20it,-%E2%80%9D%20at`,
    );
  });

  it('needs none of them for words that stand there once', () => {
    expect(addressOfWords(URL, ['At night'], TEXT)).toBe(`${URL}#:~:text=At%20night`);
  });

  it('is the address alone where nothing tells two places apart', () => {
    const line = 'and so it went on and on and on all the way down to the water and back, ';
    expect(addressOfWords(URL, ['on and on'], line.repeat(40))).toBe(URL);
  });

  it('looks for words that are not in the text as they are', () => {
    expect(addressOfWords(URL, ['Every second pile is rotten'], TEXT)).toContain('#:~:text=Every');
    expect(addressOfWords(URL, ['rotten pile'], TEXT)).toBe(URL);
  });

  it('answers hostile text', () => {
    const a = 'a '.repeat(200_000);
    expect(addressOfWords(URL, [a.slice(0, 4000)], a)).toContain(URL);
  });
});

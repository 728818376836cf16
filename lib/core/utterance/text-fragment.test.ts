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
  const kept = (text: string, headline: string | null = null) => ({ text, headline });

  it('tells a place that stands there twice by the words around it', () => {
    expect(addressOfWords(URL, ['so be it'], kept(TEXT))).toBe(
      `${URL}#:~:text=said%20%E2%80%9C-,so%20be%20it,-%E2%80%9D%20at`,
    );
  });

  it('needs none of them for words that stand there once', () => {
    expect(addressOfWords(URL, ['At night'], kept(TEXT))).toBe(`${URL}#:~:text=At%20night`);
  });

  it.each([
    [
      'takes what stands between marks before what the narration says',
      'They let it be so be it late. Then Holm said: “So be it.”',
      null,
      'So be it',
      'said%3A%20%E2%80%9C-,So%20be%20it',
    ],
    [
      'tells the text from the headline, whatever their case',
      'The mayor said “the pier is lost” at noon.',
      'The Pier Is Lost',
      'the pier is lost',
      'said%20%E2%80%9C-,the%20pier%20is%20lost,-%E2%80%9D%20at',
    ],
    [
      'names no words of two paragraphs together, and no mark alone',
      'It is over, Holm said.\n\n“It is over,” Ekdahl said.',
      null,
      'It is over',
      'It%20is%20over,-%2C%E2%80%9D%20Ekdahl',
    ],
    [
      'tells the beginning of a long one from an earlier sentence that begins so',
      'We must draw every second pile, he thought. “We must draw every second pile of the old wharf before the winter comes.”',
      null,
      'We must draw every second pile of the old wharf before the winter comes.',
      'thought.%20%E2%80%9C-,We%20must%20draw%20every%20second,wharf%20before%20the%20winter%20comes',
    ],
  ])('%s', (_name, text, headline, words, expected) => {
    const address = addressOfWords(URL, [words], kept(text, headline));
    expect(address).toBe(`${URL}#:~:text=${expected}`);
  });

  it('is the address alone where nothing tells two places apart', () => {
    const line = 'and so it went on and on and on all the way down to the water and back, ';
    expect(addressOfWords(URL, ['on and on'], kept(line.repeat(40)))).toBe(URL);
  });

  it('looks for words that are not in the text as they are', () => {
    expect(addressOfWords(URL, ['Every second pile is rotten'], kept(TEXT))).toContain(
      '#:~:text=Every',
    );
    expect(addressOfWords(URL, ['rotten pile'], kept(TEXT))).toBe(URL);
  });

  it('answers hostile text', () => {
    const a = 'a '.repeat(200_000);
    expect(addressOfWords(URL, [a.slice(0, 4000)], kept(a))).toContain(URL);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { slice } from '../span.ts';
import { outletReader } from './find-outlets.ts';

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
    ['never where it may be people who say it', 'It burnt. People reported smoke.', []],
    ['that is in the singular', 'It burnt. People reports smoke.', ['People']],
    ['inside a sentence', 'It burnt, People reported.', ['People']],
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

  it.each([
    ['a surname', 'the harbour master told Jonah Hill and Ida Forbes', []],
    ['a name that the article gives a person', 'Ida Forbes spoke. “No,” she told Forbes.', []],
    ['a word', 'People came in Time, a Star in the Post', []],
    ['part of a longer name', 'according to the State Department and the Sun Belt Alliance', []],
    ['a short name that nobody introduced', 'The Times reported it, and the Post did.', []],
  ])('does not take %s for an outlet', (_name, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['behind “told”', 'She told Time that it is so.', ['Time']],
    ['before “reported”', 'Forbes reported it.', ['Forbes']],
    ['as a magazine', 'She read Fortune magazine.', ['Fortune']],
    ['behind “the”', 'according to the Guardian', ['The Guardian']],
    ['in another language', 'berichtet die Süddeutsche Zeitung', ['Süddeutsche Zeitung']],
    ['in small letters when it is written so', 'sagte er der dpa', ['dpa']],
  ])('takes a common word for an outlet %s', (_name, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('reads a short name as the outlet that was named in full before', () => {
    expect(named('The New York Times came. The Times reported it; the Post did not.')).toEqual([
      'The New York Times',
      'The New York Times',
    ]);
    expect(named('The Washington Post and the Seattle Times came. The Times left.')).toEqual([
      'The Washington Post',
      'The Seattle Times',
      'The Seattle Times',
    ]);
  });

  it('reads a short name as the outlet’s own when nobody else was named', () => {
    const mentions = read('He told The Post so.', 'The Washington Post');
    expect(mentions.map(({ outlet }) => outlet.name)).toEqual(['The Washington Post']);
  });

  it('costs no more than twice the looks for a text of twice the length', () => {
    const looks = (times: number) => {
      const spy = vi.spyOn(String.prototype, 'startsWith');
      read('The New York men told Fox hunters of the Financial Post. '.repeat(times));
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    expect(looks(400)).toBeLessThanOrEqual(2 * looks(200) + 10);
  });
});

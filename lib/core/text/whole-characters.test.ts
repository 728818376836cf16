import { expect, it } from 'vitest';
import { writeRoute } from '../library/route.ts';
import { encodePart, wholeCharacters } from './whole-characters.ts';

it('puts a sign for each half of a character, and leaves whole ones', () => {
  expect(wholeCharacters('a\ud800b👩\udc00')).toBe('a\ufffdb👩\ufffd');
  expect(encodePart('a/👩\ud83d')).toBe('a%2F%F0%9F%91%A9%EF%BF%BD');
});

it('gives every place an address, whatever its key holds', () => {
  expect(writeRoute({ section: 'speaker', key: 'Oona \ud800' })).toBe('#/speaker/Oona%20%EF%BF%BD');
});

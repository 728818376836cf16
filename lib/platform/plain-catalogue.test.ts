import { describe, expect, it } from 'vitest';
import { catalogueText, isCatalogue } from './plain-catalogue.ts';

const text = catalogueText({ locale: 'en', messages: { pair: '$2 before $1', one: '$1' } });

describe('a catalogue', () => {
  it('fills places by their number', () => {
    expect(text.getMessage('pair', ['a', 'b'])).toBe('b before a');
  });

  it('leaves what is filled in as it is', () => {
    expect(text.getMessage('pair', ['$2', '$&'])).toBe('$& before $2');
  });

  it.each(['absent', 'toString'])('has nothing for %s', (key) => {
    expect(text.getMessage(key, [])).toBe('');
  });
});

it.each([null, 'en', { locale: 'en' }, { locale: 7, messages: {} }])('%j is none', (value) => {
  expect(isCatalogue(value)).toBe(false);
});

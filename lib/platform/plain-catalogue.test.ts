import { describe, expect, it } from 'vitest';
import { catalogueText, isCatalogue, withFallback } from './plain-catalogue.ts';

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

it('a language says in English what it does not word yet', () => {
  const english = { locale: 'en', messages: { tab_quotes: 'Quotes', tab_origin: 'Origin' } };
  const german = { locale: 'de', messages: { tab_quotes: 'Zitate' } };
  expect(withFallback(german, english)).toEqual({
    locale: 'de',
    messages: { tab_quotes: 'Zitate', tab_origin: 'Origin' },
  });
});

it.each([null, 'en', { locale: 'en' }, { locale: 7, messages: {} }])('%j is none', (value) => {
  expect(isCatalogue(value)).toBe(false);
});

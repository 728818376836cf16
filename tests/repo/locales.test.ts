import { describe, expect, test } from 'vitest';
import { faultsOf, missingKeys } from './locales.ts';
import { type Repo, repoOf } from './repo.ts';

const ENGLISH = {
  tab_quotes: 'Quotes',
  lookup_count_one: '$1 quotation found',
  lookup_count_other: '$1 quotations found',
};

const withLocales = (locales: Readonly<Record<string, Readonly<Record<string, string>>>>): Repo =>
  repoOf(
    Object.fromEntries(
      Object.entries({ en: ENGLISH, ...locales }).map(([locale, messages]) => [
        `public/_locales/${locale}/messages.json`,
        JSON.stringify(
          Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }])),
        ),
      ]),
    ),
  );

describe('what a language has still to word', () => {
  test('is listed by language, in the order of English', () => {
    const repo = withLocales({ de: { lookup_count_one: '$1 Zitat' }, es: ENGLISH });
    expect([...missingKeys(repo)]).toEqual([
      ['de', ['tab_quotes', 'lookup_count_other']],
      ['es', []],
    ]);
  });

  test('leaves out the plural forms that its grammar does not have', () => {
    const repo = withLocales({ ja: {} });
    expect(missingKeys(repo).get('ja')).toEqual(['tab_quotes', 'lookup_count_other']);
  });

  test('is no fault of what it words', () => {
    expect(faultsOf(withLocales({ pt_BR: { tab_quotes: 'Citações' } }))).toEqual([]);
  });
});

describe('plural forms of other grammars', () => {
  test('may be more than English has', () => {
    const polish = {
      lookup_count_one: '$1 cytat',
      lookup_count_few: '$1 cytaty',
      lookup_count_many: '$1 cytatów',
      lookup_count_other: '$1 cytatu',
    };
    expect(faultsOf(withLocales({ pl: polish }))).toEqual([]);
  });

  test('may be left to the form for other counts where English has none that would be shown', () => {
    const spanish = { lookup_count_one: '$1 cita', lookup_count_other: '$1 citas' };
    expect(faultsOf(withLocales({ es: spanish }))).toEqual([]);
  });

  test('may leave the count unsaid', () => {
    const german = { lookup_count_one: 'ein Zitat gefunden', lookup_count_other: '$1 Zitate' };
    expect(faultsOf(withLocales({ de: german }))).toEqual([]);
  });
});

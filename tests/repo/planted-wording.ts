import { LOCALE, type Plant, withKey } from './plant.ts';
import { repoOf } from './repo.ts';

/** Faults in what is worded and in how it is laid out. */
export const WORDING_PLANTS: readonly Plant[] = [
  {
    rule: 'localesWhole',
    fault: 'a key that a language lacks',
    plant: () => localeOf('fr', {}),
    says: /lacks “tab_origin”/,
  },
  {
    rule: 'localesWhole',
    fault: 'a place that a language lacks',
    plant: () => localeOf('fr', { tab_origin: 'Origine', pill_from: 'de' }),
    says: /“pill_from” has the places , not \$1/,
  },
  {
    rule: 'localesWhole',
    fault: 'a key that only a language has',
    plant: () => localeOf('fr', { tab_origin: 'Origine', tab_more: 'Plus' }),
    says: /“tab_more”, which English does not have/,
  },
  {
    rule: 'calmWords',
    fault: 'a shout',
    plant: (repo) => withKey(repo, 'popup_found', 'Misquoted!'),
    says: /“popup_found” has an exclamation mark/,
  },
  {
    rule: 'logicalStyles',
    fault: 'a side by name',
    plant: () => repoOf({ 'components/X.css': 'a { margin-left: auto }' }),
    says: /“margin-left” stays/,
  },
  {
    rule: 'logicalStyles',
    fault: 'text set to a side',
    plant: () => repoOf({ 'components/X.css': 'a { text-align: right }' }),
    says: /“right” stays/,
  },
  {
    rule: 'logicalStyles',
    fault: 'two sides in a shorthand',
    plant: () => repoOf({ 'components/X.css': 'a { padding: 0 1px 2px 3px; }' }),
    says: /gives left and right by name/,
  },
];

/** A repository of two languages, the one of `messages` beside a short English. */
function localeOf(locale: string, messages: Readonly<Record<string, string>>) {
  const file = (worded: Readonly<Record<string, string>>) =>
    JSON.stringify(
      Object.fromEntries(Object.entries(worded).map(([key, message]) => [key, { message }])),
    );
  return repoOf({
    [LOCALE]: file({ tab_origin: 'Origin', pill_from: 'from $1' }),
    [`public/_locales/${locale}/messages.json`]: file(messages),
  });
}

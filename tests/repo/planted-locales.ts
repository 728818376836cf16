import { type Repo, withChanges } from './repo.ts';

/** Faults in the wording of other languages, each with what the report has to say. */
export const LOCALE_PLANTS = (
  [
    ['de', { popup_made_up: 'Erfunden' }, /“popup_made_up” is not in English/, 'a key of its own'],
    ['de', { popup_date_by: 'bis dahin' }, /“popup_date_by” loses \$1/, 'a place lost'],
    [
      'de',
      { popup_known_story: 'Geschichte $1' },
      /has \$1, which nothing fills/,
      'a place too many',
    ],
    ['de', { popup_known_story: ' ' }, /“popup_known_story” is empty/, 'an empty message'],
    ['de', { locale_tag: 'nl' }, /the folder says “de”/, 'the tag of another language'],
    ['de', { lookup_count_few: '$1 Zitate' }, /de has no plural form “few”/, 'a foreign plural'],
    ['ja', { lookup_count_one: '$1' }, /ja has no plural form “one”/, 'a plural without a use'],
    ['nl', { lookup_count_other: '$1' }, /“lookup_count_one” is missing/, 'half of a plural'],
    ['nl', { coverage_differ_other: '$1' }, /“coverage_differ_other” loses \$2/, 'a total lost'],
    ['fr', {}, /fr\/messages.json: the language is not in/, 'a language that is not offered'],
    ['english', {}, /no language that Intl knows/, 'a folder that is no language'],
  ] as const
).map(([locale, messages, says, fault]) => ({
  rule: 'localesWhole',
  fault: `${fault} (${locale})`,
  plant: (repo: Repo) => worded(repo, locale, messages),
  says,
}));

/** The repository with a language that words `messages`, beside what it words already. */
function worded(repo: Repo, locale: string, messages: Readonly<Record<string, string>>): Repo {
  const path = `public/_locales/${locale}/messages.json`;
  const before: Readonly<Record<string, unknown>> = JSON.parse(repo.get(path)?.text ?? '{}');
  const added = Object.entries(messages).map(([key, message]) => [key, { message }]);
  return withChanges(repo, {
    [path]: JSON.stringify({ ...before, ...Object.fromEntries(added) }),
  });
}

import { urlIdentity } from '../../match/url-identity.ts';
import { wordForms } from '../../text/words.ts';
import type { PackStory } from '../pack.ts';
import { doubtful, type StoryFinding } from './finding.ts';

/** The places of records that go by a name which an earlier one has; null names nobody. */
export function repeated(names: readonly (string | null)[]): number[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    if (name === null || name === '') return [];
    if (seen.has(name)) return [at];
    seen.add(name);
    return [];
  });
}

const wordsOf = (text: string) => wordForms(text).join(' ');

/** Records of a story that are most likely one: two for an address, a speaker, a statement. */
export function checkDoubles(story: PackStory): StoryFinding[] {
  const { articles, speakers, quotations } = story;
  const sameArticles = repeated(articles.map(({ url }) => urlIdentity(url)));
  const sameSpeakers = repeated(speakers.map(({ name }) => (name ? wordsOf(name) : null)));
  const sameQuotations = repeated(
    quotations.map(({ speaker, parts }) => `${speaker}: ${wordsOf(parts.join(' '))}`),
  );
  return [
    ...sameArticles.map((at) =>
      doubtful('same-article', `articles.${at}.url`, articles[at]?.id ?? ''),
    ),
    ...sameSpeakers.map((at) =>
      doubtful('same-speaker', `speakers.${at}.name`, speakers[at]?.id ?? ''),
    ),
    ...sameQuotations.map((at) =>
      doubtful('same-quotation', `quotations.${at}.parts`, quotations[at]?.id ?? ''),
    ),
  ];
}

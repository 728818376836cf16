import { urlIdentity } from '../../match/url-identity.ts';
import { wordForms } from '../../text/words.ts';
import type { PackStory } from '../pack.ts';
import { doubtful, type StoryFinding } from './finding.ts';

/** What one story has that another story of the same event would have too. */
interface Marks {
  readonly articles: ReadonlySet<string>;
  readonly quotations: ReadonlySet<string>;
}

/**
 * Stories that are most likely one under two ids: all articles of the one are among the other's, and their
 * quotations do not tell them apart; or, where addresses are not known, all quotations are, two or more. A round-up that tells
 * several stories is in each of them, among other articles. Each is held against the first story that has something of
 * it alone, so that the cost is linear in the pack, times the marks that two stories have in common; a third telling may go unseen.
 */
export function checkSameStories(stories: readonly PackStory[]): StoryFinding[] {
  const marks = stories.map(marksOf);
  const firstWith = { articles: new Map<string, number>(), quotations: new Map<string, number>() };
  return marks.flatMap((own, at) => {
    const others = new Set<number>();
    for (const kind of ['articles', 'quotations'] as const) {
      for (const mark of own[kind]) {
        const first = firstWith[kind].get(mark);
        if (first === undefined) firstWith[kind].set(mark, at);
        else if (first !== at) others.add(first);
      }
    }
    const same = [...others].find((one) => {
      const other = marks[one];
      return other !== undefined && isOneStory(own, other);
    });
    if (same === undefined) return [];
    const id = stories[at]?.id ?? '';
    return [doubtful('same-story', `stories.${at}`, `${stories[same]?.id} = ${id}`)];
  });
}

function isOneStory(a: Marks, b: Marks): boolean {
  const quotations = shared(a.quotations, b.quotations);
  const fewest = Math.min(a.quotations.size, b.quotations.size);
  const fewestArticles = Math.min(a.articles.size, b.articles.size);
  if (fewestArticles > 0 && shared(a.articles, b.articles) === fewestArticles)
    return fewest === 0 || quotations > 0;
  return fewestArticles === 0 && fewest >= 2 && quotations === fewest;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((one) => many.has(one)).length;
};

const wordsOf = (text: string) => wordForms(text).join(' ');

function marksOf({ articles, quotations, speakers }: PackStory): Marks {
  const names = new Map(speakers.map(({ id, name, description }) => [id, name ?? description]));
  return {
    articles: new Set(articles.flatMap(({ url }) => urlIdentity(url) ?? [])),
    quotations: new Set(
      quotations.map(
        ({ speaker, parts }) => `${wordsOf(names.get(speaker) ?? '')}: ${wordsOf(parts.join(' '))}`,
      ),
    ),
  };
}

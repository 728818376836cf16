import { join } from 'node:path';
import { type Article, EMPTY_ARTICLE } from '../../lib/core/article.ts';
import { allCases } from '../cases.ts';

/** An article of the large library or of a triple. */
export interface LibraryArticle {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly text: string;
}

interface Triple {
  readonly id: string;
  readonly story: string;
  readonly story_date: string;
  readonly source: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** A page that is asked about: the story it tells, or null when its event was taken out. */
export interface Asked {
  readonly id: string;
  readonly article: Article;
  readonly story: string | null;
}

/** The text without the headline that the data puts before it. */
export function bodyOf({ headline, text }: LibraryArticle): string {
  return headline && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
}

/** The first words of a text, as the library holds them. */
function firstWords(text: string, most: number): string {
  let count = 0;
  for (const match of text.matchAll(/\S+/g)) if (++count > most) return text.slice(0, match.index);
  return text;
}

export function asArticle(one: LibraryArticle): Article {
  const { outlet, published, headline, url } = one;
  return { ...EMPTY_ARTICLE, outlet, published, headline, url, text: bodyOf(one) };
}

export async function readLibrary(data: string): Promise<LibraryArticle[]> {
  return allCases<LibraryArticle>(join(data, 'library/articles.jsonl.gz'));
}

/** The triples: articles of several outlets on one story, by story. */
export async function readTriples(data: string): Promise<Map<string, LibraryArticle[]>> {
  const stories = new Map<string, LibraryArticle[]>();
  for (const one of await allCases<Triple>(join(data, 'stories/seesaw/docs.jsonl'))) {
    const { id, story, source: outlet, story_date: published, title: headline, url } = one;
    const text = firstWords(one.text, 600);
    const article = { id, outlet, published, headline, url, text };
    stories.set(`triple-${story}`, [...(stories.get(`triple-${story}`) ?? []), article]);
  }
  return stories;
}

/** Numbers 0–1 that are the same every time (a linear congruential generator, Knuth’s MMIX). */
export function seeded(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 11n) / 2 ** 53;
  };
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?]["”’]?)\s+/);

/** A near copy: a quarter of the sentences cut, one word in twenty changed, another site’s frame added. */
export function nearCopy(text: string, random: () => number): string {
  const kept = sentencesOf(text).filter(() => random() >= 0.25);
  const changed = kept
    .join(' ')
    .split(' ')
    .map((word) => (random() < 0.05 ? 'otherwise' : word));
  return `Sign up for our newsletter to get more stories like this.\n\n${changed.join(' ')}\n\nShare this story with your friends.`;
}

/** A page that lifts three in ten sentences of `text`, in runs of three, into `host`. */
export function lifted(text: string, host: string, random: () => number): string {
  const [from, into] = [sentencesOf(text), sentencesOf(host)];
  const most = Math.max(1, Math.round(from.length * 0.3));
  let taken = 0;
  for (let at = Math.floor(random() * 3); at < from.length && taken < most; at += 6) {
    const run = from.slice(at, at + Math.min(3, most - taken));
    taken += run.length;
    into.splice(Math.floor(random() * into.length), 0, ...run);
  }
  return into.join(' ');
}

import type { OriginKind } from '../article.ts';
import { encodePart } from '../text/whole-characters.ts';
import { ORIGIN_KINDS } from './origin-kinds.ts';

/** What the list of stories is put in order by. */
export type StorySort = 'date' | 'title' | 'recorded' | 'articles';

/** Which stories the reader wants to see, and in what order. Every condition that is given holds. */
export interface StoryQuery {
  /** Words of the title, each as it begins. */
  readonly words: string;
  readonly sort: StorySort;
  /** Kind of the main claim's origin. */
  readonly origin: OriginKind | null;
  /** Key of an outlet that tells it. */
  readonly outlet: string | null;
  /** Key of a speaker who is quoted in it. */
  readonly speaker: string | null;
  readonly pack: string | null;
  /** Only stories in which some outlet prints a quotation in other words. */
  readonly differs: boolean;
  /** Only stories that several outlets tell from one origin. */
  readonly oneOrigin: boolean;
}

/** All stories, the newest first. */
export const ALL_STORIES: StoryQuery = {
  words: '',
  sort: 'date',
  origin: null,
  outlet: null,
  speaker: null,
  pack: null,
  differs: false,
  oneOrigin: false,
};

const SORTS: readonly StorySort[] = ['date', 'title', 'recorded', 'articles'];

/** Whether the query leaves any story out. */
export function isNarrowed(query: StoryQuery): boolean {
  return writeStoryQuery({ ...query, sort: ALL_STORIES.sort }) !== '';
}

/** The query as the part of an address after `?`; empty for {@link ALL_STORIES}. */
export function writeStoryQuery(query: StoryQuery): string {
  const given: [string, string][] = [];
  const words = query.words.trim();
  if (words) given.push(['q', words]);
  if (query.sort !== ALL_STORIES.sort) given.push(['sort', query.sort]);
  for (const name of ['origin', 'outlet', 'speaker', 'pack'] as const) {
    const value = query[name];
    if (value !== null) given.push([name, value]);
  }
  if (query.differs) given.push(['differs', 'yes']);
  if (query.oneOrigin) given.push(['one-origin', 'yes']);
  return given.map(([name, value]) => `${name}=${encodePart(value)}`).join('&');
}

/** The query that an address holds. What it does not know, or cannot read, is left out. */
export function readStoryQuery(source: string): StoryQuery {
  const given = new Map(
    source.split('&').map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), decoded(pair.slice(at + 1))];
    }),
  );
  const one = (name: string) => given.get(name) || null;
  return {
    words: one('q') ?? '',
    sort: SORTS.find((sort) => sort === one('sort')) ?? ALL_STORIES.sort,
    origin: ORIGIN_KINDS.find((kind) => kind === one('origin')) ?? null,
    outlet: one('outlet'),
    speaker: one('speaker'),
    pack: one('pack'),
    differs: one('differs') === 'yes',
    oneOrigin: one('one-origin') === 'yes',
  };
}

/** Text of an address; empty when it is no text, which anybody can write into one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

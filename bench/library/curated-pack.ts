import type { Pack, PackStory } from '../../lib/core/pack/pack.ts';
import { inventedPack } from '../match/invented-pack.ts';

const SPEAKERS = 3000;
const OUTLETS = 400;

/** A story of three outlets and four quotations by two speakers, as a curated one is. */
function curated(story: PackStory, number: number): PackStory {
  const [article] = story.articles;
  if (!article) throw new Error('no article was made');
  const articles = [0, 1, 2].map((at) => ({
    ...article,
    id: `article-${at}`,
    outlet: `outlet-${(number * 7 + at * 31) % OUTLETS}`,
    fingerprint: at === 0 ? article.fingerprint : null,
  }));
  const speakers = [0, 1].map((at) => ({
    id: `speaker-${at}`,
    kind: 'person' as const,
    name: `Invented Speaker ${(number * 13 + at * 17) % SPEAKERS}`,
    description: null,
    role: 'harbour master',
    affiliation: null,
  }));
  const quotations = [0, 1, 2, 3].map((at) => ({
    id: `quotation-${at}`,
    speaker: `speaker-${at % 2}`,
    claim: null,
    parts: [
      `The wharf number ${number} is closed for the ${at} time and nobody was asked about it`,
    ],
    attestedBy: 'article-0',
    said: null,
    occasion: null,
    to: null,
    recording: null,
    note: null,
    renditions: [
      {
        article: 'article-1',
        in: 'text' as const,
        parts: [`The wharf number ${number} is closed and nobody was asked about it`],
        differences: [number % 3 === 0 ? ('cut-unmarked' as const) : ('fragment' as const)],
        note: null,
      },
    ],
  }));
  return { ...story, articles, speakers, quotations };
}

/** A pack of `count` invented stories, the ones from `from` on, the same at every call. */
export function curatedPack(from: number, count: number): Pack {
  const pack = inventedPack(from, count);
  return {
    ...pack,
    title: `Bench from ${from}`,
    outlets: Array.from({ length: OUTLETS }, (_none, at) => ({
      id: `outlet-${at}`,
      name: `Invented Outlet ${at}`,
      aliases: [],
      domains: [`outlet-${at}.example`],
    })),
    stories: pack.stories.map((story, at) => curated(story, from + at)),
  };
}

import fc from 'fast-check';
import { packLibrary } from '../../../cli/pack-library.ts';
import { packLookup } from '../../../cli/pack-lookup.ts';
import { matchPage } from '../../../lib/app/match-page.ts';
import { viewPage } from '../../../lib/app/view-page.ts';
import { analyze } from '../../../lib/core/analyze.ts';
import type { Article } from '../../../lib/core/article.ts';
import { keepStory } from '../../../lib/core/keep/keep-story.ts';
import { readQuery, readSelection } from '../../../lib/core/lookup/query.ts';
import { compareArticles } from '../../../lib/core/match/compare.ts';
import type { Pack } from '../../../lib/core/pack/pack.ts';
import { readPack } from '../../../lib/core/pack/read-pack.ts';
import { makeArticle, makePack } from '../../support/factories.ts';
import { anyText, babble } from '../hostile-text.ts';
import { property } from '../property.ts';
import { anyArticle } from './articles.ts';

export const KEEPING = {
  by: 'You',
  on: '2026-11-22',
  say: () => 'A note.',
  credits: () => 'Credits.',
};

/** A pack of one story, kept from an article as a reader keeps it. */
export function packOf(article: Article): Pack {
  const { story, outlets } = keepStory(analyze(article), KEEPING);
  return makePack({ stories: [story], outlets: [...outlets] });
}

/** Sentences of made-up words: long enough to be matched by what they tell. */
const prose = babble(160, 260).map((words) =>
  words
    .map((word, at) =>
      at % 12 === 0
        ? `${word[0]?.toUpperCase()}${word.slice(1)}`
        : at % 12 === 11
          ? `${word}.`
          : word,
    )
    .join(' '),
);

export const MATCHING = [
  property(
    'whatever is kept of any article is a sound pack, and its view is built',
    anyArticle,
    async (article) => {
      const pack = packOf(article);
      const read = readPack(JSON.parse(JSON.stringify(pack)));
      if (!read.ok) return `the pack is refused: ${read.reason} ${read.detail}`;
      const { state } = await viewPage(packLibrary(read.value), article);
      return state === 'known' || state === 'article' ? null : `its view is ${state}`;
    },
    0.5,
  ),
  property(
    'an article of many words is found again from what was kept of it',
    prose,
    async (text) => {
      const article = makeArticle({
        text,
        url: 'https://a.example/1',
        headline: text.slice(0, 60),
      });
      const elsewhere = { ...article, url: 'https://b.example/2' };
      const { matches } = await matchPage(packLibrary(packOf(article)), elsewhere);
      return matches.length === 1 ? null : 'it is not found';
    },
    0.1,
  ),
  property(
    'the words of an article in another order are no copy of it',
    prose.chain((text) => {
      const words = text.split(' ');
      return fc.tuple(fc.constant(text), fc.shuffledSubarray(words, { minLength: words.length }));
    }),
    async ([text, words]) => {
      const article = makeArticle({ text, url: 'https://a.example/1', headline: null });
      const other = { ...article, url: 'https://b.example/2', text: words.join(' ') };
      const { matches } = await matchPage(packLibrary(packOf(article)), other);
      const { reuse } = compareArticles(article, other);
      if (matches.some(({ grade }) => grade === 'text')) return 'it counts as copied text';
      return reuse.a_in_b < 0.05 && reuse.b_in_a < 0.05 ? null : `reuse ${JSON.stringify(reuse)}`;
    },
    0.1,
  ),
  property(
    'two articles of other words are no story together',
    fc.tuple(prose, prose),
    ([a, b]) => {
      const side = (text: string) => ({ text, headline: null, url: null, published: null });
      const words = new Set(a.toLowerCase().split(/\W+/));
      const others = b.toLowerCase().split(/\W+/);
      if (others.filter((word) => words.has(word)).length > others.length / 20) return null;
      const { relation } = compareArticles(side(a), side(b));
      return relation === 'same-story' ? 'they count as one story' : null;
    },
    0.1,
  ),
  property(
    'any two texts are compared, and the score is one',
    fc.tuple(anyText, anyText),
    ([a, b]) => {
      const side = (text: string) => ({
        text,
        headline: text.slice(0, 80),
        url: null,
        published: b,
      });
      const { score, reuse } = compareArticles(side(a), side(b));
      const all = [score, ...Object.values(reuse)];
      return all.every((one) => one >= 0 && one <= 1) ? null : `not from 0 to 1: ${all.join()}`;
    },
  ),
  property(
    'any query is answered, and a hit holds a word of it',
    fc.tuple(anyArticle, anyText),
    async ([article, typed]) => {
      const lookup = packLookup(packOf(article));
      for (const query of [readQuery(typed), readSelection(typed)]) {
        const { hits, searched } = await lookup.lookUp(query, 5);
        if (hits.length > Math.min(5, searched)) return `${hits.length} hits of ${searched}`;
      }
      return null;
    },
    0.3,
  ),
];

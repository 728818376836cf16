import { type MemoryLibrary, packLibrary } from '../../cli/pack-library.ts';
import { findStory } from '../../lib/app/find-story.ts';
import type { Article } from '../../lib/core/article.ts';
import { fingerprint3Of } from '../../lib/core/match/fingerprint/recipe-3.ts';
import type { Pack, PackStory } from '../../lib/core/pack/pack.ts';
import { share } from '../scores/count.ts';
import type { Failure, Figure } from '../suite.ts';
import {
  asArticle,
  bodyOf,
  type LibraryArticle,
  lifted,
  nearCopy,
  readLibrary,
  readTriples,
  seeded,
} from './library-cases.ts';

/** A page that is asked about, and which story is right; null when its own event was taken out. */
interface Asked {
  readonly id: string;
  readonly article: Article;
  readonly story: string | null;
  /** Taken out of the library while it is asked. */
  readonly without: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function storyOf(id: string, articles: readonly LibraryArticle[]): PackStory {
  const [first] = articles;
  const title = (first?.headline || first?.outlet || id).slice(0, 300);
  return {
    id,
    title,
    summary: title,
    date: null,
    claims: [{ id: 'main', text: title, main: true, links: [] }],
    origins: [],
    articles: articles.map((one, index) => {
      const { outlet, headline, published } = asArticle(one);
      return {
        id: `a${index}`,
        outlet: outlet ?? 'unknown',
        headline,
        url: null,
        byline: [],
        published: published && DAY.test(published) ? published : null,
        publishedBy: null,
        place: 'coverage' as const,
        known: 'read' as const,
        fingerprint: fingerprint3Of({ headline, text: bodyOf(one) }),
      };
    }),
    speakers: [],
    quotations: [],
    notes: [],
    recorded: { by: 'eval', on: '2020-01-01' },
  };
}

function libraryOf(stories: PackStory[]): MemoryLibrary {
  const pack: Pack = {
    '@context': {},
    format: 'headwater-pack',
    version: 1,
    id: 'eval',
    title: 'eval',
    description: 'eval',
    curator: { name: 'eval', contact: null },
    published: '2020-01-01',
    licence: 'none',
    outlets: [],
    stories,
  };
  return packLibrary(pack);
}

/** The number of generated pages of each kind, and of library articles asked without themselves. */
const GENERATED = 120;
const TAKEN_OUT = 500;
const SEED = 20;

async function ask(
  library: MemoryLibrary,
  asked: readonly Asked[],
  figure: string,
  fail: (failure: Failure) => void,
) {
  let [found, wrong, ambiguous] = [0, 0, 0];
  for (const { id, article, story, without: out } of asked) {
    const answer = await findStory(library.without(out), { ...article, url: null });
    const shown = answer.known?.bundle.story ?? null;
    if (shown && shown.id === story) found += 1;
    else if (shown) wrong += 1;
    else if (answer.ambiguous.length > 0) ambiguous += 1;
    if ((shown?.id ?? null) === story) continue;
    const { match } = answer.known ?? { match: answer.ambiguous[0] };
    const said = match ? `${match.grade} ${match.score.toFixed(3)} ${match.story}` : 'nothing';
    fail({
      figure,
      id,
      expected: `${story ?? 'nothing'}: ${article.published} ${article.headline}`,
      found: `${shown ? 'known' : 'not known'}: ${said} ${shown ? `${shown.articles[0]?.published} ${shown.title}` : ''}`,
    });
  }
  return { found, wrong, ambiguous };
}

/** A library of thousands of real articles, with two of each triple stored and the third asked. */
export async function measureLibrary(
  data: string,
  fail: (failure: Failure) => void,
): Promise<Figure[]> {
  const articles = await readLibrary(data);
  const triples = [...(await readTriples(data))];
  const random = seeded(SEED);
  const draw = () => articles[Math.floor(random() * articles.length)];
  const some = (count: number) =>
    Array.from({ length: count }, draw).flatMap((one) =>
      one && one.text.length > 600 ? [one] : [],
    );
  const library = libraryOf([
    ...articles.map((one) => storyOf(`lib-${one.id}`, [one])),
    ...triples.map(([id, three]) => storyOf(id, three.slice(0, 2))),
  ]);
  const third: Asked[] = triples.flatMap(([story, three]) =>
    three.slice(2).map((one) => ({ id: one.id, article: asArticle(one), story, without: null })),
  );
  const takenOut: Asked[] = [
    ...triples.flatMap(([story, three]) =>
      three.map((one) => ({ id: one.id, article: asArticle(one), story: null, without: story })),
    ),
    ...some(TAKEN_OUT).map((one) => ({
      id: one.id,
      article: asArticle(one),
      story: null,
      without: `lib-${one.id}`,
    })),
  ];
  const copies: Asked[] = some(GENERATED).map((one) => ({
    id: one.id,
    article: { ...asArticle(one), headline: null, text: nearCopy(bodyOf(one), random) },
    story: `lib-${one.id}`,
    without: null,
  }));
  const lifts: Asked[] = some(GENERATED).flatMap((one) => {
    const host = draw();
    if (!host || host.id === one.id) return [];
    const article = { ...asArticle(host), text: lifted(bodyOf(one), bodyOf(host), random) };
    return [
      { id: `${one.id} in ${host.id}`, article, story: `lib-${one.id}`, without: `lib-${host.id}` },
    ];
  });
  const answers = {
    third: await ask(library, third, 'other outlet', fail),
    out: await ask(library, takenOut, 'event taken out', fail),
    copies: await ask(library, copies, 'near copy', fail),
    lifts: await ask(library, lifts, 'lifted passages', fail),
  };
  const figure = (name: string, count: number, of: readonly Asked[], atLeast?: number): Figure => ({
    name: `library: ${name}`,
    value: share(count, of.length),
    cases: of.length,
    ...(atLeast === undefined ? {} : { atLeast }),
  });
  return [
    figure('other outlet’s version found', answers.third.found, third, 0.7),
    figure('other outlet’s version, another story shown', answers.third.wrong, third),
    figure('event taken out, some story shown (read by eye)', answers.out.wrong, takenOut),
    figure('event taken out, offered as “may be related”', answers.out.ambiguous, takenOut),
    figure('near copy found', answers.copies.found, copies, 0.99),
    figure('near copy, another story shown', answers.copies.wrong, copies),
    figure('page with 30 % lifted found', answers.lifts.found, lifts, 0.9),
    figure('page with 30 % lifted, another story shown', answers.lifts.wrong, lifts),
  ];
}

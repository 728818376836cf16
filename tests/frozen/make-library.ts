import { analyze } from '../../lib/core/analyze.ts';
import { keepCoverage } from '../../lib/core/keep/keep-coverage.ts';
import { keepStory } from '../../lib/core/keep/keep-story.ts';
import { fingerprintOf } from '../../lib/core/match/fingerprint/fingerprint.ts';
import { dismiss } from '../../lib/store/dismissals.ts';
import { deleteStory, keepAddition, keepOwnStory } from '../../lib/store/kept.ts';
import { readStory } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { notePage } from '../../lib/store/page-results.ts';
import { saveWord } from '../../lib/store/readers-words.ts';
import { keepRegrouping } from '../../lib/store/regroupings.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { makePack, makePackArticle, makePackQuotation, makeStory } from '../support/factories.ts';
import { BRIDGE, elsewhere, LAMPS } from './articles.ts';

const AT = Date.UTC(2024, 6, 1);
const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2024-07-01' };
const KEEPING = {
  by: 'You',
  on: '2024-07-01',
  say: () => 'A note.',
  credits: (name: string) => `Credits ${name}.`,
};

/** The keys of the stories of a frozen library. */
export const STORIES = {
  recipe1: 'first-recipe/lamps',
  deleted: 'first-recipe/gone',
} as const;

/** Fills an empty library with one record of everything that a reader can have. */
export async function makeLibrary(database: Database): Promise<void> {
  const lamps = analyze(LAMPS);
  const { story } = keepStory(lamps, KEEPING);
  const [article = makePackArticle()] = story.articles;
  await writePack(
    database,
    makePack({
      id: 'first-recipe',
      published: '2024-06-01',
      outlets: [...keepStory(lamps, KEEPING).outlets],
      stories: [
        { ...story, id: 'lamps', articles: [{ ...article, fingerprint: fingerprintOf(LAMPS) }] },
        makeStory({
          id: 'gone',
          title: 'A story that was deleted',
          quotations: [makePackQuotation()],
        }),
      ],
    }),
  );
  const own = await keepOwnStory(database, keepStory(analyze(BRIDGE), KEEPING), BRIDGE.text, OWN);
  // All else is the reader's own story, so that nothing but recipe 1 tells of the other one.
  const bundle = await readStory(database, own);
  if (!bundle) throw new Error('the story is not stored');
  const page = elsewhere(BRIDGE);
  const addition = keepCoverage(analyze(page), bundle, KEEPING);
  await keepAddition(database, own, addition, page.text, AT);
  const [first, second] = bundle.story.quotations;
  if (first && second)
    await keepRegrouping(database, own, { kind: 'same', quotation: first.id, as: second.id }, AT);
  await saveWord(database, ['far-courier.example/news/1'], { story: own, says: 'same-story' }, AT);
  await dismiss(database, own, BRIDGE.url ?? '', AT);
  await notePage(database, {
    url: page.url,
    story: own,
    storyTitle: bundle.story.title,
    outlet: page.outlet,
    headline: page.headline,
    at: AT,
  });
  await deleteStory(database, STORIES.deleted, AT);
}

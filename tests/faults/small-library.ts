import { analyze } from '../../lib/core/analyze.ts';
import { keepCoverage } from '../../lib/core/keep/keep-coverage.ts';
import { keepStory } from '../../lib/core/keep/keep-story.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { deleteStory, keepAddition, keepOwnStory } from '../../lib/store/kept.ts';
import { readStory } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { makeArticle, makePack, makePackArticle, makeStory } from '../support/factories.ts';

export const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
export const KEEPING = {
  by: 'You',
  on: '2026-11-22',
  say: () => 'A note.',
  credits: () => 'Credits.',
};
export const AT = Date.UTC(2026, 10, 22);

/** Short, since every call of every path is failed in turn: a dozen words, one quotation. */
export const PAGE = makeArticle({
  url: 'https://www.quay-herald.example/lamps',
  outlet: 'Quay Herald',
  headline: 'Lamps',
  text: '“Nobody ties up a boat in the dark,” Oona Falk said.',
});

export const fingerprint = (...passages: number[]) => ({
  recipe: 1 as const,
  passages,
  quotations: [],
  names: [],
});

export const pack = (version: number): Pack =>
  makePack({
    published: `2026-11-2${version}`,
    stories: [
      makeStory({
        articles: [makePackArticle({ fingerprint: fingerprint(4, 8, 12 * version) })],
      }),
    ],
  });

export const STORY = `${pack(1).id}/${makeStory().id}`;

export async function coverage(database: Database) {
  const bundle = await readStory(database, STORY);
  if (!bundle) throw new Error('the story is not stored');
  return keepCoverage(analyze(PAGE), bundle, KEEPING);
}

export const WORD_KEYS = ['quay-herald.example/lamps', 'wire.example/lamps'];

export const storePack = (database: Database) => writePack(database, pack(1));
export const addCoverage = async (database: Database) =>
  keepAddition(database, STORY, await coverage(database), PAGE.text, AT);

export async function storeWithCoverage(database: Database): Promise<string> {
  await storePack(database);
  return addCoverage(database);
}

export async function deleteWithCoverage(database: Database): Promise<void> {
  await storeWithCoverage(database);
  await deleteStory(database, STORY, AT);
}

export const page = (url: string) => ({
  url,
  story: STORY,
  storyTitle: 'Lamps',
  outlet: null,
  headline: null,
  at: AT,
});

export const keepPage = (database: Database) =>
  keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), PAGE.text, OWN);

/** How the reader of another library is named. */
export const READER = { title: 'Stories kept by a reader', curator: 'A reader' };

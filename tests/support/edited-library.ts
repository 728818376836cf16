import { analyze } from '../../lib/core/analyze.ts';
import { keepCoverage } from '../../lib/core/keep/keep-coverage.ts';
import type { PackStory } from '../../lib/core/pack/pack.ts';
import { readHistory } from '../../lib/store/edits/history.ts';
import { openEdit, saveEdit } from '../../lib/store/edits/save-edit.ts';
import { keepAddition } from '../../lib/store/kept.ts';
import { readStory } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { makeArticle, makeClaim, makePack, makePackArticle, makeStory } from './factories.ts';
import { dumpLibrary } from './library-dump.ts';

/** Two stories of one pack, for what is edited, merged and split. */

export const [FERRY, LAMPS] = ['harbour-pack/ferry-wharf', 'harbour-pack/lamps'];
export const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
export const EDITING = { by: 'You', at: 5 };
export const PAGE = makeArticle({
  url: 'https://www.quay-herald.example/ferry',
  outlet: 'Quay Herald',
  headline: 'Crews want lamps',
  text: '“Nobody should have to tie up a boat in the dark with one hand,” Oona Falk said.',
});
export const articleOf = (id: string, passage: number) =>
  makePackArticle({
    id,
    url: null,
    fingerprint: { recipe: 1, passages: [passage], quotations: [], names: [] },
  });
export const PACK = makePack({
  stories: [
    makeStory({ articles: [makePackArticle(), articleOf('second', 2)] }),
    makeStory({
      id: 'lamps',
      title: 'Lamps out',
      articles: [articleOf('lamps', 3)],
      claims: [makeClaim([], { id: 'lamps', text: 'The lamps are out.' })],
      origins: [],
      speakers: [],
      quotations: [],
    }),
  ],
});

/** Saves an edit of a story on the version that is stored now. */
export async function edit(database: Database, changes: Partial<PackStory>, key = FERRY) {
  const base = await openEdit(database, key);
  if (!base) throw new Error('the story is not stored');
  const edited = { ...base, story: { ...base.story, ...changes } };
  return saveEdit(database, key, { base, edited }, EDITING);
}

export const shown = async (database: Database, key = FERRY) =>
  (await readStory(database, key))?.story;

/** The kinds of a story's changes, the last one first. */
export const kinds = async (database: Database, key = FERRY) =>
  (await readHistory(database, key))?.entries.map(({ kind }) => kind);

/** Keeps {@link PAGE} as coverage of a story. */
export async function addCoverage(database: Database, key = FERRY): Promise<string> {
  const bundle = await readStory(database, key);
  if (!bundle) throw new Error('the story is not stored');
  const addition = keepCoverage(analyze(PAGE), bundle, KEEPING);
  return keepAddition(database, key, addition, PAGE.text, 1);
}

/** The library without the history, the pack’s own record and what else an edit leaves by design. */
export async function dumpStories(database: Database): Promise<Record<string, unknown>> {
  const { changes, edits, lookupState, lookupDead, ...stories } = await dumpLibrary(database);
  return stories;
}

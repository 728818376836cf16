import { analyze } from '../../lib/core/analyze.ts';
import { keepCoverage } from '../../lib/core/keep/keep-coverage.ts';
import { keepStory } from '../../lib/core/keep/keep-story.ts';
import { FORMATS, type Formats } from '../../lib/core/match/index/manifest.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { dismiss } from '../../lib/store/dismissals.ts';
import {
  deleteStory,
  emptyTrash,
  keepAddition,
  keepOwnStory,
  removeAddition,
  restoreStory,
} from '../../lib/store/kept.ts';
import { readStory } from '../../lib/store/library.ts';
import { compactStep } from '../../lib/store/lookup-index/compact.ts';
import { EMPTY_STATE } from '../../lib/store/lookup-index/state.ts';

import { takeStep } from '../../lib/store/match-index/next-step.ts';
import type { Database } from '../../lib/store/open.ts';
import { ownExportId } from '../../lib/store/packs.ts';
import { clearPages, notePage } from '../../lib/store/page-results.ts';
import { saveWord } from '../../lib/store/readers-words.ts';
import { keepRegrouping, removeRegrouping } from '../../lib/store/regroupings.ts';
import { takeInPack } from '../../lib/store/take-in-pack.ts';
import { readFrom } from '../../lib/store/transact.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { makeArticle, makePack, makePackArticle, makeStory } from '../support/factories.ts';
import type { WritePath } from './try-every-fault.ts';

const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
const AT = Date.UTC(2026, 10, 22);

/** Short, since every call of every path is failed in turn: a dozen words, one quotation. */
const PAGE = makeArticle({
  url: 'https://www.quay-herald.example/lamps',
  outlet: 'Quay Herald',
  headline: 'Lamps',
  text: '“Nobody ties up a boat in the dark,” Oona Falk said.',
});

const fingerprint = (...passages: number[]) => ({
  recipe: 1 as const,
  passages,
  quotations: [],
  names: [],
});

const pack = (version: number): Pack =>
  makePack({
    published: `2026-11-2${version}`,
    stories: [
      makeStory({
        articles: [makePackArticle({ fingerprint: fingerprint(4, 8, 12 * version) })],
      }),
    ],
  });

const STORY = `${pack(1).id}/${makeStory().id}`;

async function coverage(database: Database) {
  const bundle = await readStory(database, STORY);
  if (!bundle) throw new Error('the story is not stored');
  return keepCoverage(analyze(PAGE), bundle, KEEPING);
}

const WORD_KEYS = ['quay-herald.example/lamps', 'wire.example/lamps'];

const storePack = (database: Database) => writePack(database, pack(1));
const addCoverage = async (database: Database) =>
  keepAddition(database, STORY, await coverage(database), PAGE.text, AT);

async function storeWithCoverage(database: Database): Promise<string> {
  await storePack(database);
  return addCoverage(database);
}

async function deleteWithCoverage(database: Database): Promise<void> {
  await storeWithCoverage(database);
  await deleteStory(database, STORY, AT);
}

const page = (url: string) => ({
  url,
  story: STORY,
  storyTitle: 'Lamps',
  outlet: null,
  headline: null,
  at: AT,
});

const keepPage = (database: Database) =>
  keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), PAGE.text, OWN);

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const takeIn = (database: Database, id: string) => takeInPack(database, { ...pack(2), id }, READER);

/** Read with its failure taken, as the library reads. */
const lookupState = (database: Database) =>
  readFrom(database, ['lookupState'], (transaction) =>
    transaction.objectStore('lookupState').get('state'),
  );
const countDeltas = (database: Database) =>
  readFrom(database, ['lookupDeltas'], (transaction) =>
    transaction.objectStore('lookupDeltas').count(),
  );
const fold = (database: Database) => compactStep(database, { mostDeltas: 0 });

/** Two segments of the lookup index, a story of one of which is gone. */
async function twoSegments(database: Database): Promise<void> {
  await storePack(database);
  await fold(database);
  await writePack(database, { ...pack(2), id: 'https://other.example/pack' });
  await fold(database);
  await deleteStory(database, STORY, AT);
}

/** Tried again once it is done, each of these does nothing: the step after it is not its own. */
const INDEX_PATHS: readonly WritePath[] = [
  {
    name: 'make a segment of deltas',
    prepare: storePack,
    write: async (database) => {
      if ((await countDeltas(database)) > 0) await fold(database);
    },
  },
  {
    name: 'begin to merge segments',
    prepare: twoSegments,
    write: async (database) => {
      if (!(await lookupState(database))?.merging) await fold(database);
    },
  },
  {
    name: 'finish merging segments',
    prepare: async (database) => {
      await twoSegments(database);
      await fold(database);
    },
    write: async (database) => {
      if ((await lookupState(database))?.merging) await fold(database);
    },
  },
  {
    name: 'clear an index of another format',
    prepare: async (database) => {
      await twoSegments(database);
      await database.put('lookupState', { ...EMPTY_STATE, format: 0 }, 'state');
    },
    write: async (database) => {
      if ((await lookupState(database))?.format === 0) await fold(database);
    },
  },
  {
    name: 'build the index anew',
    prepare: async (database) => {
      await twoSegments(database);
      await database.put('lookupState', { ...EMPTY_STATE, format: 0 }, 'state');
      await fold(database);
    },
    write: async (database) => {
      if ((await lookupState(database))?.rebuiltTo !== null) await fold(database);
    },
  },
];

/** Two packs of as many passages as make a large run of each, in two buckets when they are merged. */
async function storeLargePacks(database: Database): Promise<void> {
  for (const id of ['large-one', 'large-two']) {
    const start = id.length * 1000;
    const passages = Array.from({ length: 9000 }, (_none, at) => start + at * 470_000);
    const articles = [makePackArticle({ url: null, fingerprint: fingerprint(...passages) })];
    const story = makeStory({ articles, quotations: [], speakers: [], notes: [] });
    await writePack(database, makePack({ id, stories: [story] }));
  }
}

/** Takes small steps until there is nothing to do. */
async function inSteps(database: Database, formats: Formats): Promise<void> {
  while (await takeStep(database, formats, { buckets: 1, stories: 1 }));
}

const NEXT_FORMAT: Formats = { written: 2, readable: [1, 2] };

/** Every way in which the extension writes its library. */
export const WRITE_PATHS: readonly WritePath[] = [
  ...INDEX_PATHS,
  { name: 'store a pack', prepare: async () => undefined, write: storePack },
  { name: 'update a pack', prepare: storePack, write: (database) => writePack(database, pack(2)) },
  {
    name: 'update a pack that has coverage',
    prepare: storeWithCoverage,
    write: (database) => writePack(database, pack(2)),
  },
  {
    name: 'name the export',
    prepare: keepPage,
    write: (database) => ownExportId(database, 'kept-ours'),
  },
  {
    name: 'take in the reader’s own export',
    prepare: async (database) => {
      await keepPage(database);
      await ownExportId(database, 'kept-ours');
    },
    write: (database) => takeIn(database, 'kept-ours'),
  },
  {
    name: 'take in what another reader kept',
    prepare: keepPage,
    write: (database) => takeIn(database, 'kept'),
  },
  {
    name: 'keep a story',
    prepare: storePack,
    write: keepPage,
  },
  { name: 'keep coverage', prepare: storePack, write: addCoverage },
  {
    name: 'keep coverage again',
    prepare: storeWithCoverage,
    write: addCoverage,
  },
  {
    name: 'take coverage out',
    prepare: storeWithCoverage,
    write: async (database) => {
      const { article } = await coverage(database);
      await removeAddition(database, `${STORY}/${article.id}`);
    },
  },
  {
    name: 'delete a story',
    prepare: storeWithCoverage,
    write: (database) => deleteStory(database, STORY, AT),
  },
  {
    name: 'bring a story back',
    prepare: deleteWithCoverage,
    write: (database) => restoreStory(database, STORY),
  },
  {
    name: 'empty the trash',
    prepare: deleteWithCoverage,
    write: (database) => emptyTrash(database, AT + 1),
  },
  {
    name: 'delete a pack’s stories that another edition drops',
    prepare: storeWithCoverage,
    write: (database) => writePack(database, { ...pack(1), stories: [] }),
  },
  {
    name: 'merge runs of the match index',
    prepare: storeLargePacks,
    write: (database) => inSteps(database, FORMATS),
    isUnfinished: (database) => takeStep(database),
  },
  {
    name: 'rebuild the match index',
    prepare: async (database) => {
      await storeWithCoverage(database);
      await keepPage(database);
    },
    write: (database) => inSteps(database, NEXT_FORMAT),
    isUnfinished: (database) => takeStep(database, NEXT_FORMAT),
  },
  {
    name: 'keep the reader’s word on a quotation',
    prepare: storePack,
    write: (database) =>
      keepRegrouping(database, STORY, { kind: 'same', quotation: 'piles', as: 'lamps' }, AT),
  },
  {
    name: 'take the reader’s word back',
    prepare: async (database) => {
      await storePack(database);
      const same = { kind: 'same', quotation: 'piles', as: 'lamps' } as const;
      await keepRegrouping(database, STORY, same, AT);
    },
    write: (database) => removeRegrouping(database, `${STORY}/${AT}`),
  },
  {
    name: 'close the pill',
    prepare: storePack,
    write: (database) => dismiss(database, STORY, 'https://www.quay-herald.example/lamps', AT),
  },
  {
    name: 'note the reader’s word',
    prepare: async (database) => {
      await storePack(database);
      const word = { story: `${pack(1).id}/other`, says: 'same-story' } as const;
      await saveWord(database, WORD_KEYS, word, AT);
    },
    write: (database) =>
      saveWord(database, WORD_KEYS, { story: STORY, says: 'same-story' }, AT + 1),
  },
  {
    name: 'note a page',
    prepare: storePack,
    write: (database) => notePage(database, page('https://www.quay-herald.example/lamps')),
  },
  {
    name: 'clear pages',
    prepare: async (database) => {
      await notePage(database, page('https://www.quay-herald.example/lamps'));
      await notePage(database, page('https://www.quay-herald.example/ferry'));
    },
    write: (database) => clearPages(database),
  },
];

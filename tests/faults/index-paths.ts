import { FORMATS, type Formats } from '../../lib/core/match/index/manifest.ts';
import { headStep } from '../../lib/store/heads/head-step.ts';
import { deleteStory } from '../../lib/store/kept.ts';
import { compactStep } from '../../lib/store/lookup-index/compact.ts';
import { loseIndex } from '../../lib/store/lookup-index/lost-index.ts';
import { EMPTY_STATE } from '../../lib/store/lookup-index/state.ts';
import { loseDamaged, readManifest } from '../../lib/store/match-index/manifest-record.ts';
import { takeStep } from '../../lib/store/match-index/next-step.ts';
import type { Database } from '../../lib/store/open.ts';
import { readFrom } from '../../lib/store/transact.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { makePack, makePackArticle, makeStory } from '../support/factories.ts';
import {
  AT,
  fingerprint,
  keepPage,
  pack,
  STORY,
  storePack,
  storeWithCoverage,
} from './small-library.ts';
import type { WritePath } from './try-every-fault.ts';

/** Read with its failure taken, as the library reads. */
const lookupState = (database: Database) =>
  readFrom(database, ['lookupState'], (transaction) =>
    transaction.objectStore('lookupState').get('state'),
  );
const headFormat = (database: Database) =>
  readFrom(database, ['headState'], async (transaction) => {
    return (await transaction.objectStore('headState').get('state'))?.format ?? null;
  });
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
export const LOOKUP_PATHS: readonly WritePath[] = [
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
    name: 'clear heads of another format',
    prepare: async (database) => {
      await storePack(database);
      await database.put('headState', { format: 0, madeTo: null }, 'state');
    },
    write: async (database) => {
      if ((await headFormat(database)) === 0) await headStep(database);
    },
  },
  {
    name: 'make heads anew',
    prepare: async (database) => {
      await storePack(database);
      await database.put('headState', { format: 0, madeTo: null }, 'state');
      await headStep(database);
    },
    write: headStep,
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
    name: 'give a lookup index up as lost',
    prepare: storePack,
    write: async (database) => {
      await loseIndex(database, await lookupState(database));
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

export const MATCH_PATHS: readonly WritePath[] = [
  {
    name: 'merge runs of the match index',
    prepare: storeLargePacks,
    write: (database) => inSteps(database, FORMATS),
    isUnfinished: (database) => takeStep(database),
  },
  {
    name: 'give a match index up as lost',
    prepare: storePack,
    write: async (database) => {
      const manifest = await readFrom(database, ['matchIndex'], readManifest);
      if (manifest) await loseDamaged(database, manifest);
    },
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
];

import type { Subscription } from '../../lib/core/subscription/subscription.ts';
import { openEdit, saveEdit } from '../../lib/store/edits/save-edit.ts';
import {
  applyStep,
  beginUpdate,
  subscribeWith,
  undoImport,
} from '../../lib/store/imports/apply-import.ts';
import { discardImport } from '../../lib/store/imports/discard-import.ts';
import { finishImport, resumeImports } from '../../lib/store/imports/resume-imports.ts';
import { stagePack } from '../../lib/store/imports/stage-pack.ts';
import { deleteStory } from '../../lib/store/kept.ts';
import type { Database } from '../../lib/store/open.ts';
import { exportPack, ownExportId } from '../../lib/store/packs.ts';
import { changeSubscription, unsubscribe } from '../../lib/store/subscriptions/subscriptions.ts';
import { makePack, makePackArticle, makeStory } from '../support/factories.ts';
import { fileOf } from '../support/take-in.ts';
import {
  AT,
  fingerprint,
  keepPage,
  pack,
  READER,
  STORY,
  storeWithCoverage,
} from './small-library.ts';
import type { WritePath } from './try-every-fault.ts';

const pause = async () => undefined;

/** What the next start does: goes on with what was begun, and forgets what was only read. */
const settle = (database: Database) => resumeImports(database, AT + 1, pause);

/** A file of pieces of one story each. */
const stage = (database: Database, file: unknown, id = 'import') =>
  stagePack(database, fileOf(file), {
    id,
    source: 'pack.json',
    reader: READER,
    at: AT,
    piece: { stories: 1, units: 1_000_000 },
  });

async function importFile(database: Database, file: unknown): Promise<void> {
  await settle(database);
  await stage(database, file);
  await finishImport(database, 'import', pause);
}

async function editTitle(database: Database): Promise<void> {
  const base = await openEdit(database, STORY);
  if (!base) throw new Error('the story is not stored');
  const edited = { ...base, story: { ...base.story, title: 'Mine' } };
  await saveEdit(database, STORY, { base, edited }, { by: 'You', at: AT });
}

/** The next edition of the small pack: one story changed, one that is new. */
const NEXT = makePack({
  published: '2026-11-23',
  stories: [
    ...pack(2).stories,
    makeStory({
      id: 'quay',
      quotations: [],
      articles: [makePackArticle({ id: 'a', url: null, fingerprint: fingerprint(3, 7) })],
    }),
  ],
});

/** The edition after it: the new story is changed. */
const LATER = makePack({
  ...NEXT,
  published: '2026-11-24',
  stories: NEXT.stories.map((story) => ({ ...story, summary: 'Later.' })),
});

const ADDRESS = 'https://packs.example/harbour.json';
const SUBSCRIPTION: Subscription = {
  ...{ url: ADDRESS, pack: pack(1).id, title: 'Harbour', etag: null, modified: null, key: null },
  ...{ addedAt: AT, checkedAt: AT, updatedAt: AT, nextAt: AT, failures: 0 },
  ...{ isPaused: false, failure: null, held: null },
};
const subscribed = async (database: Database) => {
  await storeWithCoverage(database);
  await database.put('subscriptions', SUBSCRIPTION);
};

const OWN_ID = 'kept-ours';
const nameExport = (database: Database) => ownExportId(database, OWN_ID);
const exportOwn = (database: Database) => exportPack(database, 'kept', { ...READER, id: OWN_ID });
let ownFile: unknown = null;

export const IMPORT_PATHS: readonly WritePath[] = [
  {
    name: 'take in a new pack in pieces',
    prepare: keepPage,
    write: (database) => importFile(database, NEXT),
    settle,
  },
  {
    name: 'take in another edition of a pack that has coverage, in pieces',
    prepare: storeWithCoverage,
    write: (database) => importFile(database, NEXT),
    settle,
  },
  {
    name: 'take back half an import of a story that the reader edited',
    prepare: async (database) => {
      await storeWithCoverage(database);
      await editTitle(database);
      await stage(database, NEXT);
      await applyStep(database, 'import');
      await undoImport(database, 'import');
    },
    write: (database) => finishImport(database, 'import', pause),
    settle,
  },
  {
    name: 'go on with an import beside others of its pack',
    prepare: async (database) => {
      await storeWithCoverage(database);
      await stage(database, LATER, 'later');
      await stage(database, NEXT);
      await applyStep(database, 'import');
    },
    // What was compared before it began is forgotten, and none is read before it ends.
    write: async (database) => {
      const { state } = await finishImport(database, 'later', pause);
      if (state === 'done') throw new Error('two editions went in at once');
      await stage(database, NEXT, 'anew');
      await finishImport(database, 'anew', pause);
      await finishImport(database, 'import', pause);
    },
    settle,
  },
  {
    name: 'begin the update of a subscription',
    prepare: async (database) => {
      await subscribed(database);
      await stage(database, NEXT);
    },
    write: async (database) => {
      await beginUpdate(database, 'import', SUBSCRIPTION);
    },
  },
  {
    name: 'discard an import',
    prepare: (database) => stage(database, NEXT),
    write: (database) => discardImport(database, 'import'),
  },
  {
    name: 'take in the reader’s own export',
    prepare: async (database) => {
      const key = await keepPage(database);
      await nameExport(database);
      // The same each time that it is prepared.
      ownFile = await exportOwn(database);
      await deleteStory(database, key, AT);
    },
    write: (database) => importFile(database, ownFile),
    settle,
  },
  {
    name: 'take in a file by the id of the reader’s own export',
    prepare: async (database) => {
      await keepPage(database);
      await nameExport(database);
    },
    write: (database) => importFile(database, { ...pack(2), id: OWN_ID }),
    settle,
  },
  {
    name: 'export what the reader kept',
    prepare: async (database) => {
      await keepPage(database);
      await nameExport(database);
    },
    write: exportOwn,
  },
  {
    name: 'take in what another reader kept',
    prepare: keepPage,
    write: (database) => importFile(database, { ...pack(2), id: 'kept' }),
    settle,
  },
  {
    name: 'subscribe with the import of what is offered',
    prepare: storeWithCoverage,
    write: async (database) => {
      await settle(database);
      await stage(database, NEXT);
      await subscribeWith(database, 'import', SUBSCRIPTION);
      await finishImport(database, 'import', pause);
    },
    settle,
  },
  {
    name: 'take in an edition of a pack of which another waits',
    prepare: async (database) => {
      await storeWithCoverage(database);
      await stage(database, pack(2), 'held');
      await database.put('subscriptions', { ...SUBSCRIPTION, held: 'held' });
    },
    write: (database) => importFile(database, NEXT),
    settle,
  },
  {
    name: 'note how an update went',
    prepare: subscribed,
    write: (database) =>
      changeSubscription(database, ADDRESS, (now) => ({ ...now, isPaused: true, failures: 1 })),
  },
  {
    name: 'unsubscribe',
    prepare: subscribed,
    write: async (database) => {
      await unsubscribe(database, ADDRESS, { id: 'import', at: AT });
      await finishImport(database, 'import', pause);
    },
    settle,
  },
];

import { dismiss } from '../../lib/store/dismissals.ts';
import {
  deleteStories,
  deleteStory,
  removeAddition,
  restoreStories,
  restoreStory,
} from '../../lib/store/kept.ts';
import type { Database } from '../../lib/store/open.ts';
import { ownExportId } from '../../lib/store/packs.ts';
import { clearPages, notePage } from '../../lib/store/page-results.ts';
import { saveWord } from '../../lib/store/readers-words.ts';
import { keepRegrouping, removeRegrouping } from '../../lib/store/regroupings.ts';
import { readFrom } from '../../lib/store/transact.ts';
import { emptyTrash } from '../../lib/store/trash.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { BACKUP_PATHS } from './backup-paths.ts';
import { EDIT_PATHS } from './edit-paths.ts';
import { IMPORT_PATHS } from './import-paths.ts';
import { LOOKUP_PATHS, MATCH_PATHS } from './index-paths.ts';
import {
  AT,
  addCoverage,
  coverage,
  deleteWithCoverage,
  keepPage,
  pack,
  page,
  STORY,
  storePack,
  storeWithCoverage,
  WORD_KEYS,
} from './small-library.ts';
import type { WritePath } from './try-every-fault.ts';

/** Read with its failure taken, as the library reads. */
const storyKeys = (database: Database) =>
  readFrom(database, ['stories'], (transaction) => transaction.objectStore('stories').getAllKeys());
const deletedKeys = (database: Database) =>
  readFrom(database, ['trash'], async (transaction) => {
    const keys = await transaction.objectStore('trash').getAllKeys();
    return keys.map(([key]) => key);
  });

/** Every way in which the extension writes its library. */
export const WRITE_PATHS: readonly WritePath[] = [
  ...LOOKUP_PATHS,
  ...MATCH_PATHS,
  ...EDIT_PATHS,
  ...BACKUP_PATHS,
  ...IMPORT_PATHS,
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
    name: 'bring a story back over one that was kept anew',
    prepare: async (database) => {
      await storePack(database);
      for (const at of [AT, AT + 1]) {
        await keepPage(database);
        const [own] = (await database.getAllKeys('stories')).filter((key) =>
          key.startsWith('kept/'),
        );
        if (own) await deleteStory(database, own, at);
      }
      await keepPage(database);
    },
    write: async (database) => {
      for (const key of new Set(await deletedKeys(database))) await restoreStory(database, key, AT);
    },
  },
  {
    name: 'delete many stories',
    prepare: async (database) => {
      await storeWithCoverage(database);
      await keepPage(database);
    },
    write: async (database) => deleteStories(database, await storyKeys(database), AT),
  },
  {
    name: 'bring many stories back',
    prepare: async (database) => {
      await storeWithCoverage(database);
      await keepPage(database);
      await deleteStories(database, await database.getAllKeys('stories'), AT);
    },
    write: async (database) => restoreStories(database, await deletedKeys(database)),
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

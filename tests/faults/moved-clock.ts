import { deleteStory, restoreStory } from '../../lib/store/kept.ts';
import type { Database } from '../../lib/store/open.ts';
import { clearPages, listPages, notePage } from '../../lib/store/page-results.ts';
import { readWords, saveWord } from '../../lib/store/readers-words.ts';
import { keepRegrouping } from '../../lib/store/regroupings.ts';
import { emptyTrash, listDeleted } from '../../lib/store/trash.ts';
import { newLibrary, situation } from './situation.ts';
import { AT, page, STORY, storePack } from './small-library.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const URL = 'https://www.quay-herald.example/lamps';

async function closing<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await newLibrary();
  await storePack(database);
  const value = await work(database);
  database.close();
  return value;
}

/** The clock of the machine was wrong for a while, and was set right. */
export const MOVED_CLOCK = situation('a moved clock', {
  'a word said after the clock was set back goes over the one before': () =>
    closing(async (database) => {
      await saveWord(
        database,
        ['quay-herald.example/lamps'],
        { story: STORY, says: 'same-story' },
        AT + YEAR,
      );
      await saveWord(
        database,
        ['quay-herald.example/lamps'],
        { story: STORY, says: 'not-this-story' },
        AT,
      );
      const [word] = await readWords(database, ['quay-herald.example/lamps']);
      return word?.says === 'not-this-story' ? null : `it says ${word?.says}`;
    }),
  'words on what is one statement keep their order, and none is lost': () =>
    closing(async (database) => {
      const say = (as: string, at: number) =>
        keepRegrouping(database, STORY, { kind: 'same', quotation: 'rotten-piles', as }, at);
      const keys = [await say('a', AT + YEAR), await say('b', AT), await say('c', AT)];
      const stored = await database.getAllFromIndex('regroupings', 'story', STORY);
      const order = stored.sort((a, b) => a.at - b.at).map(({ key }) => key);
      return order.join() === keys.join() && new Set(keys).size === 3 ? null : order.join();
    }),
  'a page met under a clock that was a year ahead is forgotten with the others': () =>
    closing(async (database) => {
      await notePage(database, { ...page(URL), at: AT + YEAR });
      await clearPages(database, AT - DAY, AT);
      return (await listPages(database, 0)).length === 0 ? null : 'it is kept for a year';
    }),
  'a page met today stays when the clock is right': () =>
    closing(async (database) => {
      await notePage(database, page(URL));
      await clearPages(database, AT - DAY, AT);
      return (await listPages(database, 0)).length === 1 ? null : 'it is gone';
    }),
  'a story deleted under a clock that was ahead can be brought back, and is forgotten in the end':
    () =>
      closing(async (database) => {
        await deleteStory(database, STORY, AT + YEAR);
        await emptyTrash(database, AT - DAY, AT);
        if ((await listDeleted(database, AT - DAY, 9)).total !== 1)
          return 'it cannot be brought back';
        await emptyTrash(database, AT + 1, AT + DAY);
        return (await listDeleted(database, 0, 9)).total === 0 ? null : 'it is kept for a year';
      }),
  'a story deleted before the clock was set back can be brought back': () =>
    closing(async (database) => {
      await deleteStory(database, STORY, AT);
      await emptyTrash(database, AT - YEAR - DAY, AT - YEAR);
      return (await restoreStory(database, STORY)) === 'done' ? null : 'it is gone';
    }),
});

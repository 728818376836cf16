import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { matchPage } from '../../lib/app/match-page.ts';
import { readSelection } from '../../lib/core/lookup/query.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import { writeCopy } from '../../lib/store/copy-all.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { MOST_UNITS } from '../../lib/store/in-bound.ts';
import { restoreStory } from '../../lib/store/kept.ts';
import { keptText } from '../../lib/store/kept-text.ts';
import { readStory, readTitles } from '../../lib/store/library.ts';
import { emptyCache, lookUp } from '../../lib/store/lookup.ts';
import { findCandidates } from '../../lib/store/match-index/find-candidates.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import { MIGRATIONS } from '../../lib/store/migrations/index.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { exportPack } from '../../lib/store/packs.ts';
import { listPages } from '../../lib/store/page-results.ts';
import { readWords } from '../../lib/store/readers-words.ts';
import { DATABASE_NAME, DATABASE_VERSION } from '../../lib/store/schema.ts';
import { listDeleted } from '../../lib/store/trash.ts';
import { BRIDGE, elsewhere, LAMPS } from './articles.ts';
import { readFrozen } from './fixture.ts';
import { STORIES } from './make-library.ts';
import { pasteCopy } from './paste-copy.ts';
import { readCopy } from './read-copy.ts';

const SCHEMAS = Array.from({ length: DATABASE_VERSION }, (_, at) => at + 1);
const NEXT = DATABASE_VERSION + 1;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(SCHEMAS)('the library of a reader who comes from schema %i', (version) => {
  const { copy } = readFrozen(version);

  it('is brought up to now with everything in it', async () => {
    await pasteCopy(copy);
    const database = await openDatabase();
    await keepInOrder(database, async () => undefined);
    const own = (await database.getAllKeysFromIndex('stories', 'pack', 'kept'))[0] ?? '';
    const library = {
      findCandidates: (keys: readonly number[]) => findCandidates(database, keys),
      readWords: (pages: readonly string[]) => readWords(database, pages),
    };
    // Known by recipe 1 alone, by recipe 3 alone, by the reader's word, and by none of them.
    const found = async (page: typeof LAMPS) => (await matchPage(library, page)).matches[0]?.story;
    const again = (page: typeof LAMPS) => ({ ...elsewhere(page), url: 'https://third.example/x' });
    expect(await found(again(LAMPS))).toBe(STORIES.recipe1);
    expect(await found(again(BRIDGE))).toBe(own);
    expect(await found({ ...elsewhere(BRIDGE), text: 'Nothing of that is told here.' })).toBe(own);
    expect(await found({ ...again(LAMPS), text: 'Nothing of that is told here.' })).toBeUndefined();
    const story = await readStory(database, own);
    expect(story?.added).toHaveLength(1);
    expect(await keptText(database, own)).not.toBeNull();
    const { hits } = await lookUp(database, readSelection('I counted six'), 3, emptyCache());
    expect(hits[0]?.bundle.key).toBe(own);
    expect(await listPages(database, 0)).toHaveLength(1);
    expect(await database.count('dismissals')).toBe(1);
    expect((await listDeleted(database, 0, 9)).stories).toHaveLength(1);
    expect(await restoreStory(database, STORIES.deleted)).toBe('done');
    expect((await readTitles(database, [STORIES.deleted])).size).toBe(1);
    const pack = await exportPack(database, 'kept', {
      id: 'kept-x',
      title: 'Kept',
      curator: 'A reader',
    });
    expect(readPack(JSON.parse(JSON.stringify(pack))).ok).toBe(true);
    database.close();
  });

  it('is as it was when a step on the way fails', async () => {
    await pasteCopy(copy);
    const broken = {
      to: NEXT,
      migrate: async (
        _database: unknown,
        transaction: { objectStore(name: string): { clear?(): Promise<void> } },
      ) => {
        await transaction.objectStore('stories').clear?.();
        throw new Error('step failed');
      },
    };
    const opening = openDatabase({ version: NEXT, migrations: [...MIGRATIONS, broken] });
    await expect(opening).rejects.toMatchObject({ reason: 'migration-failed' });
    expect((await readCopy()).version).toBe(version);
    expect(await readCopy()).toEqual(copy);
  });
});

describe('a library that a newer Headwater made', () => {
  it('is refused, left alone, and can be saved as a file', async () => {
    const { copy } = readFrozen(DATABASE_VERSION);
    await pasteCopy({ ...copy, version: NEXT });
    const error: unknown = await openDatabase().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ reason: 'newer-database' });
    expect(JSON.parse(JSON.stringify(await readCopy()))).toEqual({ ...copy, version: NEXT });
  });
});

describe('a copy', () => {
  it('copies a database without stores, and one that holds what no schema of ours does', async () => {
    expect(await readCopy('empty')).toEqual({ format: 'headwater-copy', version: 1, stores: [] });
    const other = await openDB(DATABASE_NAME, 9, {
      upgrade: (database) =>
        void database.createObjectStore('future').put(new Uint8Array([1, 2]), 5),
    });
    other.close();
    expect((await readCopy()).stores).toEqual([
      { name: 'future', keyPath: null, indexes: [], records: [[5, { bytes: 'AQI=' }]] },
    ]);
  });

  it('of many records is written in pieces within the bound, and whole', async () => {
    const long = 'Lamps out. '.repeat(3000);
    const other = await openDB('many', 1, {
      upgrade: (database) => {
        const store = database.createObjectStore('texts');
        for (let at = 0; at < 250; at++) store.put(`${at} ${long}`, at);
      },
    });
    other.close();
    const pieces: string[] = [];
    await writeCopy((text) => pieces.push(text), 'many');
    expect(pieces.length).toBeGreaterThan(8);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(MOST_UNITS);
    const { stores } = JSON.parse(pieces.join(''));
    expect(stores[0].records.map(([key]: [number]) => key)).toEqual([...Array(250).keys()]);
    expect(stores[0].records[249][1]).toBe(`249 ${long}`);
  });
});

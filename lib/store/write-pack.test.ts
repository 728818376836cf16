import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  bundledPack,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../tests/support/factories.ts';
import { dumpIndex, dumpLibrary } from '../../tests/support/library-dump.ts';
import type { Pack } from '../core/pack/pack.ts';
import { readStory } from './library.ts';
import { findCandidates } from './match-index/find-candidates.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase } from './open.ts';
import { storyKey } from './story-records.ts';
import { writePack } from './write-pack.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const fingerprint = (...hashes: number[]) => ({
  recipe: 1 as const,
  passages: hashes,
  quotations: [],
  names: [],
});
const article = (id: string, ...hashes: number[]) =>
  makePackArticle({ id, url: null, fingerprint: fingerprint(...hashes) });

const OLD = makePack({
  stories: [
    makeStory({ id: 'wharf', articles: [article('a', 1, 2), article('b', 2, 3)] }),
    makeStory({ id: 'quay', articles: [article('c', 3, 4)], quotations: [] }),
  ],
});
const NEW = makePack({
  published: '2024-07-01',
  stories: [
    makeStory({ id: 'wharf', articles: [article('b', 3, 5)], speakers: [], quotations: [] }),
  ],
});

describe('writePack', () => {
  it('stores each story so that it reads as it was', async () => {
    const database = await openDatabase();
    await writePack(database, bundledPack());
    const [story] = bundledPack().stories;
    expect((await readStory(database, 'first-stories/chicago-police-memo'))?.story).toEqual(story);
    database.close();
  });

  it('indexes each hash of a story once', async () => {
    const database = await openDatabase();
    await writePack(database, OLD);
    expect((await dumpIndex(database)).postings).toEqual({
      1: ['harbour-pack/wharf'],
      2: ['harbour-pack/wharf'],
      3: ['harbour-pack/quay', 'harbour-pack/wharf'],
      4: ['harbour-pack/quay'],
    });
    database.close();
  });

  it('leaves nothing of the version that it replaces', async () => {
    const database = await openDatabase();
    await writePack(database, OLD);
    await writePack(database, NEW);
    const replaced = await dumpLibrary(database);
    expect((await dumpIndex(database)).postings).toEqual({
      3: ['harbour-pack/wharf'],
      5: ['harbour-pack/wharf'],
    });
    database.close();
    globalThis.indexedDB = new IDBFactory();
    const fresh = await openDatabase();
    await writePack(fresh, NEW);
    // Numbers of the lookup index go on; it holds nothing either way.
    const { lookupState, ...now } = replaced;
    const { lookupState: _never, ...never } = await dumpLibrary(fresh);
    expect(now).toEqual(never);
    expect(lookupState).toMatchObject([{ deltas: 0, segments: [] }]);
    fresh.close();
  });

  it('changes nothing when it is written twice', async () => {
    const database = await openDatabase();
    await writePack(database, OLD);
    const once = await dumpLibrary(database);
    await writePack(database, OLD);
    expect(await dumpLibrary(database)).toEqual(once);
    database.close();
  });

  it('leaves other packs alone, also where they share a hash', async () => {
    const database = await openDatabase();
    const other = makePack({
      id: 'other-pack',
      stories: [makeStory({ articles: [article('x', 3)] })],
    });
    await writePack(database, other);
    await writePack(database, OLD);
    await writePack(database, { ...OLD, stories: [] });
    expect((await dumpIndex(database)).postings).toEqual({ 3: ['other-pack/ferry-wharf'] });
    expect(await readStory(database, 'other-pack/ferry-wharf')).not.toBeNull();
    database.close();
  });

  it('changes nothing when a record cannot be stored', async () => {
    const database = await openDatabase();
    await writePack(database, OLD);
    const before = await dumpLibrary(database);
    const unstorable: Pack = {
      ...NEW,
      stories: [
        ...NEW.stories,
        makeStory({
          id: 'broken',
          quotations: [makePackQuotation({ note: (() => 1) as unknown as string })],
        }),
      ],
    };
    await expect(writePack(database, unstorable)).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await dumpLibrary(database)).toEqual(before);
    database.close();
  });

  it('changes nothing and says why when the database refuses a record later', async () => {
    const unique = {
      to: 2,
      migrate(
        _database: unknown,
        transaction: {
          objectStore(name: string): {
            createIndex?: (...args: [string, string, object]) => unknown;
          };
        },
      ) {
        transaction.objectStore('quotations').createIndex?.('once', 'order', { unique: true });
      },
    };
    const database = await openDatabase({ version: 2, migrations: [...MIGRATIONS, unique] });
    await writePack(database, OLD);
    const before = await dumpLibrary(database);
    const clashing = makePack({
      stories: [
        makeStory({ id: 'one', articles: [article('a', 1, 2, 3)] }),
        makeStory({ id: 'two' }),
      ],
    });
    await expect(writePack(database, clashing)).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await dumpLibrary(database)).toEqual(before);
    database.close();
  });

  it('does not keep the database from being written again after a failure', async () => {
    const database = await openDatabase();
    const broken = makePack({ title: (() => 1) as unknown as string });
    await expect(writePack(database, broken)).rejects.toThrow();
    await writePack(database, NEW);
    expect(await database.getAll('packs')).toMatchObject([
      { id: 'harbour-pack', published: '2024-07-01' },
    ]);
    database.close();
  });
});

describe('storyKey', () => {
  it('is the pack and the story', () => {
    expect(storyKey('harbour-pack', 'wharf')).toBe('harbour-pack/wharf');
  });
});

describe('findCandidates over a written pack', () => {
  it('no longer finds a story by a hash that its new version does not hold', async () => {
    const database = await openDatabase();
    await writePack(database, OLD);
    await writePack(database, NEW);
    expect(await findCandidates(database, [1, 2, 4])).toEqual([]);
    expect((await findCandidates(database, [3])).map((one) => one.story)).toEqual([
      'harbour-pack/wharf',
    ]);
    database.close();
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../tests/support/factories.ts';
import { dismiss, isDismissed } from './dismissals.ts';
import { readStory } from './library.ts';
import { findCandidates } from './match-index/find-candidates.ts';
import { type Database, openDatabase } from './open.ts';
import { writePack } from './write-pack.ts';

let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
  return () => database.close();
});

const article = (id: string, hashes: number[], names: number[], url: string | null) =>
  makePackArticle({ id, url, fingerprint: { recipe: 1, passages: hashes, quotations: [], names } });

const PACK = makePack({
  stories: [
    makeStory({
      id: 'wharf',
      articles: [
        article('z-first', [1, 2], [70, 71], 'https://a.example/1'),
        article('a-second', [2, 3], [71, 72], null),
        makePackArticle({ id: 'm-third', url: 'https://b.example/2' }),
      ],
    }),
    makeStory({ id: 'wharf-two', articles: [article('z-first', [3, 4], [73], null)] }),
  ],
});

describe('readStory', () => {
  it('gives the records in the pack’s own order, with the pack’s title and outlets', async () => {
    const bundle = await readStory(database, 'harbour-pack/wharf');
    expect(bundle?.packTitle).toBe('Harbour stories');
    expect(bundle?.outlets).toEqual(PACK.outlets);
    expect(bundle?.story).toEqual(PACK.stories[0]);
    expect(bundle?.story.articles.map((one) => one.id)).toEqual(['z-first', 'a-second', 'm-third']);
  });

  it('keeps stories apart whose keys begin alike', async () => {
    expect((await readStory(database, 'harbour-pack/wharf-two'))?.story.articles).toHaveLength(1);
  });

  it('is null for a story that is not stored', async () => {
    expect(await readStory(database, 'harbour-pack/gone')).toBeNull();
  });
});

describe('findCandidates', () => {
  it('gives each story with its own hashes, without what two stories of one outlet hold', async () => {
    expect(await findCandidates(database, [2, 3, 99])).toEqual([
      {
        story: 'harbour-pack/wharf',
        shared: new Set([1, 2]),
        names: new Set([70, 71, 72]),
        prints: [],
        urls: ['a.example/1', 'b.example/2'],
      },
      {
        story: 'harbour-pack/wharf-two',
        shared: new Set([4]),
        names: new Set([73]),
        prints: [],
        urls: [],
      },
    ]);
  });

  it.each([
    ['no hash', []],
    ['hashes that nobody holds', [98, 99]],
  ])('is empty for %s', async (_name, hashes) => {
    expect(await findCandidates(database, hashes)).toEqual([]);
  });
});

describe('dismissals', () => {
  const [story, url] = ['harbour-pack/wharf', 'https://a.example/1'];

  it('are remembered for one story on one page', async () => {
    await dismiss(database, story, url, 1_700_000_000_000);
    expect(await isDismissed(database, story, url)).toBe(true);
    expect(await isDismissed(database, 'harbour-pack/wharf-two', url)).toBe(false);
    expect(await isDismissed(database, story, 'https://a.example/2')).toBe(false);
  });

  it('can be made twice', async () => {
    await dismiss(database, story, url, 1);
    await dismiss(database, story, url, 2);
    expect(await database.getAll('dismissals')).toMatchObject([{ at: 2 }]);
  });

  it('do not tell where the reader was, nor what was read there', async () => {
    await dismiss(database, story, url, 1);
    const written = JSON.stringify(await database.getAll('dismissals'));
    expect(written).not.toContain('a.example');
    expect(written).not.toContain('wharf');
  });

  it('outlive a new version of the pack', async () => {
    await dismiss(database, story, url, 1);
    await writePack(database, PACK);
    expect(await isDismissed(database, story, url)).toBe(true);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { matchPage } from '../../lib/app/match-page.ts';
import { fingerprint3Of } from '../../lib/core/match/fingerprint/recipe-3.ts';
import { wordKeys } from '../../lib/core/match/readers-word.ts';
import { findCandidates } from '../../lib/store/match-index/find-candidates.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { readWords, saveWord } from '../../lib/store/readers-words.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { BRIDGE, LAMPS } from '../frozen/articles.ts';
import { makePack, makePackArticle, makeStory } from '../support/factories.ts';

const KEPT = 'https://port-gazette.example/lamps';
let database: Database;
/** What the reader said on the page of the stored article. */
const SAID = { story: 'harbour-pack/ferry-wharf', says: 'same-story' } as const;
const matched = (url: string, canonicalUrl: string | null = null) =>
  matchPage(
    {
      findCandidates: (keys) => findCandidates(database, keys),
      readWords: (pages) => readWords(database, pages),
    },
    { ...BRIDGE, url, canonicalUrl },
  );

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  const article = makePackArticle({ url: KEPT, fingerprint: fingerprint3Of(LAMPS) });
  await writePack(database, makePack({ stories: [makeStory({ articles: [article] })] }));
  await keepInOrder(database, async () => undefined);
  return () => database.close();
});

it('knows a page by the address of a stored article', async () => {
  expect((await matched(KEPT)).matches).toMatchObject([{ grade: 'url', score: 1 }]);
  await saveWord(database, wordKeys({ url: KEPT }), SAID, 1);
  expect((await matched(KEPT)).words).toEqual([SAID]);
});

it.each([
  'https://google.evil.example/amp/s/port-gazette.example/lamps',
  'https://www.google.evil.example/amp/port-gazette.example/lamps',
  'http://google.localhost/amp/s/port-gazette.example/lamps',
  'https://cdn.ampproject.org.evil.example/c/s/port-gazette.example/lamps',
  'https://www.google.com/amp/s/port-gazette.example/lamps',
  'https://evil.example/port-gazette.example/lamps',
])('takes no page for it that tells something else: %s', async (url) => {
  await saveWord(database, wordKeys({ url: KEPT }), SAID, 1);
  for (const canonicalUrl of [null, KEPT])
    expect(await matched(url, canonicalUrl)).toMatchObject({ matches: [], words: [] });
});

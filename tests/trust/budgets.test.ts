import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../cli/parse-page.ts';
import { readSelection } from '../../lib/core/lookup/query.ts';
import { hashesOf, readFeatures } from '../../lib/core/match/fingerprint/page-features.ts';
import { fingerprint3Of } from '../../lib/core/match/fingerprint/recipe-3.ts';
import { probePage } from '../../lib/page/probe-page.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { readStory } from '../../lib/store/library.ts';
import { emptyCache, lookUp } from '../../lib/store/lookup.ts';
import { compact } from '../../lib/store/lookup-index/compact.ts';
import { findCandidates } from '../../lib/store/match-index/find-candidates.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { withFault } from '../faults/fault-points.ts';
import { BRIDGE, LAMPS } from '../frozen/articles.ts';
import { countWork } from '../fuzz/work-counter.ts';
import { makePack, makePackArticle, makeStory } from '../support/factories.ts';

/** A library of so many stories, tended; the first tells of the lamps, the others of nothing alike. */
async function libraryOf(stories: number): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  const of = (at: number) =>
    makeStory({
      id: `story-${at}`,
      articles: [
        makePackArticle({
          url: `https://a.example/${at}`,
          fingerprint: fingerprint3Of(
            at === 0
              ? LAMPS
              : { headline: `Part ${at}`, text: BRIDGE.text.replaceAll('bridge', `quay${at}`) },
          ),
        }),
      ],
    });
  await writePack(
    database,
    makePack({ stories: Array.from({ length: stories }, (_none, at) => of(at)) }),
  );
  await keepInOrder(database, async () => undefined);
  await compact(database, { mostDeltas: 0, isThorough: true });
  return database;
}

/** How many records, or ranges of them, something reads. */
const readsOf = async (work: () => Promise<unknown>) =>
  (await withFault(null, 'throws', work)).calls;

describe('what the library is asked for', () => {
  const reads = async (work: (database: Database) => Promise<unknown>) => {
    const counted: number[] = [];
    for (const stories of [3, 60]) {
      const database = await libraryOf(stories);
      counted.push(await readsOf(() => work(database)));
      database.close();
    }
    return counted;
  };
  it('by a page that tells no stored story does not grow with the library', async () => {
    const keys = hashesOf(readFeatures({ ...LAMPS, text: LAMPS.text.replaceAll('lamp', 'rope') }));
    const [few = 0, many = 0] = await reads((database) => findCandidates(database, keys));
    expect(many).toBeLessThanOrEqual(few + 60);
    expect(many).toBeLessThan(80);
  });

  it('by showing one story does not grow with the library', async () => {
    const [few, many] = await reads((database) => readStory(database, 'harbour-pack/story-0'));
    expect(many).toBe(few);
    expect(many).toBeLessThan(12);
  });

  it('by a lookup is a few records a word', async () => {
    const [, many = 0] = await reads((database) =>
      lookUp(database, readSelection('rotten piles wharf'), 5, emptyCache()),
    );
    expect(many).toBeLessThan(60);
  });
});

describe('the work on a page', () => {
  const page = (paragraphs: number) =>
    parsePage(
      `<html><head><meta property="og:type" content="article"></head><body><article><h1>Lamps</h1>${Array.from(
        { length: paragraphs },
        (_none, at) => `<p>Part ${at}. ${LAMPS.text.slice(0, 400).replaceAll('\n', ' ')}</p>`,
      ).join('')}</article></body></html>`,
    );
  const withAddress = (document: Document): Document => {
    Object.assign(document, { location: new URL('https://a.example/x') });
    return document;
  };

  it.each([
    ['the probe', 8, (document: Document) => probePage(withAddress(document))],
    [
      'the reading script',
      700,
      (document: Document) => readArticle(document, 'https://a.example/x'),
    ],
  ])(
    'of %s stays within its budget a paragraph, counted and not timed',
    async (_who, budget, read) => {
      const counter = await countWork('/lib/');
      const documents = [page(20), page(20), page(80)];
      read(documents[0] ?? page(20));
      const few = await counter.count(() => read(documents[1] ?? page(20)));
      const many = await counter.count(() => read(documents[2] ?? page(80)));
      counter.stop();
      expect((many - few) / 60).toBeLessThan(budget);
    },
  );
});

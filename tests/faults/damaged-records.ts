import { listPacks } from '../../entrypoints/library/library-data.ts';
import { lookUpQuotations } from '../../lib/app/look-up.ts';
import { lookUpSelection } from '../../lib/app/look-up-selection.ts';
import { viewPage } from '../../lib/app/view-page.ts';
import { type LookupQuery, readQuery } from '../../lib/core/lookup/query.ts';
import { findAnnotations } from '../../lib/store/annotations.ts';
import { findFactChecks } from '../../lib/store/fact-checks.ts';
import { makeHeads } from '../../lib/store/heads/head-step.ts';
import { readAllHeads } from '../../lib/store/heads/read-heads.ts';
import { readStory, readTitles } from '../../lib/store/library.ts';
import { emptyCache, lookUp } from '../../lib/store/lookup.ts';
import { compact } from '../../lib/store/lookup-index/compact.ts';
import { LOOKUP_STORES } from '../../lib/store/lookup-index/state.ts';
import { findCandidates } from '../../lib/store/match-index/find-candidates.ts';
import { readIndexState } from '../../lib/store/match-index/index-state.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import type { Database } from '../../lib/store/open.ts';
import { exportPack } from '../../lib/store/packs.ts';
import { readWords } from '../../lib/store/readers-words.ts';
import type { StoreName } from '../../lib/store/schema.ts';
import { makeArticle, makePackArticle } from '../support/factories.ts';
import { takeIn as takeInPack } from '../support/take-in.ts';
import { newLibrary, type Situation } from './situation.ts';
import { PAGE, pack, READER, STORY, storeWithCoverage } from './small-library.ts';

const OTHER = 'another-pack';
const OTHER_STORY = `${OTHER}/${pack(1).stories[0]?.id}`;
const SIGNED = { ...READER, id: 'kept-ours' };

/** Two packs of one story each; the first story has coverage of the reader's. */
async function prepared(): Promise<Database> {
  const database = await newLibrary();
  await storeWithCoverage(database);
  // One in a segment of the lookup index, the other in a delta.
  await compact(database, { mostDeltas: 0 });
  await takeInPack(database, { ...pack(1), id: OTHER }, READER);
  return database;
}

/** What a disk or another program can make of a record. Keys inside it stay: the store asks for them. */
const DAMAGES: Readonly<Record<string, (value: unknown, keys: readonly string[]) => unknown>> = {
  'loses its fields': (value, keys) =>
    value instanceof Uint8Array || typeof value !== 'object' || value === null
      ? new Uint8Array()
      : Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key))),
  'is cut in half': (value) => mapBytes(value, (bytes) => bytes.slice(0, bytes.length >> 1)),
  'has other bytes': (value) =>
    mapBytes(value, (bytes) => bytes.map((byte, at) => byte ^ (at * 37 + 1))),
};

function mapBytes(value: unknown, change: (bytes: Uint8Array) => Uint8Array): unknown {
  if (value instanceof Uint8Array) return change(value);
  if (typeof value === 'string') return value.slice(0, value.length >> 1);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, one instanceof Uint8Array ? change(one) : one]),
  );
}

/** The stores of which one record belongs to one story, so that the other must not suffer. */
const OF_A_STORY: readonly StoreName[] = [
  'stories',
  'heads',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'additions',
  'texts',
  'pageResults',
  'dismissals',
  'readersWords',
  'matchPrints',
];

/**
 * Those of which one record is a piece of the match index, whichever stories it is of: what damages
 * it may hide a story until the index is built anew, and never makes matching fail.
 */
const OF_THE_MATCH_INDEX: readonly StoreName[] = ['matchIndex', 'matchDeltas', 'matchBuckets'];

const storyOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'story' in value ? String(value.story) : '';

/** The address of an article of both stories: a page there tells the first that can be read. */
const TOLD = makePackArticle().url ?? '';

/** The keys of both stories. */
const PASSAGES = [4, 8, 12];

/** Damages the first record of a store that belongs to the first story; false when it has none. */
async function damage(database: Database, name: StoreName, how: string): Promise<boolean> {
  const transaction = database.transaction(name, 'readwrite');
  const store = transaction.objectStore(name);
  const keyPath = typeof store.keyPath === 'string' ? [store.keyPath] : [];
  const indexed = [...store.indexNames].map((index) => String(store.index(index).keyPath));
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const isOther =
      String(cursor.key).startsWith(OTHER) || storyOf(cursor.value).startsWith(`${OTHER}/`);
    if (OF_A_STORY.includes(name) && isOther) continue;
    const damaged = DAMAGES[how]?.(cursor.value, [...keyPath, ...indexed]);
    await cursor.update(damaged as never);
    await transaction.done;
    return true;
  }
  await transaction.done;
  return false;
}

/** What a reader does with a library, by name. Each answers what it found, or throws: then the reader is told. */
const USES: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  'show the other story': async (database) => (await readStory(database, OTHER_STORY))?.story.title,
  'see a page that tells the story': async (database) => {
    const library = {
      findCandidates: (hashes: readonly number[]) => findCandidates(database, hashes),
      readStory: (key: string) => readStory(database, key),
      readIndexState: () => readIndexState(database),
      readTitles: (keys: readonly string[]) => readTitles(database, keys),
      readWords: (pages: readonly string[]) => readWords(database, pages),
      findFactChecks: (keysOf: () => readonly number[]) => findFactChecks(database, keysOf),
      findAnnotations: (pages: readonly (string | null)[]) => findAnnotations(database, pages),
    };
    const view = await viewPage(library, makeArticle({ url: TOLD, text: PAGE.text }));
    if (view.state !== 'known' && view.state !== 'article') throw new Error('nothing is shown');
  },
  'show the story': (database) => readStory(database, STORY),
  'match a page': async (database) => {
    const { rebuilding } = await readIndexState(database);
    const found = await findCandidates(database, PASSAGES);
    if (!rebuilding && !found.some(({ story }) => story === OTHER_STORY))
      throw new Error('the other is gone');
  },
  'match a page of a damaged index': (database) => findCandidates(database, PASSAGES),
  'match a page after the index was built anew': async (database) => {
    await database.clear('matchIndex');
    await keepInOrder(database, async () => undefined);
    const found = await findCandidates(database, PASSAGES);
    if (!found.some(({ story }) => story === OTHER_STORY)) throw new Error('the other is gone');
  },
  'look up': async (database) => {
    const cache = emptyCache();
    const library = {
      lookUp: (query: LookupQuery, most: number) => lookUp(database, query, most, cache),
    };
    const { hits, damaged } = await lookUpQuotations(library, 'rotten piles');
    if (!hits.some(({ story }) => story?.key === OTHER_STORY)) throw new Error('the other is gone');
    if (hits.length + damaged < 2) throw new Error('nothing was said of the damaged one');
  },
  'look up in a damaged index': async (database) => {
    const { hits, rebuilding } = await lookUp(database, readQuery('rotten piles '), 5);
    if (hits.length < 2 && !rebuilding) throw new Error('nothing was said of what is missing');
  },
  'look up after the index was built anew': async (database) => {
    await lookUp(database, readQuery('rotten piles '), 5);
    await compact(database);
    const { hits, rebuilding } = await lookUp(database, readQuery('rotten piles '), 5);
    if (hits.length < 2 || rebuilding) throw new Error('the index is not whole');
  },
  'look a selection up': async (database) => {
    const cache = emptyCache();
    const library = {
      lookUp: (query: LookupQuery, most: number) => lookUp(database, query, most, cache),
    };
    await lookUpSelection(library, 'rotten piles, and so it closes for good');
  },
  'list stories': async (database) => {
    const heads = [];
    for await (const some of readAllHeads(database)) heads.push(...some);
    if (!heads.some(({ key }) => key === OTHER_STORY)) throw new Error('the other is gone');
  },
  'list stories after an update': async (database) => {
    await database.put('headState', { format: 0, madeTo: null }, 'state');
    await makeHeads(database);
    const heads = [];
    for await (const some of readAllHeads(database)) heads.push(...some);
    if (!heads.some(({ key }) => key === OTHER_STORY)) throw new Error('the other is gone');
    if (heads.length < 2) throw new Error('the damaged one is not listed');
  },
  'list packs': async (database) => {
    const listed = await listPacks(database);
    if (!listed.some(({ id }) => id === OTHER)) throw new Error('the other is gone');
  },
  'export the other pack': (database) => exportPack(database, OTHER, SIGNED),
  'take a pack in': (database) => takeInPack(database, { ...pack(2), id: 'a-third' }, READER),
};

/** The uses that must go on whatever happened to a record of the first story. */
const UNHARMED = [
  'see a page that tells the story',
  'show the other story',
  'match a page',
  'match a page after the index was built anew',
  'export the other pack',
  'look up',
  'look a selection up',
  'list stories',
  'list stories after an update',
  'list packs',
];

/** Those that must go on whatever happened to a record of the match index. */
const UNHARMED_BY_THE_MATCH_INDEX = [
  'see a page that tells the story',
  'show the other story',
  'match a page of a damaged index',
  'match a page after the index was built anew',
];

const UNHARMED_BY_THE_LOOKUP_INDEX = [
  'show the other story',
  'look up in a damaged index',
  'look up after the index was built anew',
];

const mustGoOn = (name: StoreName, use: string) =>
  (LOOKUP_STORES.includes(name) && UNHARMED_BY_THE_LOOKUP_INDEX.includes(use)) ||
  (OF_A_STORY.includes(name) && UNHARMED.includes(use)) ||
  (OF_THE_MATCH_INDEX.includes(name) && UNHARMED_BY_THE_MATCH_INDEX.includes(use));

/** Long enough for any use of this library on a busy machine; what takes longer hangs. Milliseconds. */
const HANGS = 10_000;

async function outcome(use: () => Promise<unknown>): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve('hangs'), HANGS).unref());
  return Promise.race([
    late,
    use().then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? `told: ${error.message}` : 'told: no error'),
    ),
  ]);
}

/** One record of each store is damaged in each way, and the library is used. */
export const DAMAGED_RECORDS: Situation = {
  name: 'a damaged record',
  async tryOut() {
    const faults: string[] = [];
    let points = 0;
    const stores = [...(await prepared()).objectStoreNames];
    for (const name of stores) {
      for (const how of Object.keys(DAMAGES)) {
        for (const [use, run] of Object.entries(USES)) {
          const database = await prepared();
          if (!(await damage(database, name, how))) continue;
          points += 1;
          const found = await outcome(() => run(database));
          database.close();
          const must = mustGoOn(name, use);
          if (found === 'hangs' || (must && found !== 'done'))
            faults.push(`a damaged record: one of ${name} ${how}, “${use}”: ${found}`);
        }
      }
    }
    return { points, faults };
  },
};

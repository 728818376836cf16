import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { between, oneOf, type Random, seededRandom } from '../../eval/made/random.ts';
import { makePack, makePackQuotation, makeStory } from '../../tests/support/factories.ts';
import { makeTyped } from '../../tests/support/lookup-entries.ts';
import { scanLookup } from '../../tests/support/scan-lookup.ts';
import { entriesOf } from '../core/lookup/fields.ts';
import { readQuery } from '../core/lookup/query.ts';
import type { Pack } from '../core/pack/pack.ts';
import { deleteStory, restoreStory } from './kept.ts';
import { readStory, storyKeys } from './library.ts';
import { emptyCache, type LookupCache, lookUp } from './lookup.ts';
import { compact, compactStep } from './lookup-index/compact.ts';
import { EMPTY_STATE, LOOKUP_STORES } from './lookup-index/state.ts';
import { type Database, openDatabase } from './open.ts';
import { writePack } from './write-pack.ts';

let database: Database;
let cache: LookupCache;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  cache = emptyCache();
});

/** A pack of some stories, each with a quotation or two of words that collide often. */
function packOf(random: Random, id: string, stories: number): Pack {
  const words = () =>
    makeTyped(random)
      .replaceAll(/\w+:\S+/g, '')
      .trim() || 'abc';
  return makePack({
    id: `https://packs.example/${id}`,
    stories: Array.from({ length: stories }, (_, at) =>
      makeStory({
        id: `story-${at}`,
        articles: [],
        quotations: Array.from({ length: between(random, 1, 2) }, (__, place) =>
          makePackQuotation({
            id: `quotation-${place}`,
            parts: [words(), words()],
            renditions: [],
          }),
        ),
      }),
    ),
  });
}

async function expectAsScanned(random: Random, queries: number): Promise<void> {
  const keys = await storyKeys(database);
  const bundles = await Promise.all(keys.map((key) => readStory(database, key)));
  const entries = bundles.flatMap((bundle) => (bundle ? entriesOf(bundle) : []));
  for (let asked = 0; asked < queries; asked++) {
    const typed = makeTyped(random);
    const { hits, searched } = await lookUp(database, readQuery(typed), 1000, cache);
    // What is remembered between lookups is what is stored.
    if (asked < 5) {
      expect(hits).toEqual((await lookUp(database, readQuery(typed), 1000)).hits);
    }
    const ranked = (all: readonly { readonly key: string; readonly score: number }[]) =>
      all
        .map(({ key, score }) => `${score.toFixed(9)} ${key}`)
        .sort()
        .reverse();
    expect({ typed, searched, hits: ranked(hits) }).toEqual({
      typed,
      searched: entries.length,
      hits: ranked(scanLookup(entries, readQuery(typed))),
    });
  }
}

/** Something that happens to a library; small limits make each of them happen often. */
async function happen(random: Random, at: number): Promise<void> {
  const stories = await storyKeys(database);
  const story = oneOf(random, stories) ?? '';
  switch (between(random, 0, 5)) {
    case 0:
    case 1:
      await writePack(database, packOf(random, `pack-${between(random, 0, 3)}`, 3));
      break;
    case 2:
      await deleteStory(database, story, at);
      break;
    case 3: {
      const [gone] = await database.getAllKeys('trash');
      if (gone) await restoreStory(database, gone[0]);
      break;
    }
    default:
      await compactStep(database, { mostDeltas: 2, isThorough: random() < 0.3 });
  }
}

describe('lookUp', () => {
  it.each([1, 2, 3, 4])(
    'answers what a look at every quotation answers, whatever happened before (%i)',
    async (seed) => {
      const random = seededRandom(seed);
      for (let at = 0; at < 25; at++) {
        await happen(random, at);
        if (at % 5 === 4) await expectAsScanned(random, 4);
      }
      await compact(database, { mostDeltas: 0, isThorough: true });
      await expectAsScanned(random, 4);
    },
    60_000,
  );

  it('shows a story as the reader regrouped it, however many others were', async () => {
    const said = ['The lamps came in May.', 'Nobody paid for any of them.'];
    const stories = ['one', 'two'].map((id) =>
      makeStory({
        id,
        articles: [],
        quotations: said.map((words, at) =>
          makePackQuotation({ id: `q${at}`, parts: [`${words} ${id}`], renditions: [] }),
        ),
      }),
    );
    await writePack(database, makePack({ id: 'https://packs.example/own', stories }));
    const [one, two] = await storyKeys(database);
    const countOf = async (word: string) => {
      const { hits } = await lookUp(database, readQuery(`lamps ${word}`), 1, cache);
      return hits[0]?.bundle.story.quotations.length;
    };
    const regroup = (story: string, at: number) =>
      database.put('regroupings', {
        key: `${story}/${at}`,
        story,
        at,
        value: { kind: 'same', quotation: 'gone', as: 'gone too' },
      });
    // Of a story that the reader left alone nothing but the quotation is read.
    expect([await countOf('one'), await countOf('two')]).toEqual([1, 1]);
    await regroup(one ?? '', 1);
    expect([await countOf('one'), await countOf('two')]).toEqual([2, 1]);
    for (let other = 0; other < 250; other++) await regroup(`another pack/${other}`, other);
    expect([await countOf('one'), await countOf('two')]).toEqual([2, 1]);
    await regroup(two ?? '', 2);
    expect([await countOf('one'), await countOf('two')]).toEqual([2, 2]);
  });

  it('makes a segment of a large pack at once, and of many together one', async () => {
    const random = seededRandom(8);
    for (const id of ['a', 'b', 'c']) await writePack(database, packOf(random, id, 5));
    await compact(database, { mostDeltas: 0 });
    await writePack(database, packOf(random, 'large', 400));
    expect(await database.count('lookupSegments')).toBe(2);
    expect(await database.count('lookupDeltas')).toBe(0);
    await compact(database);
    expect(await database.count('lookupSegments')).toBe(2);
    await writePack(database, packOf(random, 'larger', 400));
    await compact(database);
    await expectAsScanned(random, 3);
    expect(await database.count('lookupSegments')).toBeLessThan(3);
  }, 60_000);
});

/** All that the lookup index holds. */
async function dumpIndex(): Promise<string> {
  const all: unknown[] = [];
  for (const name of LOOKUP_STORES) {
    if (name === 'lookupState') continue;
    const values = await database.getAll(name);
    all.push(
      values.map((value) => (value instanceof Uint8Array ? String.fromCharCode(...value) : value)),
    );
  }
  return JSON.stringify(all);
}

describe('compact', () => {
  it('wipes every word of a deleted story when it is thorough', async () => {
    const random = seededRandom(3);
    const secret = makeStory({
      id: 'secret',
      articles: [],
      quotations: [makePackQuotation({ parts: ['zwölfuhrläuten'], renditions: [] })],
    });
    await writePack(database, {
      ...packOf(random, 'a', 5),
      stories: [secret, ...packOf(random, 'a', 9).stories],
    });
    await compact(database, { mostDeltas: 0 });
    expect((await lookUp(database, readQuery('zwölfuhr'), 10)).hits).toHaveLength(1);
    await deleteStory(database, 'https://packs.example/a/secret', 1);
    expect((await lookUp(database, readQuery('zwölfuhr'), 10)).hits).toEqual([]);
    await compact(database, { isThorough: true });
    expect(await dumpIndex()).not.toContain('secret');
    expect(await database.count('lookupDead')).toBe(0);
    // Letters that front coding leaves whole, and turned about.
    expect(await dumpIndex()).not.toMatch(/zw.lfuhr|rhufl.wz/);
    await expectAsScanned(random, 3);
  });

  it('leaves nothing when every story is gone', async () => {
    await writePack(database, packOf(seededRandom(4), 'a', 4));
    await compact(database, { mostDeltas: 0 });
    for (const key of await storyKeys(database)) await deleteStory(database, key, 1);
    await compact(database, { isThorough: true });
    expect(await dumpIndex()).toBe(JSON.stringify([[], [], [], [], []]));
  });

  it('builds an index of another format anew, stopped between any two steps', async () => {
    const random = seededRandom(6);
    await writePack(database, packOf(random, 'a', 6));
    await compact(database, { mostDeltas: 0 });
    await database.put('lookupState', { ...EMPTY_STATE, format: 99 }, 'state');
    const told = async () => (await lookUp(database, readQuery('x'), 1)).rebuilding;
    expect(await told()).toEqual({ done: 0, of: 6 });
    await compactStep(database);
    await writePack(database, packOf(random, 'b', 2));
    expect(await told()).toEqual({ done: 0, of: 8 });
    await compact(database);
    expect(await told()).toBeNull();
    await expectAsScanned(random, 3);
    expect((await database.get('lookupState', 'state'))?.rebuiltTo).toBeNull();
  });
});

import { inventStories } from '../../bench/match/invented-stories.ts';
import { withLibrary } from '../../bench/support/with-library.ts';
import type { Pack, PackStory } from '../../lib/core/pack/pack.ts';
import { hash64Hex } from '../../lib/core/text/hash.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { dumpIndex } from '../support/library-dump.ts';
import { takeIn as takeInPack } from '../support/take-in.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** What `in-browser.mts` calls in a page of the extension. */

const packOf = (id: string, stories: PackStory[]): Pack => ({
  '@context': {},
  format: 'headwater-pack',
  version: 1,
  id,
  title: id,
  description: id,
  curator: { name: 'faults', contact: null },
  published: '2024-01-01',
  licence: 'none',
  outlets: [],
  stories,
});

/** Two packs, whose runs are to be merged, and all of whose stories are to be indexed anew. */
export function prepare(): Promise<void> {
  const invent = inventStories();
  return withLibrary(async (database) => {
    await writePack(database, packOf('first', invent(0, 1000)));
    await writePack(database, packOf('second', invent(1000, 1000)));
    const manifest = await database.get('matchIndex', 'manifest');
    if (!manifest) throw new Error('nothing was indexed');
    const { nextNumber: since, stories: total } = manifest;
    const rebuild = { since, upTo: null, done: 0, total };
    await database.put('matchIndex', { ...manifest, rebuild }, 'manifest');
  });
}

/** What the index says, in short. */
export function says(): Promise<string> {
  return withLibrary(async (database) => hash64Hex(JSON.stringify(await dumpIndex(database))));
}

/** What the library holds, in short: the stories' keys and what the index says. */
export function holds(): Promise<{ readonly stories: number; readonly says: string }> {
  return withLibrary(async (database) => {
    const [stories, packs] = [
      await database.getAllKeys('stories'),
      await database.getAllKeys('packs'),
    ];
    const index = await dumpIndex(database);
    return { stories: stories.length, says: hash64Hex(JSON.stringify([stories, packs, index])) };
  });
}

const IMPORT = 'import-of-a-thousand';
const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
/** Made before the first import, so that a kill hits the import and not the making. */
let imported: Pack | null = null;

/** Makes what {@link importStories} takes in. */
export async function makeImport(): Promise<void> {
  imported = packOf(IMPORT, inventStories()(5000, 1000));
}

/** Takes a thousand stories in, as the library tab does with a file; answers the milliseconds. */
export async function importStories(): Promise<number> {
  const pack = imported;
  if (!pack) throw new Error('there is nothing to take in');
  const start = performance.now();
  await withLibrary((database) => takeInPack(database, pack, READER));
  return performance.now() - start;
}

/** Takes those stories out, by an edition without any. */
export async function removeImport(): Promise<void> {
  await withLibrary((database) => takeInPack(database, packOf(IMPORT, []), READER));
}

/** The import that is stored: whether it is still being read, or how many pieces are in the library; null for none. */
export function importState(): Promise<string | null> {
  return withLibrary(async (database) => {
    const [one] = await database.getAll('imports');
    return one ? `${one.state} ${one.next}` : null;
  });
}

/** Where its upkeep stands. */
export function place(): Promise<string> {
  return withLibrary(async (database) => {
    const { merge, rebuild } = (await database.get('matchIndex', 'manifest')) ?? {};
    return JSON.stringify([merge?.next, rebuild?.done]);
  });
}

/** Whether there is nothing to do any more. */
export function isDone(): Promise<boolean> {
  return withLibrary(async (database) => {
    const manifest = await database.get('matchIndex', 'manifest');
    return manifest?.merge === null && manifest.rebuild === null;
  });
}

/** Makes the worker open its library. */
export async function wake(): Promise<void> {
  await chrome.runtime.sendMessage({ type: 'look-up', payload: { query: 'lamps' } });
}

/** Lets all come to its end. */
export function finish(): Promise<void> {
  return withLibrary((database) =>
    keepInOrder(database, () => new Promise((resolve) => setTimeout(resolve))),
  );
}

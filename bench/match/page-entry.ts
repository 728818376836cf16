import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { storedKeys } from '../../lib/core/match/fingerprint/index-keys.ts';
import { unpackFingerprints } from '../../lib/core/match/index/fingerprint-bytes.ts';
import { keepOwnStory } from '../../lib/store/kept.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import { took } from '../support/time.ts';
import { withLibrary } from '../support/with-library.ts';
import { invented, inventedPack, storePack } from './invented-pack.ts';
import { pageOf, TOLD } from './invented-stories.ts';
import { type Answer, PEER, PEER_OPTIONS, PORT, type Task } from './tasks.ts';

declare const chrome: {
  readonly runtime: {
    connect(options: { readonly name: string }): {
      readonly onMessage: { addListener(listener: (answer: Answer) => void): void };
      postMessage(task: Task): void;
      disconnect(): void;
    };
  };
};

const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2024-01-01' };

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
/** Takes a pack of invented stories in; milliseconds until it is stored, and until the index is in order. */
export async function addPack(
  from: number,
  count: number,
): Promise<{ write: number; order: number }> {
  const write = await storePack(inventedPack(from, count));
  const order = await withLibrary((database) => took(() => keepInOrder(database, pause)));
  return { write, order };
}

/** Keeps one story; milliseconds. */
export function addOne(seed: number): Promise<number> {
  const [story] = invented(seed, 1);
  if (!story) throw new Error('no story was made');
  const kept = { story, outlets: [] };
  return withLibrary((database) => took(() => keepOwnStory(database, kept, null, OWN)));
}

/** Bytes of the match index: values, keys, and the keys of its one index. */
export function indexBytes(): Promise<{ postings: number; prints: number; stories: number }> {
  return withLibrary(async (database) => {
    const { runs, stories } = (await database.get('matchIndex', 'manifest')) ?? {
      runs: [],
      stories: 0,
    };
    let postings = JSON.stringify(runs).length;
    let prints = 0;
    for (const name of ['matchDeltas', 'matchBuckets'] as const) {
      let cursor = await database.transaction(name).store.openCursor();
      while (cursor) {
        const { value } = cursor;
        postings += 8 + (value instanceof Uint8Array ? value : value.bytes).byteLength;
        cursor = await cursor.continue();
      }
    }
    let cursor = await database.transaction('matchPrints').store.openCursor();
    while (cursor) {
      const { fingerprints, ...rest } = cursor.value;
      prints += 8 + fingerprints.byteLength + JSON.stringify(rest).length + rest.story.length + 8;
      cursor = await cursor.continue();
    }
    return { postings, prints, stories };
  });
}

/** Writes the same keys of the same stories as MiniSearch serialises them; its bytes. */
export function writePeer(): Promise<number> {
  return withLibrary(async (database) => {
    const search = new MiniSearch(PEER_OPTIONS);
    let cursor = await database.transaction('matchPrints').store.openCursor();
    while (cursor) {
      const { number: id, articles, fingerprints } = cursor.value;
      const unpacked = unpackFingerprints(fingerprints);
      const keys = articles.flatMap(({ url }, at) =>
        storedKeys({ url, fingerprint: unpacked[at] ?? null }),
      );
      search.add({ id, keys: keys.join(' ') });
      cursor = await cursor.continue();
    }
    const serialised = JSON.stringify(search);
    const peer = await openDB(PEER.database, 1, {
      upgrade: (made) => {
        made.createObjectStore(PEER.store);
      },
    });
    await peer.put(PEER.store, serialised, PEER.key);
    peer.close();
    return serialised.length;
  });
}

/** Asks the worker; milliseconds from here and back, and what it answered. */
export async function ask(
  kind: Task['kind'],
  turn: number,
): Promise<Answer & { readonly took: number; readonly told: number }> {
  const told = TOLD[turn % TOLD.length] ?? 0;
  const page = pageOf(told);
  const task: Task = kind === 'empty' ? { kind } : { kind, page };
  const start = performance.now();
  const answer = await new Promise<Answer>((resolve) => {
    const port = chrome.runtime.connect({ name: PORT });
    port.onMessage.addListener((found) => {
      port.disconnect();
      resolve(found);
    });
    port.postMessage(task);
  });
  return { ...answer, took: performance.now() - start, told };
}

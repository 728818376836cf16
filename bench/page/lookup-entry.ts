import MiniSearch from 'minisearch';
import { commonWords, makeQuery, QUERY_KINDS } from '../../eval/made/lookup-queries.ts';
import { makeQuotationLibrary } from '../../eval/made/quotation-library.ts';
import { oneOf, seededRandom } from '../../eval/made/random.ts';
import { findQuotations } from '../../lib/app/look-up.ts';
import type { LookupLibrary } from '../../lib/app/ports.ts';
import { readQuery } from '../../lib/core/lookup/query.ts';
import { lookUp } from '../../lib/store/lookup.ts';
import { compact } from '../../lib/store/lookup-index/compact.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { writePack } from '../../lib/store/write-pack.ts';

/** Where the peer's index is kept: in IndexedDB too, in its serialised form. */
const PEER = 'minisearch';
const PEER_FIELDS = ['text', 'speaker', 'outlet', 'story', 'date'];

function textsOf(count: number) {
  const pack = makeQuotationLibrary(count);
  return pack.stories.flatMap(({ id, title, date, speakers, articles, quotations }) =>
    quotations.map((one) => {
      const speaker = speakers.find((each) => each.id === one.speaker);
      const outlet = pack.outlets.find((each) => each.id === articles[0]?.outlet);
      return {
        key: `made/${id}/${one.id}`,
        text: one.parts.join(' '),
        speaker: [speaker?.name ?? speaker?.description, speaker?.role].join(' '),
        outlet: outlet?.name ?? '',
        story: title,
        date: date ?? '',
      };
    }),
  );
}

/** Stores a library of `count` made quotations in the extension's own database. Milliseconds it took. */
export async function fill(count: number): Promise<{ write: number; compact: number }> {
  const pack = makeQuotationLibrary(count);
  const database = await openDatabase();
  const start = performance.now();
  await writePack(database, pack);
  const written = performance.now();
  await compact(database);
  const done = performance.now();
  database.close();
  return { write: written - start, compact: done - written };
}

function openPeer(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(PEER, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(PEER);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** The same of MiniSearch, which stores its index as text. Characters of it. */
export async function fillPeer(count: number): Promise<number> {
  const index = new MiniSearch({ fields: PEER_FIELDS, idField: 'key' });
  index.addAll(textsOf(count));
  const serialised = JSON.stringify(index);
  const database = await openPeer();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(PEER, 'readwrite');
    transaction.objectStore(PEER).put(serialised, 'index');
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  return serialised.length;
}

/** Milliseconds from nothing loaded to MiniSearch's first hits, and for one more query then. */
export async function timePeer(query: string): Promise<{ cold: number; warm: number }> {
  const start = performance.now();
  const database = await openPeer();
  const serialised = await new Promise<string>((resolve, reject) => {
    const reading = database.transaction(PEER).objectStore(PEER).get('index');
    reading.onsuccess = () => resolve(String(reading.result));
    reading.onerror = () => reject(reading.error);
  });
  const index = MiniSearch.loadJSON(serialised, { fields: PEER_FIELDS, idField: 'key' });
  const ask = () => index.search(query, { prefix: true, combineWith: 'AND' }).slice(0, 24);
  ask();
  const cold = performance.now() - start;
  const again = performance.now();
  ask();
  database.close();
  return { cold, warm: performance.now() - again };
}

/** Milliseconds until the worker has answered a message. */
async function timeMessage(type: string, payload: unknown): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ type, payload });
  return performance.now() - start;
}

/** A round trip that only wakes the worker: a payload that it refuses at once. */
export const timeEmpty = (): Promise<number> => timeMessage('look-up', null);
export const timeLookUp = (query: string): Promise<number> => timeMessage('look-up', { query });

/** Milliseconds of each keystroke of `query`, from its third letter on. */
export async function timeTyping(query: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 3; length <= query.length; length++) {
    times.push(await timeLookUp(query.slice(0, length)));
  }
  return times;
}

/** What is asked of a library of `count`: a query of each kind in turn, with the key it is to find. */
export function queriesOf(count: number, most: number): { key: string; query: string }[] {
  const texts = textsOf(count);
  const common = commonWords(texts.map(({ text }) => text));
  const random = seededRandom(count);
  const queries: { key: string; query: string }[] = [];
  while (queries.length < most) {
    const wanted = oneOf(random, texts);
    const kind = QUERY_KINDS[queries.length % QUERY_KINDS.length] ?? 'fragment';
    const query = wanted && makeQuery(random, wanted.text, kind, common);
    if (wanted && query) queries.push({ key: wanted.key, query });
  }
  return queries;
}

/** How many of the queries find their quotation among the first ten, in the browser's own store. */
export async function countFound(
  queries: readonly { readonly key: string; readonly query: string }[],
): Promise<number> {
  const database = await openDatabase();
  let found = 0;
  for (const { key, query } of queries) {
    const library: LookupLibrary = { lookUp: (asked, most) => lookUp(database, asked, most) };
    const { hits } = await findQuotations(library, readQuery(query));
    if (hits.slice(0, 10).some((hit) => hit.key === key)) found++;
  }
  database.close();
  return found;
}

/** The extension API; this runs in a page of the extension. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

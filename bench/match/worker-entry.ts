import { openDB } from 'idb';
import MiniSearch from 'minisearch';
import { matchPage } from '../../lib/app/match-page.ts';
import { unpackFingerprints } from '../../lib/core/match/index/fingerprint-bytes.ts';
import { MOST_CANDIDATES } from '../../lib/core/match/index/nearest-stories.ts';
import { type Candidate, candidateOf } from '../../lib/core/match/score/candidate.ts';
import { findCandidates } from '../../lib/store/match-index/find-candidates.ts';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { readWords } from '../../lib/store/readers-words.ts';
import { type Answer, type AskedPage, PEER, PEER_OPTIONS, PORT, type Task } from './tasks.ts';

interface Port {
  readonly name: string;
  readonly onMessage: { addListener(listener: (task: Task) => void): void };
  postMessage(answer: Answer): void;
}

declare const chrome: {
  readonly runtime: { readonly onConnect: { addListener(listener: (port: Port) => void): void } };
};

/** What a worker that has answered before still has. */
let opened: Promise<Database> | null = null;
let peer: Promise<MiniSearch> | null = null;

const open = () => {
  opened ??= openDatabase();
  return opened;
};

async function match(
  page: AskedPage,
  find: (database: Database, keys: readonly number[]) => Promise<Candidate[]>,
): Promise<Answer> {
  const start = performance.now();
  const database = await open();
  const isOpen = performance.now();
  let [looked, asked, answered] = [0, 0, 0];
  const { matches } = await matchPage(
    {
      findCandidates: async (keys) => {
        asked = performance.now();
        const found = await find(database, keys);
        answered = performance.now();
        looked = found.length;
        return found;
      },
      readWords: (pages) => readWords(database, pages),
    },
    page,
  );
  const steps = {
    open: isOpen - start,
    read: asked - isOpen,
    lookUp: answered - asked,
    compare: performance.now() - answered,
  };
  return { story: matches[0]?.story ?? null, candidates: looked, steps };
}

async function loadPeer(): Promise<MiniSearch> {
  const database = await openDB(PEER.database);
  const serialised: unknown = await database.get(PEER.store, PEER.key);
  if (typeof serialised !== 'string') throw new Error('MiniSearch’s index is not there');
  return MiniSearch.loadJSON(serialised, PEER_OPTIONS);
}

/** The candidates that MiniSearch names, read from where the extension keeps them. */
async function findWithPeer(database: Database, keys: readonly number[]): Promise<Candidate[]> {
  peer ??= loadPeer();
  const hits = (await peer).search(keys.join(' ')).slice(0, MOST_CANDIDATES);
  const { store } = database.transaction('matchPrints');
  const prints = await Promise.all(hits.map(({ id }) => store.get(Number(id))));
  return prints.flatMap((print) => {
    if (!print) return [];
    const { story, articles } = print;
    const fingerprints = unpackFingerprints(print.fingerprints);
    const stored = articles.map((one, at) => ({
      ...one,
      story,
      fingerprint: fingerprints[at] ?? null,
    }));
    return [candidateOf(story, stored, new Set())];
  });
}

function run(task: Task): Promise<Answer> {
  switch (task.kind) {
    case 'empty':
      return Promise.resolve({
        story: null,
        candidates: 0,
        steps: { open: 0, read: 0, lookUp: 0, compare: 0 },
      });
    case 'match':
      return match(task.page, (database, keys) => findCandidates(database, keys));
    case 'peer':
      return match(task.page, findWithPeer);
    default: {
      const never: never = task;
      return never;
    }
  }
}

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) return;
  port.onMessage.addListener(async (task) => port.postMessage(await run(task)));
});

/** The bundle is named after what it gives. */
export const isListening = true;

import type { KeepLibrary, Library, LookupLibrary } from '../../lib/app/ports.ts';
import { FORMATS } from '../../lib/core/match/index/manifest.ts';
import type { ReadersWord } from '../../lib/core/match/readers-word.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import type { Regrouping } from '../../lib/core/utterance/regrouping.ts';
import type { PageResult } from '../../lib/core/view/library-view.ts';
import type { SeenPage } from '../../lib/core/view/seen-page.ts';
import { browser } from '../../lib/platform/browser.ts';
import { findAnnotations } from '../../lib/store/annotations.ts';
import { dismiss, isDismissed } from '../../lib/store/dismissals.ts';
import { findFactChecks } from '../../lib/store/fact-checks.ts';
import { makeHeads } from '../../lib/store/heads/head-step.ts';
import { resumeImports } from '../../lib/store/imports/resume-imports.ts';
import { deleteStory, keepAddition, keepOwnStory, removeAddition } from '../../lib/store/kept.ts';
import { readStory, readTitles } from '../../lib/store/library.ts';
import { emptyCache, lookUp } from '../../lib/store/lookup.ts';
import { compact } from '../../lib/store/lookup-index/compact.ts';
import { findCandidates } from '../../lib/store/match-index/find-candidates.ts';
import { readIndexState } from '../../lib/store/match-index/index-state.ts';
import { keepInOrder } from '../../lib/store/match-index/next-step.ts';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { clearPages, notePage, seenBefore } from '../../lib/store/page-results.ts';
import { readWords, saveWord } from '../../lib/store/readers-words.ts';
import { keepRegrouping, removeRegrouping } from '../../lib/store/regroupings.ts';
import { emptyTrash } from '../../lib/store/trash.ts';
import { writePack } from '../../lib/store/write-pack.ts';

import { resumeSubscriptions } from './refresh-packs.ts';
import { words } from './words.ts';

/** The library with what only the worker does to it. Times are milliseconds since the epoch. */
export interface WorkerLibrary extends Library, LookupLibrary, KeepLibrary {
  dismiss(story: string, url: string): Promise<void>;
  isDismissed(story: string, url: string): Promise<boolean>;
  undoKeep(kept: { readonly as: 'story' | 'coverage'; readonly key: string }): Promise<void>;
  saveWord(
    pages: readonly string[],
    word: { readonly story: string; readonly says: ReadersWord['says'] | null },
  ): Promise<void>;
  notePage(result: Omit<PageResult, 'at' | 'before'>): Promise<void>;
  /** What a page printed before this visit; null when that is not kept. */
  seenBefore(url: string, visit: string): Promise<SeenPage | null>;
  /** Keeps the reader's word on what is one statement; answers its key. */
  regroup(story: string, regrouping: Regrouping): Promise<string>;
  undoRegroup(key: string): Promise<void>;
  forgetPages(before: number): Promise<void>;
  /** Forgets stories that were deleted before `before`; see the store's own. */
  emptyTrash(before: number, now: number): Promise<void>;
  /**
   * Keeps both indexes small and quick, or builds them and the heads of stories anew after a change of
   * format; `isThorough`
   * also wipes the words of deleted stories. Rejects when a step fails; the next call goes on there.
   */
  tendIndexes(isThorough: boolean): Promise<void>;
}

/** The pack that comes with the extension, and the setting that says which version was taken in. */
const BUNDLED = '/packs/chicago-police-memo.json';
const TAKEN_IN = 'bundledPack';

/**
 * Takes in the bundled pack once for each version of the extension. A worker that is killed
 * between the write and the note does it again, to the same end.
 */
async function takeInBundled(database: Database): Promise<void> {
  const { version } = browser.runtime.getManifest();
  if ((await browser.storage.local.get(TAKEN_IN))[TAKEN_IN] === version) return;
  const response = await fetch(browser.runtime.getURL(BUNDLED));
  const pack = readPack(await response.json());
  if (!pack.ok) throw new Error(`The bundled pack was refused: ${pack.reason} ${pack.detail}`);
  await writePack(database, pack.value);
  await browser.storage.local.set({ [TAKEN_IN]: version });
}

/** How the reader's own pack is described when it is first written. */
async function ownPack() {
  const { fill } = await words();
  return {
    title: fill('library_own_pack', []),
    description: fill('library_own_pack', []),
    curator: fill('keep_by', []),
    on: new Date().toISOString().slice(0, 10),
  };
}

/** Between two steps of upkeep whoever waits for the library goes first. Milliseconds. */
const PAUSE = 20;
/** So long after the worker opened the library its upkeep begins: what woke it is answered by then. */
const UPKEEP_AFTER = 2000;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE));

/** An import that was read and neither applied nor refused is forgotten after a day. Milliseconds. */
const IMPORT_WAITS = 24 * 60 * 60 * 1000;

/** Goes on with what an earlier life of the worker, or a tab that was closed, left half-way. */
async function tendAfterStart(database: Database): Promise<void> {
  const before = Date.now() - IMPORT_WAITS;
  const finished = await resumeImports(database, before, pause);
  // One of them may have been a subscription's first.
  if (finished > 0) await resumeSubscriptions();
  await compact(database);
  await keepInOrder(database, pause);
}

async function tend(database: Database, isThorough: boolean): Promise<void> {
  try {
    await makeHeads(database);
    await compact(database, { isThorough });
  } finally {
    await keepInOrder(database, pause);
  }
}

async function open(onClosed: () => void): Promise<WorkerLibrary> {
  const database = await openDatabase({ onClosed });
  const lookupCache = emptyCache();
  // What was found damaged is built anew at once. Nobody waits for it: what fails is done at the next upkeep.
  const mend = () => void tend(database, false).catch(() => undefined);
  await takeInBundled(database);
  setTimeout(() => void tendAfterStart(database), UPKEEP_AFTER);
  return {
    findCandidates: (hashes) => findCandidates(database, hashes, { ...FORMATS, onLost: mend }),
    readStory: (key) => readStory(database, key),
    readTitles: (stories) => readTitles(database, stories),
    readWords: (pages) => readWords(database, pages),
    findFactChecks: (keysOf) => findFactChecks(database, keysOf),
    findAnnotations: (addresses) => findAnnotations(database, addresses),
    saveWord: (pages, word) => saveWord(database, pages, word, Date.now()),
    lookUp: (query, most) => lookUp(database, query, most, lookupCache, mend),
    keepOwnStory: async (kept, text) => keepOwnStory(database, kept, text, await ownPack()),
    keepAddition: (story, addition, text) =>
      keepAddition(database, story, addition, text, Date.now()),
    async undoKeep({ as, key }) {
      if (as === 'coverage') await removeAddition(database, key);
      else await deleteStory(database, key, Date.now());
    },
    dismiss: (story, url) => dismiss(database, story, url, Date.now()),
    isDismissed: (story, url) => isDismissed(database, story, url),
    notePage: (result) => notePage(database, { ...result, at: Date.now() }),
    seenBefore: (url, visit) => seenBefore(database, url, visit),
    regroup: (story, regrouping) => keepRegrouping(database, story, regrouping, Date.now()),
    undoRegroup: (key) => removeRegrouping(database, key),
    forgetPages: (before) => clearPages(database, before, Date.now()),
    emptyTrash: (before, now) => emptyTrash(database, before, now),
    tendIndexes: (isThorough) => tend(database, isThorough),
    readIndexState: () => readIndexState(database),
  };
}

/** Opens the library at first use and keeps it for this life of the worker; a failure is tried again. */
export function openLibrary(): () => Promise<WorkerLibrary> {
  let opened: Promise<WorkerLibrary> | null = null;
  return () => {
    const forget = () => {
      opened = null;
    };
    opened ??= open(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

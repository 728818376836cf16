import type { Library } from '../../lib/app/ports.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import { browser } from '../../lib/platform/browser.ts';
import { dismiss, isDismissed } from '../../lib/store/dismissals.ts';
import { countStories, findCandidates, readStory } from '../../lib/store/library.ts';
import { type Database, openDatabase } from '../../lib/store/open.ts';
import { writePack } from '../../lib/store/write-pack.ts';

/** The library with what only the worker does to it. */
export interface WorkerLibrary extends Library {
  dismiss(story: string, url: string): Promise<void>;
  isDismissed(story: string, url: string): Promise<boolean>;
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

async function open(): Promise<WorkerLibrary> {
  const database = await openDatabase();
  await takeInBundled(database);
  return {
    findCandidates: (hashes) => findCandidates(database, hashes),
    readStory: (key) => readStory(database, key),
    countStories: () => countStories(database),
    dismiss: (story, url) => dismiss(database, story, url, Date.now()),
    isDismissed: (story, url) => isDismissed(database, story, url),
  };
}

/** Opens the library at first use and keeps it for this life of the worker; a failure is tried again. */
export function openLibrary(): () => Promise<WorkerLibrary> {
  let opened: Promise<WorkerLibrary> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

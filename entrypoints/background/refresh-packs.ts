import { refreshDue } from '../../lib/app/subscriptions/refresh.ts';
import { onRefresh, packHosts, startRefreshing } from '../../lib/platform/pack-hosts.ts';
import { stayAwake } from '../../lib/platform/stay-awake.ts';
import { resumeImports } from '../../lib/store/imports/resume-imports.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { subscribedLibrary } from '../../lib/store/subscriptions/subscribed-library.ts';
import { listSubscriptions } from '../../lib/store/subscriptions/subscriptions.ts';
import { words } from './words.ts';

/** Between two pieces of an update whoever waits for the library goes first. Milliseconds. */
const PAUSE = 20;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE));

/** Brings subscribed packs up to date that are due, hour by hour; `onNew` is called after new stories came. */
export function serveSubscriptions(onNew: () => Promise<unknown>): void {
  onRefresh(async () => {
    const { fill } = await words();
    const database = await openDatabase();
    try {
      const library = subscribedLibrary(database, {
        reader: { title: fill('library_reader_pack', []), curator: fill('library_reader', []) },
        now: Date.now,
        newId: () => crypto.randomUUID(),
        pause,
      });
      const isNew = await stayAwake(async () => {
        // What a closed tab left half-way keeps its pack from being brought up to date.
        // Where that fails the next start tries again, and the other packs do not wait for it.
        const finished = await resumeImports(database, 0, pause).catch(() => 0);
        return (await refreshDue(packHosts, library, Date.now)) || finished > 0;
      });
      if (isNew) await onNew();
      return (await library.list()).length > 0;
    } finally {
      database.close();
    }
  });
}

/** Sets the hourly alarm where packs are subscribed to: a browser may have forgotten it. */
export async function resumeSubscriptions(): Promise<void> {
  const database = await openDatabase();
  const { length } = await listSubscriptions(database);
  database.close();
  if (length > 0) await startRefreshing();
}

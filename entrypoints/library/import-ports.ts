import type { ImportPorts, ReadImport } from '../../components/library/packs/use-import.ts';
import { refresh } from '../../lib/app/subscriptions/refresh.ts';
import { offerSubscription, subscriptionUrl } from '../../lib/app/subscriptions/subscribe.ts';
import { takeInPieces } from '../../lib/app/take-in-pieces.ts';
import { textChunks } from '../../lib/app/text-chunks.ts';
import type { Signature } from '../../lib/core/keep/signed.ts';
import { keyWords } from '../../lib/core/pack/key-words.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { Subscription } from '../../lib/core/subscription/subscription.ts';
import {
  askForPackHost,
  giveUpPackHost,
  packHosts,
  startRefreshing,
} from '../../lib/platform/pack-hosts.ts';
import { digestKey } from '../../lib/platform/verify-signature.ts';
import { keepAnnotations } from '../../lib/store/annotations.ts';
import {
  type ImportProgress,
  subscribeWith,
  undoImport,
} from '../../lib/store/imports/apply-import.ts';
import { discardImport } from '../../lib/store/imports/discard-import.ts';
import { readImport } from '../../lib/store/imports/read-import.ts';
import { finishImport, resumeImports } from '../../lib/store/imports/resume-imports.ts';
import { stagePack } from '../../lib/store/imports/stage-pack.ts';
import type { Database } from '../../lib/store/open.ts';
import { subscribedLibrary } from '../../lib/store/subscriptions/subscribed-library.ts';
import {
  changeSubscription,
  listSubscriptions,
  unsubscribe,
} from '../../lib/store/subscriptions/subscriptions.ts';
import { importFactChecks, kindOf, lookAtAnnotations } from './import-file.ts';
import type { OverDatabase } from './store-access.ts';

/** A file above this size is refused unread. Bytes. */
const MOST_BYTES = 2_000_000_000;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
const refused = (reason: string): ReadImport => ({ state: 'refused', reason, faults: [] });

/** A key as words; null for none. */
export const wordsOf = async (key: string | null) =>
  key === null ? null : keyWords(await digestKey(key));

const libraryOf = (database: Database, reader: Signature) =>
  subscribedLibrary(database, { reader, now: Date.now, newId: () => crypto.randomUUID(), pause });

/** What imports and subscriptions need, over the tab's database. `reader` is how others name a reader. */
export function importPorts(over: OverDatabase, changeIn: OverDatabase, reader: Signature) {
  /** What the reader was offered to subscribe to, until the word is given. */
  const offered = new Map<string, Subscription>();

  /** What keeps a pack busy may have been left half-way by a tab that was closed: it is gone on with from here too. */
  const goOn = () => void changeIn(async (database) => ok(await resumeImports(database, 0, pause)));
  const change: OverDatabase = async (run) => {
    const result = await changeIn(run);
    if (!result.ok && result.reason === 'busy') goOn();
    return result;
  };
  const reading = async (run: (database: Database) => Promise<ReadImport>): Promise<ReadImport> => {
    const result = await over(async (database) => ok(await run(database)));
    const read = result.ok ? result.value : refused(result.reason);
    if (read.state === 'refused' && read.reason === 'busy') goOn();
    return read;
  };
  const ports: ImportPorts = {
    readFile: async (file, { signal, onShare }) => {
      const kind = await kindOf(file);
      if (kind === 'backup' || kind === 'subscriptions') return { state: 'elsewhere', kind, file };
      if (kind === 'annotations') {
        const looked = await over((database) => lookAtAnnotations(database, file));
        if (!looked.ok) return refused(looked.reason);
        const { report, annotations } = looked.value;
        const take = (watch: Parameters<typeof takeInPieces>[2]) =>
          change(async (database) => {
            const keep = (piece: typeof annotations) =>
              keepAnnotations(database, piece, Date.now());
            return ok(await takeInPieces(annotations, keep, watch));
          });
        return { state: 'annotations', report, take };
      }
      if (kind === 'fact-checks') {
        const taken = await change((database) =>
          importFactChecks(database, file, { signal, onShare }),
        );
        return taken.ok ? { state: 'fact-checks', report: taken.value } : refused(taken.reason);
      }
      return reading(async (database) => {
        if (file.size > MOST_BYTES) return refused('too-large');
        const source = () => textChunks(file, (bytes) => onShare(bytes / file.size));
        const options = { id: crypto.randomUUID(), source: file.name, reader, at: Date.now() };
        const staged = await stagePack(database, source, { ...options, signal });
        if (staged.state === 'refused') return staged;
        const { preview, endFault } = staged;
        return { state: 'waiting', waiting: { preview, endFault, kind: 'file', keyWords: null } };
      });
    },
    readAddress: async (typed) => {
      const url = subscriptionUrl(typed);
      if (url === null) return refused('bad-address');
      // Asked for before any wait, while the browser still sees the reader's click.
      if (!(await askForPackHost(url))) return refused('declined');
      return reading(async (database) => {
        const offer = await offerSubscription(
          packHosts,
          libraryOf(database, reader),
          url,
          Date.now,
        );
        if (offer.state === 'refused') {
          await giveUp(database, url);
          return offer;
        }
        const { preview, subscription } = offer;
        offered.set(preview.id, subscription);
        const words = await wordsOf(subscription.key);
        return {
          state: 'waiting',
          waiting: { preview, endFault: null, kind: 'offer', keyWords: words },
        };
      });
    },
    readHeld: (id) =>
      reading(async (database) => {
        const preview = await readImport(database, id);
        const one = (await listSubscriptions(database)).find(({ held }) => held === id);
        if (!preview || !one) return refused('not-found');
        const words = await wordsOf(one.edition?.key ?? one.key);
        return {
          state: 'waiting',
          waiting: { preview, endFault: null, kind: 'update', keyWords: words },
        };
      }),
    apply: (waiting, isSubscribing, onShare) =>
      change(async (database): Promise<Result<'done' | 'undone'>> => {
        const { id, source } = waiting.preview;
        const subscription = offered.get(id);
        offered.delete(id);
        // Noted with the import before it begins: whoever ends it subscribes, if this tab is closed.
        if (subscription && isSubscribing) {
          if (!(await subscribeWith(database, id, subscription))) return refuse('not-found');
          await startRefreshing();
        }
        let way: ImportProgress['state'] = 'gone';
        const { state, next: taken } = await finishImport(
          database,
          id,
          ({ state, next, pieces }) => {
            way = state;
            onShare(next / Math.max(1, pieces));
            return pause();
          },
        );
        const end = endOf(state, way);
        if (end === 'done' && waiting.kind === 'update')
          await changeSubscription(database, source, (now) => ({ ...now, updatedAt: Date.now() }));
        if (waiting.kind === 'offer') await giveUp(database, source);
        if (end === 'busy') {
          // An update goes on waiting; a file or an address is read again.
          if (waiting.kind !== 'update') await discardImport(database, id);
          return refuse('busy');
        }
        if (end === 'lost') return refuse(taken > 0 ? 'import-lost-half-way' : 'import-lost');
        if (end === 'gone') return refuse('not-found');
        return end === 'outdated' ? refuse('outdated') : ok(end);
      }),
    turnBack: (id) =>
      over(async (database) => {
        await undoImport(database, id);
        return ok(null);
      }),
    leave: ({ preview: { id, source }, kind }) =>
      over(async (database) => {
        offered.delete(id);
        await discardImport(database, id);
        if (kind === 'update') await letGo(database, source, id);
        if (kind === 'offer') await giveUp(database, source);
        return ok(null);
      }),
  };

  const subscriptions = {
    list: async (database: Database) =>
      Promise.all(
        (await listSubscriptions(database)).map(async (one) => ({
          ...one,
          keyWords: await wordsOf(one.key),
          mayFetch: await packHosts.mayFetch(one.url),
        })),
      ),
    updateNow: async (url: string): Promise<Result<null>> => {
      if (!(await askForPackHost(url))) return refuse('declined');
      return change(async (database) => {
        // A failure is noted with the subscription, where the reader sees it.
        const library = libraryOf(database, reader);
        const { state } = await refresh(packHosts, library, url, Date.now, { isAsked: true });
        return state === 'busy' ? refuse('busy') : ok(null);
      });
    },
    pause: (url: string, isPaused: boolean) =>
      change(async (database) => {
        await changeSubscription(database, url, (now) => ({ ...now, isPaused }));
        return ok(null);
      }),
    unsubscribe: (url: string) =>
      change(async (database) => {
        const id = crypto.randomUUID();
        const ended = await unsubscribe(database, url, { id, at: Date.now() });
        if (ended === 'busy') return refuse('busy');
        await finishImport(database, id, pause);
        await giveUp(database, url);
        return ok(null);
      }),
  };
  return { ports, subscriptions };
}

/** How an import ended of which another, the worker, may have taken the last steps: it went on the `way` that was seen last. */
function endOf(state: ImportProgress['state'], way: ImportProgress['state']) {
  if (state === 'done' || (state === 'gone' && way === 'applying')) return 'done';
  if (state === 'undone' || (state === 'gone' && way === 'undoing')) return 'undone';
  return state === 'outdated' || state === 'busy' || state === 'lost' ? state : 'gone';
}

/** The reader left the update out: it waits no longer, and its edition is not offered again by itself. */
async function letGo(database: Database, url: string, id: string): Promise<void> {
  await changeSubscription(database, url, (now) =>
    now.held === id ? { ...now, held: null } : now,
  );
}

/** Gives access to a host back, unless another subscription needs it. */
async function giveUp(database: Database, url: string): Promise<void> {
  const urls = (await listSubscriptions(database)).map((one) => one.url);
  await giveUpPackHost(url, urls);
}

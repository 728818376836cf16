import { OWN_PACK } from '../../core/keep/kept.ts';
import type { Signature } from '../../core/keep/signed.ts';
import type { PackSource } from '../../core/pack/stream/read-parts.ts';
import type { Subscription } from '../../core/subscription/subscription.ts';
import { beginUpdate } from '../imports/apply-import.ts';
import { discardImport } from '../imports/discard-import.ts';
import { readImport } from '../imports/read-import.ts';
import { finishImport } from '../imports/resume-imports.ts';
import { stagePack } from '../imports/stage-pack.ts';
import type { Staged } from '../imports/staged.ts';
import type { Database } from '../open.ts';
import { changeSubscription, listSubscriptions, readSubscription } from './subscriptions.ts';

/** A pack of a reader's own, and one that stands under an id made of its content. */
const OWN = new RegExp(`^${OWN_PACK}(?:-[0-9a-f]{16})?$`);

/** The library, as far as subscriptions need it. `pause` lets others work between two pieces of an update. */
export function subscribedLibrary(
  database: Database,
  outside: {
    readonly reader: Signature;
    readonly now: () => number;
    readonly newId: () => string;
    readonly pause: () => Promise<void>;
  },
) {
  const { reader, now, newId, pause } = outside;
  return {
    list: () => listSubscriptions(database),
    read: (url: string) => readSubscription(database, url),
    change: (url: string, change: (now: Subscription) => Subscription) =>
      changeSubscription(database, url, change),
    stage: (source: PackSource, from: string): Promise<Staged> =>
      stagePack(database, source, { id: newId(), source: from, reader, at: now() }),
    async apply(id: string, from: Subscription): Promise<'done' | 'left' | 'busy'> {
      const begun = await beginUpdate(database, id, from);
      if (begun !== 'begun') return begun;
      return (await finishImport(database, id, pause)).state === 'done' ? 'done' : 'left';
    },
    async discard(id: string): Promise<void> {
      await discardImport(database, id);
    },
    isWaiting: async (id: string) => (await readImport(database, id)) !== null,
    isOwn: async (pack: string) => OWN.test(pack),
  };
}

import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { PackFault } from '../../core/pack/pack-faults.ts';
import { REFRESH_EVERY } from '../../core/subscription/schedule.ts';
import type { Subscription, UpdateReason } from '../../core/subscription/subscription.ts';
import { textChunks } from '../text-chunks.ts';
import { fetchSigned } from './fetch-signed.ts';
import type { PackHosts, SubscribedLibrary } from './ports.ts';

/** A pack that may be subscribed to: what it would bring, and the subscription that the reader's word would make. */
export type Offer =
  | {
      readonly state: 'offered';
      readonly preview: ImportPreview;
      readonly subscription: Subscription;
    }
  | {
      readonly state: 'refused';
      readonly reason: UpdateReason;
      readonly detail: string;
      readonly faults: readonly PackFault[];
    };

/**
 * The address of a pack as it is fetched: https, or http on this machine, where publishers try their packs;
 * without what stands behind `#`, a name or a password. Null for anything else.
 */
export function subscriptionUrl(typed: string): string | null {
  let url: URL;
  try {
    url = new URL(typed.trim());
  } catch {
    return null;
  }
  const isHere = ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  return url.href;
}

/**
 * Fetches a pack and lays what it would bring beside the library. Nothing is subscribed to yet; where the address is
 * subscribed to already, the key that was pinned then has to be its key still.
 */
export async function offerSubscription(
  hosts: PackHosts,
  library: SubscribedLibrary,
  url: string,
  now: () => number,
): Promise<Offer> {
  const no = (reason: UpdateReason, detail = '', faults: readonly PackFault[] = []): Offer => ({
    state: 'refused',
    reason,
    detail,
    faults,
  });
  const pinned = (await library.read(url))?.key ?? null;
  const file = await fetchSigned(hosts, url, { etag: null, modified: null, pinned });
  if (file.state === 'failed') return no(file.reason, file.detail);
  // Nothing was named that could be unchanged.
  if (file.state === 'unchanged') return no('status', '304');
  const staged = await library.stage(() => textChunks(file.body), url);
  if (staged.state === 'refused') return no(staged.reason, '', staged.faults);
  const { preview, endFault } = staged;
  const reason = endFault ?? (await refusal(library, url, preview.pack));
  if (reason !== null) {
    await library.discard(preview.id);
    return no(reason);
  }
  const at = now();
  const { etag, modified, key } = file;
  const subscription: Subscription = {
    ...{ url, pack: preview.pack, title: preview.title, etag, modified, key },
    addedAt: at,
    checkedAt: at,
    updatedAt: at,
    nextAt: at + REFRESH_EVERY,
    isPaused: false,
    failures: 0,
    failure: null,
    held: null,
  };
  return { state: 'offered', preview, subscription };
}

async function refusal(
  library: SubscribedLibrary,
  url: string,
  pack: string,
): Promise<UpdateReason | null> {
  if (await library.isOwn(pack)) return 'own-pack';
  const others = (await library.list()).filter((one) => one.url !== url);
  return others.some((one) => one.pack === pack) ? 'pack-taken' : null;
}

import { afterAnswer, afterFailure, isDue } from '../../core/subscription/schedule.ts';
import type { Subscription, UpdateReason } from '../../core/subscription/subscription.ts';
import { textChunks } from '../text-chunks.ts';
import { fetchSigned } from './fetch-signed.ts';
import type { PackHosts, SubscribedLibrary } from './ports.ts';

/** What became of bringing a subscribed pack up to date. */
export type Refreshed =
  | { readonly state: 'unchanged' | 'updated' | 'held' | 'gone' }
  | { readonly state: 'failed'; readonly reason: UpdateReason };

/**
 * Asks the host of a subscribed pack whether there is a new edition, and takes it in; one that touches what
 * the reader edited waits for the reader instead. Whatever fails is noted with its reason, and the library stays as
 * it was. `now` is in milliseconds since the epoch. May be stopped at any moment: what was begun is gone on with, or
 * forgotten, by `resumeImports`.
 */
export async function refresh(
  hosts: PackHosts,
  library: SubscribedLibrary,
  url: string,
  now: () => number,
): Promise<Refreshed> {
  const subscription = await library.read(url);
  if (!subscription) return { state: 'gone' };
  const { held } = subscription;
  if (held !== null && (await library.isWaiting(held))) return { state: 'held' };
  const outcome = await update(hosts, library, subscription);
  if (outcome.state === 'left') return { state: 'gone' };
  const at = now();
  await library.change(url, (current) => {
    if (outcome.state === 'failed') {
      const { reason, detail } = outcome;
      return afterFailure(current, { reason, detail, at });
    }
    const { etag, modified, key, title, held, isNew } = outcome;
    const next = afterAnswer(current, { at, isNew, etag, modified, held, title });
    return { ...next, key };
  });
  if (outcome.state === 'failed') return { state: 'failed', reason: outcome.reason };
  if (outcome.held !== null) return { state: 'held' };
  return { state: outcome.isNew ? 'updated' : 'unchanged' };
}

/** Brings every subscription up to date that is due. Answers whether any of them brought something new. */
export async function refreshDue(
  hosts: PackHosts,
  library: SubscribedLibrary,
  now: () => number,
): Promise<boolean> {
  let isNew = false;
  for (const one of await library.list()) {
    if (!isDue(one, now())) continue;
    const { state } = await refresh(hosts, library, one.url, now);
    if (state === 'updated') isNew = true;
  }
  return isNew;
}

type Outcome =
  /** The reader ended or paused the subscription meanwhile. */
  | { readonly state: 'left' }
  | { readonly state: 'failed'; readonly reason: UpdateReason; readonly detail: string }
  | ({ readonly state: 'answered'; readonly isNew: boolean } & Pick<
      Subscription,
      'etag' | 'modified' | 'key' | 'title' | 'held'
    >);

async function update(
  hosts: PackHosts,
  library: SubscribedLibrary,
  subscription: Subscription,
): Promise<Outcome> {
  const { url, pack, key: pinned, etag, modified, title } = subscription;
  const file = await fetchSigned(hosts, url, { etag, modified, pinned });
  if (file.state === 'failed') return file;
  if (file.state === 'unchanged')
    return { state: 'answered', isNew: false, etag, modified, key: pinned, title, held: null };
  const no = (reason: UpdateReason): Outcome => ({ state: 'failed', reason, detail: '' });
  const staged = await library.stage(() => textChunks(file.body), url);
  if (staged.state === 'refused') return no(staged.reason);
  const { preview } = staged;
  const reason = preview.pack !== pack ? 'another-pack' : staged.isWhole ? null : 'cut-off';
  if (reason !== null) {
    await library.discard(preview.id);
    return no(reason);
  }
  const { added, changed, removed, touched } = preview.counts;
  const answered = {
    state: 'answered',
    etag: file.etag,
    modified: file.modified,
    key: file.key,
    title: preview.title,
    isNew: added + changed + removed > 0,
    held: null,
  } as const;
  // The host says “unchanged” only of what was taken in: an update that waits can be lost, or left out.
  if (touched > 0) return { ...answered, etag, modified, isNew: false, held: preview.id };
  return (await library.apply(preview.id, subscription)) ? answered : { state: 'left' };
}

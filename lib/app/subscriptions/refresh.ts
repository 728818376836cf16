import type { ImportPreview } from '../../core/pack/import-preview.ts';
import { afterAnswer, afterFailure, isDue } from '../../core/subscription/schedule.ts';
import {
  type Edition,
  isSameEdition,
  leftOut,
  type Subscription,
  type UpdateReason,
} from '../../core/subscription/subscription.ts';
import { textChunks } from '../text-chunks.ts';
import { fetchSigned } from './fetch-signed.ts';
import type { PackHosts, SubscribedLibrary } from './ports.ts';

/** What became of bringing a subscribed pack up to date. */
export type Refreshed =
  /** `busy`: another change of the pack is going on. Nothing is noted, so that it stays due. */
  | { readonly state: 'unchanged' | 'updated' | 'held' | 'gone' | 'busy' }
  | { readonly state: 'failed'; readonly reason: UpdateReason };

/**
 * Asks the host of a subscribed pack whether there is a new edition, and takes it in; one that touches what
 * the reader edited, is older than what the library has, or takes most of the pack away waits for the reader instead. An
 * edition that the reader left out is passed over until there is another, unless the reader asks (`isAsked`). Whatever fails is noted with its reason, and the library stays as
 * it was. `now` is in milliseconds since the epoch. May be stopped at any moment: what was begun is gone on with, or
 * forgotten, by `resumeImports`.
 */
export async function refresh(
  hosts: PackHosts,
  library: SubscribedLibrary,
  url: string,
  now: () => number,
  { isAsked }: { readonly isAsked: boolean },
): Promise<Refreshed> {
  const subscription = await library.read(url);
  if (!subscription) return { state: 'gone' };
  const { held } = subscription;
  if (held !== null && (await library.isWaiting(held))) return { state: 'held' };
  const outcome = await update(
    hosts,
    library,
    subscription,
    isAsked ? null : leftOut(subscription),
  );
  if (outcome.state === 'left') return { state: 'gone' };
  if (outcome.state === 'busy') return { state: 'busy' };
  const at = now();
  let isHeldElsewhere = false;
  await library.change(url, (current) => {
    if (outcome.state === 'failed') {
      const { reason, detail } = outcome;
      return afterFailure(current, { reason, detail, at });
    }
    // Another refresh at the same time laid an update aside: one is enough.
    isHeldElsewhere = current.held !== null && current.held !== held;
    if (isHeldElsewhere) return current;
    const { state: _state, key, ...answer } = outcome;
    return { ...afterAnswer(current, { at, ...answer }), ...(key === undefined ? {} : { key }) };
  });
  if (outcome.state === 'failed') return { state: 'failed', reason: outcome.reason };
  if (isHeldElsewhere) {
    if (outcome.held !== null) await library.discard(outcome.held);
    return { state: 'held' };
  }
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
    const { state } = await refresh(hosts, library, one.url, now, { isAsked: false });
    if (state === 'updated') isNew = true;
  }
  return isNew;
}

type Outcome =
  /** The reader ended or paused the subscription meanwhile. */
  | { readonly state: 'left' }
  /** Another change of the pack is going on. */
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly reason: UpdateReason; readonly detail: string }
  | ({
      readonly state: 'answered';
      readonly isNew: boolean;
      readonly edition: Edition | null;
      /** The key that is pinned from now on; undefined where nothing was taken in. */
      readonly key?: string | null;
    } & Pick<Subscription, 'etag' | 'modified' | 'title' | 'held'>);

/** `left` is the edition that the reader left out, null where it may be offered again. */
async function update(
  hosts: PackHosts,
  library: SubscribedLibrary,
  subscription: Subscription,
  left: Edition | null,
): Promise<Outcome> {
  const { url, pack, key: pinned, etag, modified, title } = subscription;
  // A host that knows the edition by a mark says “unchanged”, and need not send it again.
  const known = left && (left.etag ?? left.modified) !== null ? left : { etag, modified };
  const file = await fetchSigned(hosts, url, {
    etag: known.etag,
    modified: known.modified,
    pinned,
  });
  if (file.state === 'failed') return file;
  const unchanged = { state: 'answered', isNew: false, held: null, edition: left } as const;
  if (file.state === 'unchanged') return { ...unchanged, etag, modified, title };
  const no = (reason: UpdateReason): Outcome => ({ state: 'failed', reason, detail: '' });
  const staged = await library.stage(() => textChunks(file.body), url);
  if (staged.state === 'refused')
    return staged.reason === 'busy' ? { state: 'busy' } : no(staged.reason);
  const { preview } = staged;
  const reason = preview.pack !== pack ? 'another-pack' : staged.endFault;
  if (reason !== null) {
    await library.discard(preview.id);
    return no(reason);
  }
  const { key } = file;
  const marks = { etag: file.etag, modified: file.modified };
  const edition = { ...marks, published: preview.published, bytes: file.body.size, key };
  if (left && isSameEdition(left, edition)) {
    await library.discard(preview.id);
    return { ...unchanged, etag, modified, title };
  }
  const answered = { ...unchanged, ...marks, title: preview.title, edition: null };
  // The host says “unchanged” only of what was taken in: an update that waits can be lost, or left out. So it is with who signed it.
  if (isForReader(preview)) return { ...answered, etag, modified, held: preview.id, edition };
  const { added, changed, removed } = preview.counts;
  const isNew = added + changed + removed > 0;
  const applied = await library.apply(preview.id, subscription);
  return applied === 'done' ? { ...answered, isNew, key } : { state: applied };
}

/** Whether an update would surprise the reader who was not asked. */
const isForReader = ({ counts, newerHere, loss }: ImportPreview) =>
  counts.touched > 0 || newerHere !== null || loss !== null;

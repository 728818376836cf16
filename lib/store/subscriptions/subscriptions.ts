import { NO_COUNTS } from '../../core/pack/import-preview.ts';
import type { Subscription } from '../../core/subscription/subscription.ts';
import { clearImport, IMPORT_STORES } from '../imports/discard-import.ts';
import type { ImportRecord } from '../imports/import-record.ts';
import { isUnderWay, outdateOthers } from '../imports/one-change.ts';
import { PIECE } from '../imports/stage-pack.ts';
import type { Database } from '../open.ts';
import type { StoreName } from '../schema.ts';
import { keysOfPack } from '../story-records.ts';
import { readFrom, transact, type WriteTransaction } from '../transact.ts';
import { touchedStories } from '../write-stories.ts';

const STORES: readonly StoreName[] = [
  'subscriptions',
  'packs',
  'stories',
  'edits',
  'changes',
  'additions',
  'regroupings',
  ...IMPORT_STORES,
];

/** All subscriptions, by title. */
export async function listSubscriptions(database: Database): Promise<Subscription[]> {
  const all = await readFrom(database, ['subscriptions'], (transaction) =>
    transaction.objectStore('subscriptions').getAll(),
  );
  return all.sort((a, b) => a.title.localeCompare(b.title));
}

/** One subscription; null when there is none to that address. */
export async function readSubscription(
  database: Database,
  url: string,
): Promise<Subscription | null> {
  const found = await readFrom(database, ['subscriptions'], (transaction) =>
    transaction.objectStore('subscriptions').get(url),
  );
  return found ?? null;
}

/**
 * Changes a subscription as it stands when the change is written; answers it as it is now. Null, and
 * nothing is written, when it was ended meanwhile.
 */
export function changeSubscription(
  database: Database,
  url: string,
  change: (now: Subscription) => Subscription,
): Promise<Subscription | null> {
  return transact(database, ['subscriptions'], async (transaction) => {
    const store = transaction.objectStore('subscriptions');
    const now = await store.get(url);
    if (!now) return null;
    const next = change(now);
    await store.put(next);
    return next;
  });
}

/**
 * Ends a subscription and begins to take its pack's stories out, of which `finishImport(database, id)` takes the steps. An
 * update that waited or was half-way in is forgotten. What the reader edited of them or added to them, and other packs, stay; what the
 * reader took out of the pack is forgotten. `gone` when there is none to that address; `busy`, and nothing happens, while a file of the pack is half-way in.
 */
export function unsubscribe(
  database: Database,
  url: string,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<'ended' | 'gone' | 'busy'> {
  return transact(database, STORES, async (transaction) => {
    const subscription = await transaction.objectStore('subscriptions').get(url);
    if (!subscription) return 'gone';
    const { pack, held, title } = subscription;
    const under = (await transaction.objectStore('imports').getAll()).filter(
      (one) => one.pack === pack && isUnderWay(one),
    );
    if (under.some(({ source }) => source !== url)) return 'busy';
    if (held !== null) await clearImport(transaction, held);
    // An update that is half-way in: what came of it goes with the rest, and no more comes.
    for (const one of under) await clearImport(transaction, one.id);
    await outdateOthers(transaction, { id, pack });
    await transaction.objectStore('subscriptions').delete(url);
    const from = (await transaction.objectStore('packs').get(pack)) ?? null;
    if (!from) return 'ended';
    const stored = await transaction.objectStore('stories').index('pack').getAllKeys(pack);
    const keys = await toTakeOut(transaction, pack, stored);
    let pieces = 0;
    for (let first = 0; first < keys.length; first += PIECE.stories) {
      const stories = keys
        .slice(first, first + PIECE.stories)
        .map((key) => ({ id: key.slice(pack.length + 1), story: null }));
      await transaction.objectStore('staged').put({ import: id, piece: pieces, stories });
      pieces += 1;
    }
    const record: ImportRecord = {
      ...{ id, source: url, pack, title, curator: from.curator.name, at, pieces, from },
      ...({ replaces: null, whose: 'other', newerHere: null, loss: null } as const),
      published: from.published,
      counts: { ...NO_COUNTS, removed: keys.length },
      stories: [],
      faults: [],
      state: 'applying',
      mode: 'pack',
      to: null,
      next: 0,
    };
    await transaction.objectStore('imports').put(record);
    return 'ended';
  });
}

const changesOf = (key: string) => IDBKeyRange.bound([key], [key, []]);

/** Whether the reader did nothing with an edited story but bring it back, and its pack has it still. */
async function isOnlyBroughtBack(transaction: WriteTransaction, key: string): Promise<boolean> {
  if ((await transaction.objectStore('edits').get(key))?.isLeftOut) return false;
  const changes = await transaction.objectStore('changes').getAll(changesOf(key));
  return changes.every(({ kind }) => kind === 'pack-updated');
}

/**
 * Which of a pack's stories go with it. One with the reader's coverage or words stays whole, since these say
 * nothing without it; an edited one is the reader's version from then on. Of a story that the reader took out,
 * nothing is left to be kept from coming back.
 */
async function toTakeOut(
  transaction: WriteTransaction,
  pack: string,
  stored: readonly string[],
): Promise<string[]> {
  const edits = transaction.objectStore('edits');
  const edited = new Set(await edits.getAllKeys(keysOfPack(pack)));
  const known = new Set(stored);
  for (const key of edited) {
    if (known.has(key) && !(await isOnlyBroughtBack(transaction, key))) continue;
    await edits.delete(key);
    await transaction.objectStore('changes').delete(changesOf(key));
    edited.delete(key);
  }
  const touched = await touchedStories(transaction, pack);
  return stored.filter((key) => edited.has(key) || !touched.has(key));
}

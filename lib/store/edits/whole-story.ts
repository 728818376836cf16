import { outletsOf } from '../../core/edit/references.ts';
import { OWN_PACK } from '../../core/keep/kept.ts';
import type { PackOutlet } from '../../core/pack/pack.ts';
import { takeRegroupings } from '../regroupings.ts';
import type { ApartRecords, PackHeadRecord, StoreName, WholeStory } from '../schema.ts';
import { putStory, STORY_STORES, type StoryRecords, takeStory } from '../story-records.ts';
import { together, type WriteTransaction } from '../transact.ts';
import { readChanges } from './change-log.ts';

/** The stores that hold all of a story, and what is derived from it. */
export const WHOLE_STORES: readonly StoreName[] = [
  ...STORY_STORES,
  'packs',
  'additions',
  'regroupings',
  'texts',
  'edits',
  'changes',
];

/** Takes all of a story out of the library; null when it is not there. The indexes are the caller's. */
export async function takeWhole(
  transaction: WriteTransaction,
  key: string,
): Promise<WholeStory | null> {
  const changes = await readChanges(transaction, key);
  const taken = await takeStory(transaction, key);
  if (!taken) return null;
  const apart = await takeApart(transaction, key);
  const [texts, edit = null] = await together([
    () => transaction.objectStore('texts').index('story').getAll(key),
    () => transaction.objectStore('edits').get(key),
  ]);
  for (const text of texts) await transaction.objectStore('texts').delete(text.key);
  await transaction.objectStore('edits').delete(key);
  await transaction.objectStore('changes').delete(IDBKeyRange.bound([key], [key, []]));
  const packOutlets = await listedOutlets(transaction, taken);
  const packHead = await readPackHead(transaction, taken.pack);
  const ofPack = { packOutlets, ...(packHead && { packHead }) };
  return { key, ...taken, ...ofPack, ...apart, texts, edit, changes };
}

/** Puts all of a story into the library, in place of what stands under its key, and its pack when that is gone. The indexes are the caller's. */
export async function putWhole(transaction: WriteTransaction, whole: WholeStory): Promise<void> {
  await takeWhole(transaction, whole.key);
  await putPackHead(transaction, whole);
  await putStory(transaction, whole.pack, whole.story, await outletsNow(transaction, whole));
  await putApart(transaction, whole);
  const [texts, changes] = [transaction.objectStore('texts'), transaction.objectStore('changes')];
  for (const text of whole.texts) await texts.put(text);
  for (const change of whole.changes) await changes.put(change);
  if (whole.edit) await transaction.objectStore('edits').put(whole.edit);
}

/** What is told of others' pack; null when it is not stored. */
async function readPackHead(
  transaction: WriteTransaction,
  pack: string,
): Promise<PackHeadRecord | null> {
  const found = pack === OWN_PACK ? undefined : await transaction.objectStore('packs').get(pack);
  if (!found) return null;
  const { id, title, description, curator, published, licence, address } = found;
  const head = { id, title, description, curator, published, licence };
  return address === undefined ? head : { ...head, address };
}

/** A pack that went while the story was away comes back with it; the outlets stand with the story. */
async function putPackHead(
  transaction: WriteTransaction,
  { pack, packHead }: WholeStory,
): Promise<void> {
  const packs = transaction.objectStore('packs');
  if (packHead && (await packs.getKey(pack)) === undefined)
    await packs.put({ ...packHead, outlets: [] });
}

/** Takes away the record of a pack that came with a story alone, see {@link putWhole}, when the last such story went. */
export async function dropBarePack(transaction: WriteTransaction, pack: string): Promise<void> {
  const packs = transaction.objectStore('packs');
  const isBare = pack !== OWN_PACK && (await packs.get(pack))?.outlets.length === 0;
  if (isBare && (await transaction.objectStore('stories').index('pack').count(pack)) === 0)
    await packs.delete(pack);
}

/** The outlets that a story names and its pack lists for it. */
async function listedOutlets(
  transaction: WriteTransaction,
  { pack, story, outlets }: StoryRecords,
): Promise<readonly PackOutlet[]> {
  const own = new Set(outlets.map(({ id }) => id));
  const listed = (await transaction.objectStore('packs').get(pack))?.outlets ?? [];
  return outletsOf(story, listed).filter(({ id }) => !own.has(id));
}

/** The outlets of a story's own, with those that its pack listed and lists no more. */
async function outletsNow(
  transaction: WriteTransaction,
  { pack, outlets, packOutlets = [] }: WholeStory,
): Promise<readonly PackOutlet[]> {
  const listed = (await transaction.objectStore('packs').get(pack))?.outlets ?? [];
  const known = new Set([...outlets, ...listed].map(({ id }) => id));
  return [...outlets, ...packOutlets.filter(({ id }) => !known.has(id))];
}

/** Takes out what the reader added to a story without editing it. */
export async function takeApart(transaction: WriteTransaction, key: string): Promise<ApartRecords> {
  const store = transaction.objectStore('additions');
  const additions = await store.index('story').getAll(key);
  for (const addition of additions) await store.delete(addition.key);
  return { additions, regroupings: await takeRegroupings(transaction, key) };
}

/** Puts it back. */
export async function putApart(
  transaction: WriteTransaction,
  { additions, regroupings }: ApartRecords,
): Promise<void> {
  for (const one of additions) await transaction.objectStore('additions').put(one);
  for (const one of regroupings) await transaction.objectStore('regroupings').put(one);
}

import type { Addition } from '../core/keep/addition.ts';
import type { Pack, PackArticle } from '../core/pack/pack.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { putUpdated, readEdits } from './edits/update-edited.ts';
import { readStoryIn } from './library.ts';
import { indexQuotations } from './lookup-index/index-quotations.ts';
import { indexStories } from './match-index/write-stories.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import {
  keysOfPack,
  putStory,
  STORY_STORES,
  type StoryRecords,
  storyKey,
  takeStory,
} from './story-records.ts';
import { transact, type WriteTransaction } from './transact.ts';

/** The stores that writing a pack touches. */
export const PACK_STORES: readonly StoreName[] = [
  ...STORY_STORES,
  'packs',
  'additions',
  'regroupings',
  'edits',
  'changes',
];

/**
 * Stores a pack whole, in place of any earlier version of it: records and the indexes derived from
 * them in one transaction, so that all of it is there or nothing has changed. The reader's own
 * additions to its stories stay, and so do the reader's edits: see `putUpdated`. Rejects with the database's error. Cost: some ten
 * records a story, and the buckets and segments of the two indexes.
 */
export async function writePack(database: Database, pack: Pack): Promise<void> {
  await transact(database, PACK_STORES, (transaction) => putPack(transaction, pack));
}

/** The same within a transaction over {@link PACK_STORES}. */
export async function putPack(transaction: WriteTransaction, pack: Pack): Promise<void> {
  const bundles = new Map<string, StoryBundle | null>();
  const edits = await readEdits(transaction, pack.id);
  const edited = new Map<string, StoryRecords>();
  for (const key of await transaction.objectStore('stories').index('pack').getAllKeys(pack.id)) {
    const taken = await takeStory(transaction, key);
    if (taken && edits.has(key)) edited.set(key, taken);
    bundles.set(key, null);
  }
  const { id, title, description, curator, published, licence, outlets } = pack;
  await transaction
    .objectStore('packs')
    .put({ id, title, description, curator, published, licence, outlets });
  const additions = new Map<string, Addition[]>();
  for (const one of await transaction.objectStore('additions').getAll(keysOfPack(id))) {
    additions.set(one.story, [...(additions.get(one.story) ?? []), one.value]);
  }
  const regrouped = await transaction.objectStore('regroupings').getAll(keysOfPack(id));
  const own = new Set([
    ...additions.keys(),
    ...regrouped.map((one) => one.story),
    ...edited.keys(),
  ]);
  const changes = new Map<string, readonly PackArticle[] | null>(
    [...bundles.keys()].map((key) => [key, null]),
  );
  const next = new Map(pack.stories.map((story) => [storyKey(id, story.id), story]));
  for (const key of new Set([...next.keys(), ...edited.keys()])) {
    const [fresh = null, edit, known] = [next.get(key), edits.get(key), edited.get(key)];
    // Part of another story by now: see `setAside`.
    if (edit && !known) {
      await transaction.objectStore('edits').put({ ...edit, pack: fresh });
      continue;
    }
    const story = edit && known ? await putUpdated(transaction, edit, known, fresh, pack) : fresh;
    if (!story) continue;
    if (story === fresh) await putStory(transaction, id, story);
    const added = additions.get(key) ?? [];
    const bundle: StoryBundle = { key, packTitle: title, outlets, story, added: [] };
    bundles.set(key, own.has(key) ? await readStoryIn(transaction, key) : bundle);
    changes.set(key, [...story.articles, ...added.map(({ article }) => article)]);
  }
  await indexQuotations(transaction, bundles);
  await indexStories(transaction, changes);
}

import type { Addition } from '../core/keep/addition.ts';
import type { Pack, PackArticle } from '../core/pack/pack.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { readStoryIn } from './library.ts';
import { indexQuotations } from './lookup-index/index-quotations.ts';
import { indexStories } from './match-index/write-stories.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { putStory, STORY_STORES, storyKey, takeStory } from './story-records.ts';
import { transact, type WriteTransaction } from './transact.ts';

/** The stores that writing a pack touches. */
export const PACK_STORES: readonly StoreName[] = [
  ...STORY_STORES,
  'packs',
  'additions',
  'regroupings',
];

/**
 * Stores a pack whole, in place of any earlier version of it: records and the indexes derived from
 * them in one transaction, so that all of it is there or nothing has changed. The reader's own
 * additions to its stories stay. Rejects with the database's error. Cost: some ten
 * records a story, and the buckets and segments of the two indexes.
 */
export async function writePack(database: Database, pack: Pack): Promise<void> {
  await transact(database, PACK_STORES, (transaction) => putPack(transaction, pack));
}

/** The same within a transaction over {@link PACK_STORES}. */
export async function putPack(transaction: WriteTransaction, pack: Pack): Promise<void> {
  const bundles = new Map<string, StoryBundle | null>();
  for (const key of await transaction.objectStore('stories').index('pack').getAllKeys(pack.id)) {
    await takeStory(transaction, key);
    bundles.set(key, null);
  }
  const { id, title, description, curator, published, licence, outlets } = pack;
  await transaction
    .objectStore('packs')
    .put({ id, title, description, curator, published, licence, outlets });
  const additions = new Map<string, Addition[]>();
  for (const one of await transaction.objectStore('additions').getAll(keysOf(id))) {
    additions.set(one.story, [...(additions.get(one.story) ?? []), one.value]);
  }
  const regrouped = await transaction.objectStore('regroupings').getAll(keysOf(id));
  const own = new Set([...additions.keys(), ...regrouped.map((one) => one.story)]);
  const changes = new Map<string, readonly PackArticle[] | null>(
    [...bundles.keys()].map((key) => [key, null]),
  );
  for (const story of pack.stories) {
    await putStory(transaction, id, story);
    const key = storyKey(id, story.id);
    const added = additions.get(key) ?? [];
    const bundle: StoryBundle = { key, packTitle: title, outlets, story, added: [] };
    bundles.set(key, own.has(key) ? await readStoryIn(transaction, key) : bundle);
    changes.set(key, [...story.articles, ...added.map(({ article }) => article)]);
  }
  await indexQuotations(transaction, bundles);
  await indexStories(transaction, changes);
}

/** The keys of all that belongs to a pack: ids hold no slash, and `0` comes next after it. */
const keysOf = (pack: string) => IDBKeyRange.bound(`${pack}/`, `${pack}0`, false, true);

import { withAdditions } from '../core/keep/addition.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { putAdditionIndexes } from './addition-indexes.ts';
import { indexQuotations } from './lookup-index/index-quotations.ts';
import type { Database } from './open.ts';
import type { StoreName } from './schema.ts';
import { putStory, STORY_STORES, storyKey, takeStory } from './story-records.ts';
import { transact, type WriteTransaction } from './transact.ts';

/** The stores that writing a pack touches. */
export const PACK_STORES: readonly StoreName[] = [...STORY_STORES, 'packs', 'additions'];

/**
 * Stores a pack whole, in place of any earlier version of it: records and the indexes derived from
 * them in one transaction, so that all of it is there or nothing has changed. The reader's own
 * additions to its stories stay. Rejects with the database's error. Cost: one read and one write
 * for each distinct passage hash, and the lookup index of its quotations.
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
  for (const story of pack.stories) {
    await putStory(transaction, id, story);
    // What an earlier version of the pack held as well went out of the indexes with it.
    const key = storyKey(id, story.id);
    const records = await transaction.objectStore('additions').index('story').getAll(key);
    const additions = records.map(({ value }) => value);
    for (const addition of additions) await putAdditionIndexes(transaction, key, addition);
    const bundle: StoryBundle = { key, packTitle: title, outlets, story, added: [] };
    bundles.set(key, withAdditions(bundle, additions));
  }
  await indexQuotations(transaction, bundles);
}

import type { Pack } from '../core/pack/pack.ts';
import type { Database } from './open.ts';
import { putStory, STORY_STORES, takeStory } from './story-records.ts';
import { transact } from './transact.ts';

/**
 * Stores a pack whole, in place of any earlier version of it: records and the indexes derived from
 * them in one transaction, so that all of it is there or nothing has changed. The reader's own
 * additions to its stories stay. Rejects with the database's error. Cost: one read and one write
 * for each distinct passage hash and word.
 */
export async function writePack(database: Database, pack: Pack): Promise<void> {
  await transact(database, [...STORY_STORES, 'packs'], async (transaction) => {
    for (const key of await transaction.objectStore('stories').index('pack').getAllKeys(pack.id)) {
      await takeStory(transaction, key);
    }
    const { id, title, description, curator, published, licence, outlets } = pack;
    await transaction
      .objectStore('packs')
      .put({ id, title, description, curator, published, licence, outlets });
    for (const story of pack.stories) await putStory(transaction, id, story);
  });
}

import type { Pack } from '../core/pack/pack.ts';
import { IMPORT_STORES } from './imports/discard-import.ts';
import type { StagedStory } from './imports/import-record.ts';
import { clearImportsOf } from './imports/one-change.ts';
import { withOwnOutlets } from './library.ts';
import type { Database } from './open.ts';
import { withReadersPart } from './outlets/readers-part.ts';
import { putPackRecord } from './put-pack-record.ts';
import type { PackRecord } from './schema.ts';
import { transact } from './transact.ts';
import { PACK_STORES, writeStories } from './write-stories.ts';

/** What is kept of a pack beside its stories. */
export function packRecord(pack: Omit<Pack, 'stories'>): PackRecord {
  const { id, title, description, curator, published, licence, outlets } = pack;
  return { id, title, description, curator, published, licence, outlets };
}

/**
 * Stores a small pack whole, in place of any earlier version of it: records and the indexes derived from
 * them in one transaction, so that all of it is there or nothing has changed. The reader's own
 * additions to its stories stay, and so do the reader's edits, of stories and of outlets;
 * what the reader deleted of it stays deleted. An import of the pack that waits or is under way is forgotten. Rejects with the database's error. Cost: some ten
 * records a story, and the buckets and segments of the two indexes; for many stories see `imports/`.
 */
export async function writePack(database: Database, pack: Pack): Promise<void> {
  await transact(database, [...PACK_STORES, ...IMPORT_STORES], async (transaction) => {
    await clearImportsOf(transaction, pack.id);
    const keys = await transaction.objectStore('stories').index('pack').getAllKeys(pack.id);
    const stories = new Map<string, StagedStory>(
      keys.map((key) => key.slice(pack.id.length + 1)).map((id) => [id, { id, story: null }]),
    );
    const known = await transaction.objectStore('packs').get(pack.id);
    const record = withReadersPart(packRecord(pack), known);
    const deleted = record.deleted ?? [];
    for (const story of pack.stories) {
      if (!deleted.includes(story.id)) stories.set(story.id, { id: story.id, story });
    }
    await putPackRecord(transaction, record);
    // A story that the reader keeps may name an outlet that the pack lists no more.
    const both = { ...record, outlets: withOwnOutlets(record.outlets, known?.outlets ?? []) };
    await writeStories(transaction, both, [...stories.values()]);
  });
}

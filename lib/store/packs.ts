import { PACK_CONTEXT } from '../core/pack/context.ts';
import type { Pack } from '../core/pack/pack.ts';
import { readStory, storyKeys } from './library.ts';
import type { Database } from './open.ts';

/** Ids of the stored packs. */
export function packIds(database: Database): Promise<string[]> {
  return database.getAllKeys('packs');
}

/**
 * A stored pack as a file, with the coverage that the reader added to its stories; null when it is
 * not stored. Kept texts are not in it.
 */
export async function exportPack(database: Database, id: string): Promise<Pack | null> {
  const record = await database.get('packs', id);
  if (!record) return null;
  const keys = (await storyKeys(database)).filter((key) => key.startsWith(`${id}/`));
  const bundles = (await Promise.all(keys.map((key) => readStory(database, key)))).flatMap(
    (bundle) => bundle ?? [],
  );
  const outlets = new Map(
    [...record.outlets, ...bundles.flatMap((bundle) => bundle.outlets)].map((one) => [one.id, one]),
  );
  const { title, description, curator, published, licence } = record;
  return {
    '@context': PACK_CONTEXT,
    format: 'headwater-pack',
    version: 1,
    id,
    title,
    description,
    curator: { ...curator },
    published,
    licence,
    outlets: [...outlets.values()],
    stories: bundles.map((bundle) => bundle.story),
  };
}

import { OWN_PACK } from '../core/keep/kept.ts';
import { type Signature, signedBy } from '../core/keep/signed.ts';
import { PACK_CONTEXT } from '../core/pack/context.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { readPackStory, readStory } from './library.ts';
import type { Database } from './open.ts';
import { transact } from './transact.ts';

/** Ids of the stored packs. */
export function packIds(database: Database): Promise<string[]> {
  return database.getAllKeys('packs');
}

/**
 * The id under which the reader's own pack leaves this device, told apart from every other
 * reader's: the one it was exported under before, else `fresh`, which is kept from then on. Null
 * when the reader has kept nothing yet.
 */
export function ownExportId(database: Database, fresh: string): Promise<string | null> {
  return transact(database, ['packs'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    const own = await packs.get(OWN_PACK);
    if (!own) return null;
    if (own.exportId !== undefined) return own.exportId;
    await packs.put({ ...own, exportId: fresh });
    return fresh;
  });
}

/** Stories that are read at once. */
const AT_ONCE = 100;

/** What the reader's own pack is called where others have it. */
export type OwnExport = Signature & { readonly id: string };

/**
 * A stored pack as a file; null when it is not stored. A pack of others' leaves as it was taken in:
 * what the reader added is not its curator's word. The reader's own, described by `own`, holds the
 * reader's coverage too. Kept texts are in neither. Of its stories only those whose keys are
 * `chosen`; all when that is null. `watch` is told how many stories were read since it was told last;
 * null as well when it says to stop.
 */
export async function exportPack(
  database: Database,
  id: string,
  own: OwnExport,
  chosen: ReadonlySet<string> | null = null,
  watch: (read: number) => 'stop' | null = () => null,
): Promise<Pack | null> {
  const record = await database.get('packs', id);
  if (!record) return null;
  const isOwn = id === OWN_PACK;
  const read = isOwn ? readStory : readPackStory;
  const all = await database.getAllKeysFromIndex('stories', 'pack', id);
  const keys = chosen ? all.filter((key) => chosen.has(key)) : all;
  const bundles: StoryBundle[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const found = await Promise.all(some.map((key) => read(database, key)));
    bundles.push(...found.flatMap((bundle) => bundle ?? []));
    if (watch(some.length) === 'stop') return null;
  }
  const outlets = new Map(
    [...record.outlets, ...bundles.flatMap((bundle) => bundle.outlets)].map((one) => [one.id, one]),
  );
  const { title, description, curator, published, licence } = record;
  const stories = bundles.map(({ story }) => story);
  const head = { id, title, description, curator: { ...curator } };
  const ownHead = {
    id: own.id,
    title: own.title,
    description: own.title,
    curator: { name: own.curator, contact: null },
  };
  return {
    '@context': PACK_CONTEXT,
    format: 'headwater-pack',
    version: 1,
    ...(isOwn ? ownHead : head),
    published,
    licence,
    outlets: [...outlets.values()],
    // Who is “You” here is a reader to others.
    stories: isOwn ? stories.map((story) => signedBy(story, curator.name, own.curator)) : stories,
  };
}

/** How many pieces of coverage the reader added to stories of others' packs. */
export async function countAddedToOthers(database: Database): Promise<number> {
  const keys = await database.getAllKeys('additions');
  return keys.filter((key) => !key.startsWith(`${OWN_PACK}/`)).length;
}

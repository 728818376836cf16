import { OWN_PACK } from '../core/keep/kept.ts';
import { type Signature, signedBy } from '../core/keep/signed.ts';
import { PACK_CONTEXT } from '../core/pack/context.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import { exportDigest } from './export-digest.ts';
import { readPackStory, readStory } from './library.ts';
import type { Database } from './open.ts';
import { keysOfPack } from './story-records.ts';
import { countTouched } from './touched.ts';
import { readFrom, transact } from './transact.ts';

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

/** So many exports are known again; of most libraries, all that there ever were. */
const MOST_EXPORTS = 1000;

/** Writes down what left as the reader's own export, so that the file is known when it comes back. */
async function noteExport(database: Database, pack: Pack): Promise<void> {
  const { stories, ...head } = pack;
  const digest = await exportDigest(head, stories);
  if (digest === null) return;
  await transact(database, ['packs'], async (transaction) => {
    const packs = transaction.objectStore('packs');
    const own = await packs.get(OWN_PACK);
    if (!own) return;
    const others = (own.exports ?? []).filter((one) => one !== digest);
    await packs.put({ ...own, exports: [...others, digest].slice(-MOST_EXPORTS) });
  });
}

/** Stories that are read at once. */
const AT_ONCE = 100;

/** How the reader's own pack, and what the reader wrote, is called where others have it. */
export interface OwnExport extends Signature {
  readonly id: string;
  /** How the reader signs here; as the reader's own pack is signed when it is left out. */
  readonly you?: string;
  /** The day of the export, ISO 8601: that of an edition which the reader edited. */
  readonly on?: string;
}

/** Whether a pack of others' leaves as the reader has it by now, or as it was taken in. */
export type Edition = 'edited' | 'published';

/** What of a pack leaves, and how that is watched. */
export interface Exporting {
  readonly edition?: Edition;
  /** Keys of stories; all when it is left out or null. */
  readonly chosen?: ReadonlySet<string> | null;
  /** Is told how many stories were read since it was told last. */
  readonly watch?: (read: number) => 'stop' | null;
}

/**
 * A stored pack as a file; null when it is not stored. A pack of others' leaves with what the reader edited of it and
 * added to it, dated on the day of the export, or as it was taken in. The reader's own, described by `own`, holds the
 * reader's coverage in either; its digest is noted, by which the file is known again. Kept texts are in none, and neither are stories that the reader deleted. Null as well when `watch`
 * says to stop.
 */
export async function exportPack(
  database: Database,
  id: string,
  own: OwnExport,
  { edition = 'edited', chosen = null, watch = () => null }: Exporting = {},
): Promise<Pack | null> {
  const stores = ['packs', 'stories', 'edits'] as const;
  const { record, all, setAside } = await readFrom(database, stores, async (transaction) => ({
    record: await transaction.objectStore('packs').get(id),
    all: await transaction.objectStore('stories').index('pack').getAllKeys(id),
    setAside: await transaction.objectStore('edits').getAllKeys(keysOfPack(id)),
  }));
  if (!record) return null;
  const isOwn = id === OWN_PACK;
  const isAsTakenIn = !isOwn && edition === 'published';
  const read = isAsTakenIn ? readPackStory : readStory;
  // A story that was merged into another one is in no place of its own but its pack's.
  const known = [...new Set([...all, ...(isAsTakenIn ? setAside : [])])].sort();
  const keys = chosen ? known.filter((key) => chosen.has(key)) : known;
  const bundles: StoryBundle[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const found = await Promise.all(some.map((key) => read(database, key)));
    bundles.push(...found.flatMap((bundle) => bundle ?? []));
    if (watch(some.length) === 'stop') return null;
  }
  const isEdited = !isOwn && !isAsTakenIn && (await countTouched(database, new Set(keys))) > 0;
  const you = isOwn ? record.curator.name : (own.you ?? (await ownName(database)));
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
  const pack: Pack = {
    '@context': PACK_CONTEXT,
    format: 'headwater-pack',
    version: 1,
    ...(isOwn ? ownHead : head),
    published: isEdited ? (own.on ?? published) : published,
    licence,
    outlets: [...outlets.values()],
    // Who is “You” here is a reader to others.
    stories: you === null ? stories : stories.map((story) => signedBy(story, you, own.curator)),
  };
  if (isOwn) await noteExport(database, pack);
  return pack;
}

const ownName = async (database: Database) =>
  (await database.get('packs', OWN_PACK))?.curator.name ?? null;

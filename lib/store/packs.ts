import { publishedOutlets } from '../core/edit/outlet-edit.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import { type Signature, signedBy } from '../core/keep/signed.ts';
import { PACK_CONTEXT } from '../core/pack/context.ts';
import type { Pack, PackHead, PackOutlet, PackStory } from '../core/pack/pack.ts';
import { packDigest } from './export-digest.ts';
import { readPackStory, readStories } from './library.ts';
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
export const MOST_EXPORTS = 1000;

/** Writes down what left as the reader's own export, so that the file is known when it comes back. */
async function noteExport(database: Database, digest: string): Promise<void> {
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

/** What of a pack leaves. */
export interface Exporting {
  readonly edition?: Edition;
  /** Keys of stories; all when it is left out or null. */
  readonly chosen?: ReadonlySet<string> | null;
}

/** A stored pack on its way into a file, some stories at a time. */
export interface PackExport {
  /** Keys of the stories that go into it. */
  readonly keys: readonly string[];
  /** The stories of some of these keys as the file has them; without those that are not there any more. */
  readonly stories: (keys: readonly string[]) => Promise<readonly PackStory[]>;
  /**
   * All but the stories. Asked once and last: the outlets that only a story names are known once that was read. Of the
   * reader's own pack it is written down then what left.
   */
  readonly close: () => Promise<PackHead>;
}

/**
 * Opens a stored pack for a file; null when it is not stored. A pack of others' leaves with what the reader edited of it and
 * added to it, dated on the day of the export, or as it was taken in. The reader's own, described by `own`, holds the
 * reader's coverage in either; its digest is noted, by which the file is known again. Kept texts are in none, and neither are
 * stories that the reader deleted.
 */
export async function openExport(
  database: Database,
  id: string,
  own: OwnExport,
  { edition = 'edited', chosen = null }: Exporting = {},
): Promise<PackExport | null> {
  const stores = ['packs', 'stories', 'edits'] as const;
  const { record, all, setAside } = await readFrom(database, stores, async (transaction) => ({
    record: await transaction.objectStore('packs').get(id),
    all: await transaction.objectStore('stories').index('pack').getAllKeys(id),
    setAside: await transaction.objectStore('edits').getAllKeys(keysOfPack(id)),
  }));
  if (!record) return null;
  const isOwn = id === OWN_PACK;
  const isAsTakenIn = !isOwn && edition === 'published';
  // A story that was merged into another one is in no place of its own but its pack's.
  const known = [...new Set([...all, ...(isAsTakenIn ? setAside : [])])].sort();
  const keys = chosen ? known.filter((key) => chosen.has(key)) : known;
  const isEdited =
    !isOwn &&
    !isAsTakenIn &&
    ((chosen === null && (record.deleted ?? []).length > 0) ||
      (record.outletEdits ?? []).length > 0 ||
      (await countTouched(database, new Set(keys))) > 0);
  const you = isOwn ? record.curator.name : (own.you ?? (await ownName(database)));
  const { title, description, curator, published, licence } = record;
  const listed = isAsTakenIn ? publishedOutlets(record) : record.outlets;
  const outlets = new Map<string, PackOutlet>(listed.map((one) => [one.id, one]));
  const ownHead = {
    id: own.id,
    title: own.title,
    description: own.title,
    curator: { name: own.curator, contact: null },
  };
  const digest = isOwn ? packDigest() : null;
  return {
    keys,
    async stories(some) {
      const found = isAsTakenIn
        ? await Promise.all(some.map((key) => readPackStory(database, key)))
        : await readStories(database, some);
      const stories = found.flatMap((bundle) => {
        if (!bundle) return [];
        for (const outlet of bundle.outlets) outlets.set(outlet.id, outlet);
        // Who is “You” here is a reader to others.
        return you === null ? bundle.story : signedBy(bundle.story, you, own.curator);
      });
      for (const story of stories) await digest?.add(story);
      return stories;
    },
    async close() {
      const head: PackHead = {
        '@context': PACK_CONTEXT,
        format: 'headwater-pack',
        version: 1,
        ...(isOwn ? ownHead : { id, title, description, curator: { ...curator } }),
        published: isEdited ? (own.on ?? published) : published,
        licence,
        outlets: [...outlets.values()],
      };
      if (digest) await noteExport(database, await digest.end(head));
      return head;
    },
  };
}

/** A stored pack as one value, for a few stories; null when it is not stored. See {@link openExport}. */
export async function exportPack(
  database: Database,
  id: string,
  own: OwnExport,
  exporting: Exporting = {},
): Promise<Pack | null> {
  const open = await openExport(database, id, own, exporting);
  if (!open) return null;
  const stories: PackStory[] = [];
  for (let at = 0; at < open.keys.length; at += AT_ONCE) {
    stories.push(...(await open.stories(open.keys.slice(at, at + AT_ONCE))));
  }
  return { ...(await open.close()), stories };
}

const ownName = async (database: Database) =>
  (await database.get('packs', OWN_PACK))?.curator.name ?? null;

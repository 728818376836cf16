import { OWN_PACK } from '../../core/keep/kept.ts';
import type { Signature } from '../../core/keep/signed.ts';
import type { ImportPreview } from '../../core/pack/import-preview.ts';
import { isEarlier } from '../../core/pack/is-earlier.ts';
import {
  isAddress,
  otherPublisher,
  type Publisher,
  type Replaced,
} from '../../core/pack/other-publisher.ts';
import type { PackHead, PackStory } from '../../core/pack/pack.ts';
import { type PackSource, readStories } from '../../core/pack/stream/read-parts.ts';
import { hash64Hex } from '../../core/text/hash.ts';
import { exportDigest } from '../export-digest.ts';
import type { Database } from '../open.ts';
import type { PackRecord } from '../schema.ts';
import { readFrom } from '../transact.ts';
import { packRecord } from '../write-pack.ts';

/** Where the stories of a file go. */
export interface ImportTarget {
  /** Id of the pack in the library. */
  readonly pack: string;
  /** What the file calls itself. */
  readonly title: string;
  readonly mode: 'pack' | 'own';
  /** The pack's record when all is done, and as it is now. */
  readonly record: PackRecord;
  readonly before: PackRecord | null;
  /** Who the file says recorded its stories, and who that is here; the same for others' packs. */
  readonly from: string;
  readonly to: string;
  /** Ids of stories that the reader has kept, and that the file does not touch. */
  readonly kept: ReadonlySet<string>;
  /** The pack of another publisher that goes; null for none. */
  readonly replaces: Replaced | null;
  readonly whose: ImportPreview['whose'];
  /** When the edition in the library was published, where that was later than the file's; null else. */
  readonly newerHere: string | null;
}

/**
 * Where the stories of a pack's file go. The reader's own export adds what the reader does not have any
 * more to the reader's own pack, and changes nothing that is there. It is known by its content: its id is in everybody's
 * hands once it was published, and a story that somebody else wrote must not come in as the reader's. No other file touches what the reader kept:
 * one under the id of the reader's own pack stands under an id made of its content. Every other takes the place of
 * its earlier edition. `reader` names the reader whom a file calls “You”; `from` is the file's name, or its address.
 */
export async function targetOf(
  database: Database,
  head: PackHead,
  source: PackSource,
  { reader, from }: { readonly reader: Signature; readonly from: string },
): Promise<ImportTarget> {
  const own = await readPack(database, OWN_PACK);
  const claimsOwn = own?.exportId === head.id;
  if (own && claimsOwn && (await hasLeftHere(own, head, source))) {
    const known = [...head.outlets, ...own.outlets];
    const outlets = [...new Map(known.map((outlet) => [outlet.id, outlet])).values()];
    return {
      pack: OWN_PACK,
      title: head.title,
      mode: 'own',
      record: { ...own, outlets },
      before: own,
      from: head.curator.name,
      to: own.curator.name,
      kept: await keptIds(database),
      replaces: null,
      whose: 'own',
      newerHere: null,
    };
  }
  if (head.id !== OWN_PACK) {
    const name = head.curator.name;
    const before = (await readPack(database, head.id)) ?? null;
    const address = isAddress(from) ? from : null;
    const record = { ...packRecord(head), ...(address === null ? {} : { address }) };
    const subscribed = await subscribedAddress(database, head.id);
    return {
      pack: head.id,
      title: head.title,
      mode: 'pack',
      record,
      before,
      from: name,
      to: name,
      kept: new Set(),
      replaces: otherPublisher(
        before && publisherOf(before),
        { curator: name, address },
        subscribed,
      ),
      whose: claimsOwn ? 'claims-own' : 'other',
      newerHere: before && isEarlier(head.published, before.published) ? before.published : null,
    };
  }
  const curator = { name: reader.curator, contact: null };
  const id = `${OWN_PACK}-${await digest(head, source)}`;
  return {
    pack: id,
    title: head.title,
    mode: 'pack',
    record: { ...packRecord(head), id, title: reader.title, curator },
    before: (await readPack(database, id)) ?? null,
    from: head.curator.name,
    to: reader.curator,
    kept: await keptIds(database),
    replaces: null,
    whose: 'other',
    newerHere: null,
  };
}

/** Whether a file holds what was once exported here, no more and no less. Reads the file once more. */
async function hasLeftHere(
  { exports = [] }: PackRecord,
  head: PackHead,
  source: PackSource,
): Promise<boolean> {
  if (exports.length === 0) return false;
  const digest = await exportDigest(head, storiesOf(source));
  return digest !== null && exports.includes(digest);
}

async function* storiesOf(source: PackSource): AsyncGenerator<PackStory | null> {
  for await (const one of readStories(source)) {
    if (one.part === 'story') yield one.read.ok ? one.read.story : null;
    else if (one.fault !== null) yield null;
  }
}

const readPack = (database: Database, id: string) =>
  readFrom(database, ['packs'], (transaction) => transaction.objectStore('packs').get(id));

const publisherOf = ({ curator, address }: PackRecord): Publisher => ({
  curator: curator.name,
  address: address ?? null,
});

/** The address at which a pack is subscribed to; null for none. */
async function subscribedAddress(database: Database, pack: string): Promise<string | null> {
  const all = await readFrom(database, ['subscriptions'], (transaction) =>
    transaction.objectStore('subscriptions').getAll(),
  );
  return all.find((one) => one.pack === pack)?.url ?? null;
}

async function keptIds(database: Database): Promise<ReadonlySet<string>> {
  const keys = await readFrom(database, ['stories'], (transaction) =>
    transaction.objectStore('stories').index('pack').getAllKeys(OWN_PACK),
  );
  return new Set(keys.map((key) => key.slice(OWN_PACK.length + 1)));
}

/** The same for the same file, so that taking it in again does not double it. Reads the file once more. */
async function digest(head: PackHead, source: PackSource): Promise<string> {
  let hash = hash64Hex(JSON.stringify(head));
  for await (const one of readStories(source)) {
    if (one.part === 'story' && one.read.ok)
      hash = hash64Hex(hash + JSON.stringify(one.read.story));
  }
  return hash;
}

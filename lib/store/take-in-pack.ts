import { OWN_PACK } from '../core/keep/kept.ts';
import { type Signature, signedBy } from '../core/keep/signed.ts';
import type { Pack } from '../core/pack/pack.ts';
import { hash64Hex } from '../core/text/hash.ts';
import type { Database } from './open.ts';
import { reindexStories } from './reindex.ts';
import { putStory, storyKey } from './story-records.ts';
import { transact, type WriteTransaction } from './transact.ts';
import { PACK_STORES, putPack } from './write-pack.ts';

/** What became of the stories of a pack that was taken in. */
export interface TakenIn {
  readonly added: number;
  /** Of an earlier version of the pack. */
  readonly replaced: number;
  /** The reader's own, which stay as they are. */
  readonly alreadyKept: number;
}

/**
 * Takes in a pack from a file, whole or not at all. The reader's own export adds what the reader
 * does not have any more and changes nothing that is there. No other file touches what the reader
 * kept: a pack under the id of the reader's own stands under an id of its own. Every other pack
 * takes the place of its earlier version. `reader` names the reader whom a file calls “You”.
 */
export function takeInPack(database: Database, pack: Pack, reader: Signature): Promise<TakenIn> {
  return transact(database, PACK_STORES, async (transaction) => {
    const own = await transaction.objectStore('packs').get(OWN_PACK);
    if (own?.exportId === pack.id) return takeInOwn(transaction, pack);
    if (pack.id !== OWN_PACK) return takeInOther(transaction, pack);
    const { missing, alreadyKept } = await apart(transaction, pack);
    if (missing.length === 0) return { added: 0, replaced: 0, alreadyKept };
    const taken = await takeInOther(transaction, {
      ...pack,
      id: otherId(pack),
      title: reader.title,
      curator: { name: reader.curator, contact: null },
      stories: missing.map((story) => signedBy(story, pack.curator.name, reader.curator)),
    });
    return { ...taken, alreadyKept };
  });
}

/** The same for the same file, so that taking it in again does not double it. */
const otherId = (pack: Pack) => `${OWN_PACK}-${hash64Hex(JSON.stringify(pack))}`;

/** The stories of a pack that the reader has not kept, and how many the reader has. */
async function apart(transaction: WriteTransaction, pack: Pack) {
  const kept = new Set(await transaction.objectStore('stories').index('pack').getAllKeys(OWN_PACK));
  const missing = pack.stories.filter((story) => !kept.has(storyKey(OWN_PACK, story.id)));
  return { missing, alreadyKept: pack.stories.length - missing.length };
}

async function takeInOwn(transaction: WriteTransaction, pack: Pack): Promise<TakenIn> {
  const packs = transaction.objectStore('packs');
  const own = await packs.get(OWN_PACK);
  if (!own) throw new Error('the pack of the reader’s own stories is not there');
  const { missing, alreadyKept } = await apart(transaction, pack);
  const outlets = new Map([...pack.outlets, ...own.outlets].map((outlet) => [outlet.id, outlet]));
  await packs.put({ ...own, outlets: [...outlets.values()] });
  for (const story of missing) {
    const signed = signedBy(story, pack.curator.name, own.curator.name);
    await putStory(transaction, OWN_PACK, signed);
  }
  await reindexStories(
    transaction,
    missing.map(({ id }) => storyKey(OWN_PACK, id)),
  );
  return { added: missing.length, replaced: 0, alreadyKept };
}

async function takeInOther(transaction: WriteTransaction, pack: Pack): Promise<TakenIn> {
  const before = new Set(
    await transaction.objectStore('stories').index('pack').getAllKeys(pack.id),
  );
  await putPack(transaction, pack);
  const replaced = pack.stories.filter(({ id }) => before.has(storyKey(pack.id, id))).length;
  return { added: pack.stories.length - replaced, replaced, alreadyKept: 0 };
}

import { checkedBytes, DamagedBytes, withSum } from '../../core/checked-bytes.ts';
import { bitsLength, setBit } from '../../core/lookup/entry-set.ts';
import type { SegmentReader } from '../../core/lookup/index-reader.ts';
import { KEYS_A_BLOCK, type SegmentHead, type SegmentParts } from '../../core/lookup/segment.ts';
import type { LookupPart, LookupPartKey } from '../schema.ts';
import { type ReadTransaction, together, type WriteTransaction } from '../transact.ts';
import { BlockCache } from './block-cache.ts';
import { LOOKUP_FORMAT } from './state.ts';

/** What of segments was read before. A segment never changes, so nothing of it grows old. */
export interface SegmentCache {
  readonly heads: Map<number, { readonly head: SegmentHead; lengths: Uint8Array | null }>;
  readonly blocks: BlockCache;
}

const blockRange = (segment: number, part: LookupPart, from: number, to: number) =>
  IDBKeyRange.bound([segment, part, from], [segment, part, to]);

/** Blocks `from` up to and with `to` of a part whose blocks are bytes. Throws {@link DamagedBytes} where one was changed. */
export async function readBlocks(
  transaction: ReadTransaction,
  segment: number,
  part: LookupPart,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  const blocks = await transaction
    .objectStore('lookupParts')
    .getAll(blockRange(segment, part, from, to));
  return blocks.map(checkedBytes);
}

/** The same, from what is remembered when all of it is. */
async function readKnownBlocks(
  transaction: ReadTransaction,
  cache: BlockCache,
  [segment, part, from, to]: readonly [number, 'terms' | 'endings', number, number],
): Promise<readonly Uint8Array[]> {
  const keys = Array.from({ length: to - from + 1 }, (_, at) =>
    nameBlock(segment, part, from + at),
  );
  const known = cache.getAll(keys);
  if (known) return known.flatMap((block) => (typeof block === 'string' ? [] : [block]));
  const blocks = await readBlocks(transaction, segment, part, from, to);
  if (blocks.length < keys.length) throw new DamagedBytes('a block is not there any more');
  for (const [at, block] of blocks.entries()) cache.set(keys[at] ?? '', block);
  return blocks;
}

const nameBlock = (segment: number, part: LookupPart, block: number) =>
  `${segment} ${part} ${block}`;

/** A block of keys. */
async function readKeyBlock(
  transaction: ReadTransaction,
  cache: BlockCache,
  segment: number,
  block: number,
): Promise<string> {
  const name = nameBlock(segment, 'keys', block);
  const known = cache.get(name);
  if (typeof known === 'string') return known;
  const keys = await transaction.objectStore('lookupParts').get([segment, 'keys', block]);
  if (typeof keys !== 'string') throw new DamagedBytes('a block of keys is not there any more');
  cache.set(name, keys);
  return keys;
}

/** Two numbers a story, its sequence and its first entry; empty when the segment is not there. */
export async function readStories(
  transaction: ReadTransaction,
  segment: number,
): Promise<Uint32Array> {
  const stored = await transaction.objectStore('lookupParts').get([segment, 'stories', 0]);
  // Copied, since words begin at whole words of memory.
  return stored === undefined
    ? new Uint32Array()
    : new Uint32Array(Uint8Array.from(checkedBytes(stored)).buffer);
}

/** Writes the blocks of one part; bytes and numbers with their sum. */
export async function putBlocks(
  transaction: WriteTransaction,
  segment: number,
  part: LookupPart,
  blocks: readonly (Uint8Array | Uint32Array | string)[],
  first = 0,
): Promise<void> {
  const store = transaction.objectStore('lookupParts');
  await together(
    blocks.map(
      (block, at) => () =>
        store.put(typeof block === 'string' ? block : withSum(bytesOf(block)), [
          segment,
          part,
          first + at,
        ] satisfies LookupPartKey),
    ),
  );
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Writes a segment whole. */
export async function putSegment(
  transaction: WriteTransaction,
  id: number,
  parts: SegmentParts,
): Promise<void> {
  const { head, terms, endings, keys, lengths, stories } = parts;
  await putBlocks(transaction, id, 'terms', terms);
  await putBlocks(transaction, id, 'endings', endings);
  await putBlocks(transaction, id, 'keys', keys);
  await putBlocks(transaction, id, 'lengths', [lengths]);
  await putBlocks(transaction, id, 'stories', [stories]);
  await transaction.objectStore('lookupSegments').put({ id, format: LOOKUP_FORMAT, head });
}

/** Removes all parts of a segment, of one that was not finished too. */
export async function removeSegment(transaction: WriteTransaction, id: number): Promise<void> {
  await transaction.objectStore('lookupParts').delete(IDBKeyRange.bound([id], [id, []]));
  await transaction.objectStore('lookupSegments').delete(id);
}

/** The entries of stories that are gone, one bit each; null when there are none. */
export function deadEntries(
  stories: Uint32Array,
  entries: number,
  dead: ReadonlySet<number>,
): Uint8Array | null {
  let bits: Uint8Array | null = null;
  for (let at = 0; at < stories.length; at += 2) {
    if (!dead.has(stories[at] ?? 0)) continue;
    bits ??= new Uint8Array(bitsLength(entries));
    const end = at + 3 < stories.length ? (stories[at + 3] ?? entries) : entries;
    for (let entry = stories[at + 1] ?? 0; entry < end; entry++) setBit(bits, entry);
  }
  return bits;
}

/** Whether a stored head has what {@link SegmentHead} promises. */
const isHead = (head: Partial<SegmentHead> | undefined) =>
  Number.isInteger(head?.entries) &&
  Array.isArray(head?.firstTerms) &&
  Array.isArray(head?.firstEndings);

/** The head of a segment; null when it is gone, or damaged. */
async function readHead(transaction: ReadTransaction, id: number, cache: SegmentCache) {
  const known = cache.heads.get(id);
  if (known) return known;
  const record = await transaction.objectStore('lookupSegments').get(id);
  if (!record || record.format !== LOOKUP_FORMAT || !isHead(record.head)) return null;
  const read = { head: record.head, lengths: null };
  cache.heads.set(id, read);
  return read;
}

/** A segment in the store, by its number. */
export interface StoredSegment extends SegmentReader {
  readonly id: number;
}

/** All segments there are, to be searched within the transaction. */
export async function readSegments(
  transaction: ReadTransaction,
  cache: SegmentCache,
): Promise<StoredSegment[]> {
  const [ids, dead] = await together([
    () => transaction.objectStore('lookupSegments').getAllKeys(),
    () => transaction.objectStore('lookupDead').getAllKeys(),
  ]);
  for (const id of cache.heads.keys()) if (!ids.includes(id)) cache.heads.delete(id);
  const gone = new Set(dead);
  const readers = await together(ids.map((id) => () => openSegment(transaction, id, gone, cache)));
  return readers.flatMap((reader) => reader ?? []);
}

async function openSegment(
  transaction: ReadTransaction,
  id: number,
  gone: ReadonlySet<number>,
  cache: SegmentCache,
): Promise<StoredSegment | null> {
  const known = await readHead(transaction, id, cache);
  if (!known) return null;
  const { head } = known;
  const stories = gone.size > 0 ? await readStories(transaction, id) : new Uint32Array();
  const { blocks } = cache;
  return {
    id,
    head,
    dead: deadEntries(stories, head.entries, gone),
    readTerms: (from, to) => readKnownBlocks(transaction, blocks, [id, 'terms', from, to]),
    readEndings: (from, to) => readKnownBlocks(transaction, blocks, [id, 'endings', from, to]),
    async readLengths() {
      const [lengths] = known.lengths
        ? [known.lengths]
        : await readBlocks(transaction, id, 'lengths', 0, 0);
      known.lengths = lengths ?? null;
      return lengths ?? new Uint8Array();
    },
    async readKeys(entries) {
      const numbers = [...new Set(entries.map((entry) => Math.floor(entry / KEYS_A_BLOCK)))];
      const read = await together(
        numbers.map((at) => () => readKeyBlock(transaction, blocks, id, at)),
      );
      const byNumber = new Map(numbers.map((at, place) => [at, (read[place] ?? '').split('\n')]));
      return entries.map(
        (entry) => byNumber.get(Math.floor(entry / KEYS_A_BLOCK))?.[entry % KEYS_A_BLOCK] ?? '',
      );
    },
  };
}

export const emptySegmentCache = (): SegmentCache => ({
  heads: new Map(),
  blocks: new BlockCache(),
});

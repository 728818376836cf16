import {
  mergeTerms,
  type Renumbering,
  renumber,
  type TermSource,
} from '../../core/lookup/merge-segments.ts';
import { endingBlocks, keyBlocks, type SegmentHead } from '../../core/lookup/segment.ts';
import { blockOf, forEachTerm } from '../../core/lookup/term-blocks.ts';
import type { WriteTransaction } from '../transact.ts';
import { putState } from './index-quotations.ts';
import { putBlocks, readBlocks, readStories, removeSegment } from './segments.ts';
import { LOOKUP_FORMAT, type LookupState, type Merging } from './state.ts';

/** Blocks of terms that are read of each segment in one step: half a megabyte, some 30 ms. */
const BLOCKS_A_STEP = 64;

interface Merged {
  readonly id: number;
  readonly head: SegmentHead;
  readonly stories: Uint32Array;
}

/** Begins to make `from` into one segment: its keys, lengths and stories are written. Answers the state. */
export async function beginMerge(
  transaction: WriteTransaction,
  state: LookupState,
  from: readonly number[],
): Promise<LookupState> {
  const into = state.nextSegment;
  const gone = await transaction.objectStore('lookupDead').getAllKeys();
  const segments = await readMerged(transaction, from);
  const held = new Set(
    segments.flatMap(({ stories }) => [...stories].filter((_, at) => at % 2 === 0)),
  );
  const dead = gone.filter((sequence) => held.has(sequence));
  const numbering = numberingOf(segments, dead);
  const keys: string[] = [];
  const lengths = new Uint8Array(numbering.entries);
  for (const [at, { id }] of segments.entries()) {
    const numbers = numbering.numbers[at] ?? new Int32Array();
    const blocks = await transaction
      .objectStore('lookupParts')
      .getAll(IDBKeyRange.bound([id, 'keys', 0], [id, 'keys', []]));
    const all = blocks.flatMap((block) => String(block).split('\n'));
    const [own] = await readBlocks(transaction, id, 'lengths', 0, 0);
    numbers.forEach((number, entry) => {
      if (number < 0) return;
      keys[number] = all[entry] ?? '';
      lengths[number] = own?.[entry] ?? 0;
    });
  }
  await putBlocks(transaction, into, 'keys', keyBlocks(keys));
  await putBlocks(transaction, into, 'lengths', [lengths]);
  await putBlocks(transaction, into, 'stories', [numbering.stories]);
  return {
    ...state,
    nextSegment: into + 1,
    merging: { from, into, dead, after: null, firsts: [] },
  };
}

/** The next step of a merge: more terms, and with the last of them the new segment takes the place of the old. */
export async function continueMerge(
  transaction: WriteTransaction,
  state: LookupState,
  merging: Merging,
): Promise<void> {
  const { from, into, dead, firsts, after } = merging;
  const segments = await readMerged(transaction, from);
  const numbering = numberingOf(segments, dead);
  const sources: TermSource[] = [];
  for (const { id, head } of segments) {
    const start = after === null ? 0 : Math.max(0, blockOf(head.firstTerms, after));
    const end = start + BLOCKS_A_STEP;
    const blocks = await readBlocks(transaction, id, 'terms', start, end - 1);
    sources.push({ blocks, next: head.firstTerms[end] ?? null });
  }
  const { written, after: reached } = mergeTerms(sources, numbering, after);
  await putBlocks(transaction, into, 'terms', written.blocks, firsts.length);
  const all = [...firsts, ...written.firsts];
  if (reached !== null) {
    await putState(transaction, { ...state, merging: { ...merging, after: reached, firsts: all } });
    return;
  }
  const left = await finishMerge(transaction, merging, numbering, all);
  const others = state.segments.filter((id) => !from.includes(id));
  await putState(transaction, { ...state, segments: [...others, ...left], merging: null });
}

/** Answers the segment that is there now; none when all of both was dead. */
async function finishMerge(
  transaction: WriteTransaction,
  { from, into, dead }: Merging,
  { entries }: Renumbering,
  firstTerms: readonly string[],
): Promise<readonly number[]> {
  for (const id of from) await removeSegment(transaction, id);
  for (const sequence of dead) await transaction.objectStore('lookupDead').delete(sequence);
  if (entries === 0) {
    await removeSegment(transaction, into);
    return [];
  }
  const terms: string[] = [];
  for (const block of await readBlocks(transaction, into, 'terms', 0, firstTerms.length)) {
    forEachTerm(block, (term) => {
      terms.push(term);
      return true;
    });
  }
  const endings = endingBlocks(terms);
  await putBlocks(transaction, into, 'endings', endings.blocks);
  const head = { entries, firstTerms, firstEndings: endings.firsts };
  await transaction.objectStore('lookupSegments').put({ id: into, format: LOOKUP_FORMAT, head });
  return [into];
}

async function readMerged(transaction: WriteTransaction, from: readonly number[]) {
  const segments: Merged[] = [];
  for (const id of from) {
    const record = await transaction.objectStore('lookupSegments').get(id);
    if (!record) throw new Error(`segment ${id} of the lookup index is not there`);
    segments.push({ id, head: record.head, stories: await readStories(transaction, id) });
  }
  return segments;
}

const numberingOf = (segments: readonly Merged[], dead: readonly number[]): Renumbering =>
  renumber(
    segments.map(({ stories, head }) => ({ stories, entries: head.entries })),
    new Set(dead),
  );

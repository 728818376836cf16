import { type Entry, entriesOf } from '../../core/lookup/fields.ts';
import { buildSegment } from '../../core/lookup/segment.ts';
import type { StoryBundle } from '../../core/view/story-bundle.ts';
import { putHeads } from '../heads/put-heads.ts';
import { readStoryIn } from '../library.ts';
import { together, type WriteTransaction } from '../transact.ts';
import { putSegment } from './segments.ts';
import { EMPTY_STATE, LOOKUP_FORMAT, type LookupState } from './state.ts';

/**
 * Stories with more quotations than this together become a segment of their own at once; fewer go
 * into deltas, which every search reads whole.
 */
export const MOST_DELTA_ENTRIES = 500;

/**
 * Brings the lookup index up to date with stories as they now are, within the transaction that wrote
 * them, and with it their heads, which are derived from the same; null for one that is gone. Cost: a
 * record or two a story, or a segment for many.
 */
export async function indexQuotations(
  transaction: WriteTransaction,
  stories: ReadonlyMap<string, StoryBundle | null>,
): Promise<void> {
  await putHeads(transaction, stories);
  const taken = await together([...stories.keys()].map((key) => () => takeOut(transaction, key)));
  const indexed = [...stories].flatMap(([story, bundle]) => {
    const entries = bundle ? entriesOf(bundle) : [];
    return entries.length > 0 ? [{ story, entries }] : [];
  });
  const count = indexed.reduce((sum, { entries }) => sum + entries.length, 0);
  const isSegment = count > MOST_DELTA_ENTRIES;
  const more = (isSegment ? 0 : indexed.length) - taken.filter((hadDelta) => hadDelta).length;
  if (more !== 0) {
    const state = await readState(transaction);
    await putState(transaction, { ...state, deltas: state.deltas + more });
  }
  if (isSegment) {
    await writeSegment(transaction, indexed);
    return;
  }
  const deltas = transaction.objectStore('lookupDeltas');
  await together(
    indexed.map(
      ({ story, entries }) =>
        () =>
          deltas.put({ story, format: LOOKUP_FORMAT, entries }),
    ),
  );
}

/** The same for stories as the store has them by now. */
export async function reindexQuotations(
  transaction: WriteTransaction,
  keys: readonly string[],
): Promise<void> {
  const bundles = new Map<string, StoryBundle | null>();
  for (const key of keys) bundles.set(key, await readStoryIn(transaction, key));
  await indexQuotations(transaction, bundles);
}

/**
 * Takes a story out: its delta goes at once, what a segment holds of it counts as dead from now on. Answers whether it had
 * a delta.
 */
async function takeOut(transaction: WriteTransaction, story: string): Promise<boolean> {
  const places = transaction.objectStore('lookupPlaces');
  const deltas = transaction.objectStore('lookupDeltas');
  const [place, delta] = await together([() => places.get(story), () => deltas.getKey(story)]);
  if (delta !== undefined) await deltas.delete(story);
  if (!place) return delta !== undefined;
  await transaction.objectStore('lookupDead').put(true, place.sequence);
  await places.delete(story);
  return delta !== undefined;
}

/** The state of the index; that of an empty one where none is stored. */
export async function readState(transaction: WriteTransaction): Promise<LookupState> {
  return (await transaction.objectStore('lookupState').get('state')) ?? EMPTY_STATE;
}

export async function putState(transaction: WriteTransaction, state: LookupState): Promise<void> {
  await transaction.objectStore('lookupState').put(state, 'state');
}

/** Makes a segment of stories, and notes where each of them is. */
export async function writeSegment(
  transaction: WriteTransaction,
  stories: readonly { readonly story: string; readonly entries: readonly Entry[] }[],
): Promise<void> {
  const state = await readState(transaction);
  const { nextSequence, nextSegment } = state;
  const placed = stories.map((one, at) => ({ ...one, sequence: nextSequence + at }));
  await putSegment(transaction, nextSegment, buildSegment(placed));
  const places = transaction.objectStore('lookupPlaces');
  await together(
    placed.map(
      ({ story, sequence }) =>
        () =>
          places.put({ story, sequence }),
    ),
  );
  await putState(transaction, {
    ...state,
    nextSegment: nextSegment + 1,
    nextSequence: nextSequence + stories.length,
    segments: [...state.segments, nextSegment],
  });
}

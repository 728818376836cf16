import { orDamaged } from '../../core/damaged.ts';
import type { Rebuilding } from '../../core/view/index-state.ts';
import type { StoryBundle } from '../../core/view/story-bundle.ts';
import { readStoryIn } from '../library.ts';
import { indexQuotations } from '../lookup-index/index-quotations.ts';
import { keysOfPack } from '../story-records.ts';
import { type ReadTransaction, together, type WriteTransaction } from '../transact.ts';
import type { HeadState, RenamedOutlets } from './head-record.ts';

/** Stories that are looked at in one step: some tens of records each, a fraction of a second. */
const STORIES_A_STEP = 100;

/**
 * Notes that outlets of a pack are told otherwise, within the transaction that did: the heads of the stories that
 * name them and what the lookup index knows of their quotations are made anew by `headStep`, from the first one on.
 */
export async function noteRenamed(
  transaction: WriteTransaction,
  pack: string,
  renamed: readonly string[],
): Promise<void> {
  const store = transaction.objectStore('headState');
  const state: HeadState = (await store.get('state')) ?? { format: 0, madeTo: null };
  const all = state.renamed ?? [];
  const under = all.find((one) => one.pack === pack);
  const outlets = [...new Set([...(under?.outlets ?? []), ...renamed])];
  const waiting = [...all.filter((one) => one !== under), { pack, outlets, after: '' }];
  await store.put({ ...state, renamed: waiting }, 'state');
}

/** Makes the next stories of a pack with edited outlets anew; answers whether there is more to do. */
export async function renameStep(
  transaction: WriteTransaction,
  state: HeadState,
): Promise<boolean> {
  const [first, ...others] = state.renamed ?? [];
  if (!first) return false;
  const rest = keysAfter(first);
  const keys = await transaction.objectStore('stories').getAllKeys(rest, STORIES_A_STEP);
  const found = await together(
    keys.map((key) => () => orDamaged(() => readStoryIn(transaction, key))),
  );
  const named = new Map<string, StoryBundle>();
  keys.forEach((key, at) => {
    const bundle = found[at];
    if (!bundle || bundle === 'damaged') return;
    if (bundle.story.articles.some(({ outlet }) => first.outlets.includes(outlet)))
      named.set(key, bundle);
  });
  await indexQuotations(transaction, named);
  const after = keys.length < STORIES_A_STEP ? undefined : keys.at(-1);
  const renamed = after === undefined ? others : [{ ...first, after }, ...others];
  const { renamed: _before, ...made } = state;
  const now = renamed.length > 0 ? { ...made, renamed } : made;
  await transaction.objectStore('headState').put(now, 'state');
  return renamed.length > 0;
}

/** How far that is, in stories of the packs; null when there is nothing to do. */
export async function countRenamed(
  transaction: ReadTransaction,
  renamed: readonly RenamedOutlets[],
): Promise<Rebuilding | null> {
  if (renamed.length === 0) return null;
  const stories = transaction.objectStore('stories');
  const all = await together(
    renamed.map(
      ({ pack }) =>
        () =>
          stories.count(keysOfPack(pack)),
    ),
  );
  const left = await together(renamed.map((one) => () => stories.count(keysAfter(one))));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return { done: sum(all) - sum(left), of: sum(all) };
}

/** The keys of a pack's stories that still say it as before. */
function keysAfter({ pack, after }: RenamedOutlets): IDBKeyRange {
  const { lower, upper } = keysOfPack(pack);
  return IDBKeyRange.bound(after === '' ? lower : after, upper, after !== '', true);
}

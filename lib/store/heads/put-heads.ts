import { unlessDamaged } from '../../core/damaged.ts';
import { packHead } from '../../core/library/head-text.ts';
import { damagedHead, headOf } from '../../core/library/story-head.ts';
import type { StoryBundle } from '../../core/view/story-bundle.ts';
import type { StoreName } from '../schema.ts';
import { together, type WriteTransaction } from '../transact.ts';

/** The stores of the heads. */
export const HEAD_STORES: readonly StoreName[] = ['heads', 'headState'];

/**
 * Brings the heads of stories up to date, within the transaction that wrote them; null for one that
 * is gone, `damaged` for one that cannot be read. Cost: one small record a story.
 */
export async function putHeads(
  transaction: WriteTransaction,
  stories: ReadonlyMap<string, StoryBundle | 'damaged' | null>,
): Promise<void> {
  const store = transaction.objectStore('heads');
  await together(
    [...stories].map(
      ([key, bundle]) =>
        () =>
          bundle ? store.put(recordOf(key, bundle)) : store.delete(key),
    ),
  );
}

function recordOf(key: string, bundle: StoryBundle | 'damaged') {
  const made = bundle === 'damaged' ? null : unlessDamaged(() => headOf(bundle));
  const head = made ?? damagedHead(key);
  return { key: head.key, date: head.date ?? '', text: packHead(head) };
}

import type { EditFault } from '../../core/edit/check-version.ts';
import { mergeStories } from '../../core/edit/merge-stories.ts';
import { storyFaults } from '../../core/pack/pack-faults.ts';
import type { Database } from '../open.ts';
import { reindexStories } from '../reindex.ts';
import { transact } from '../transact.ts';
import { putMergedTexts } from './merged-texts.ts';
import { setAside } from './set-aside.ts';
import { EDIT_STORES, type Editing, readVersion, writeVersion } from './write-version.ts';

/** What became of a change that may be refused. */
export type Edited =
  | { readonly state: 'done' | 'not-found' }
  | { readonly state: 'refused'; readonly faults: readonly EditFault[] };

/**
 * Makes one story of two, under the key of the first: see `mergeStories`. The second leaves the library
 * whole and is kept with the change, so that undoing it brings both back. Refused when the two together
 * are more than a story can hold. Cost: both stories' records.
 */
export function mergeInto(
  database: Database,
  key: string,
  other: string,
  editing: Editing,
): Promise<Edited> {
  return transact(database, EDIT_STORES, async (transaction): Promise<Edited> => {
    const [first, second] = [
      await readVersion(transaction, key),
      await readVersion(transaction, other),
    ];
    if (!first || !second || key === other) return { state: 'not-found' };
    const merged = mergeStories(first, second);
    // What either had wrong before is not the merge's doing.
    const faults = storyFaults(merged.story);
    if (faults.length > 0) return { state: 'refused', faults };
    const whole = await setAside(transaction, other);
    if (!whole) return { state: 'not-found' };
    await putMergedTexts(transaction, key, whole);
    const about = second.story.title;
    const change = { ...editing, kind: 'merged' as const, about, removed: [whole] };
    await writeVersion(transaction, key, merged, change);
    await reindexStories(transaction, [other]);
    return { state: 'done' };
  });
}

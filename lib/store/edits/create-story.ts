import { NEW_STORY, namedStory } from '../../core/edit/new-records.ts';
import { outletsOf } from '../../core/edit/references.ts';
import type { StoryVersion } from '../../core/edit/story-version.ts';
import { OWN_PACK } from '../../core/keep/kept.ts';
import { differingPaths } from '../../core/pack/diff-packs.ts';
import type { Database } from '../open.ts';
import { type OwnPack, putOwnPack } from '../own-pack.ts';
import { reindexStories } from '../reindex.ts';
import { putStory, readStoryRecords, storyKey } from '../story-records.ts';
import { transact } from '../transact.ts';
import { logChange } from './change-log.ts';
import { EDIT_STORES, type Editing } from './write-version.ts';

/** Stores a story that the reader wrote by hand; answers its key. The same story twice is one. */
export function createStory(
  database: Database,
  { story, outlets }: StoryVersion,
  { own, ...editing }: Editing & { readonly own: OwnPack },
): Promise<string> {
  return transact(database, EDIT_STORES, async (transaction) => {
    const keys = await transaction.objectStore('stories').index('pack').getAllKeys(OWN_PACK);
    const taken = new Set(keys.map((key) => key.slice(OWN_PACK.length + 1)));
    const asFirst = namedStory(story, new Set());
    const first = storyKey(OWN_PACK, asFirst.id);
    const known = await readStoryRecords(transaction, first);
    await transaction.objectStore('drafts').delete(NEW_STORY);
    if (known && differingPaths(known.story, asFirst).length === 0) return first;
    const named = namedStory(story, taken);
    const key = storyKey(OWN_PACK, named.id);
    await putOwnPack(transaction, own, []);
    await putStory(transaction, OWN_PACK, named, outletsOf(named, outlets));
    await logChange(transaction, {
      ...editing,
      story: key,
      kind: 'created',
      before: { story: {} },
    });
    await reindexStories(transaction, [key]);
    return key;
  });
}

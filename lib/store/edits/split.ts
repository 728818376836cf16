import { splitStory } from '../../core/edit/split-story.ts';
import { OWN_PACK } from '../../core/keep/kept.ts';
import { ok, type Result, refuse } from '../../core/result.ts';
import type { Database } from '../open.ts';
import { type OwnPack, putOwnPack } from '../own-pack.ts';
import { reindexStories } from '../reindex.ts';
import { putStory, storyKey } from '../story-records.ts';
import { transact } from '../transact.ts';
import { logChange } from './change-log.ts';
import { EDIT_STORES, type Editing, readVersion, writeVersion } from './write-version.ts';

/** Why a story is not split. */
export type NoSplit = 'not-found' | 'nothing-chosen' | 'all-chosen' | 'no-title' | 'already-there';

/**
 * Makes two stories of one: see `splitStory`. The chosen articles make a story of the reader's own,
 * whose key is answered; the rest stays where it is. Undoing it takes the new story out again. Cost:
 * the records of both.
 */
export function splitOff(
  database: Database,
  key: string,
  { articles, title }: { readonly articles: readonly string[]; readonly title: string },
  { own, ...editing }: Editing & { readonly own: OwnPack },
): Promise<Result<string, NoSplit>> {
  return transact(database, EDIT_STORES, async (transaction): Promise<Result<string, NoSplit>> => {
    const now = await readVersion(transaction, key);
    if (!now) return refuse('not-found');
    const recorded = { by: own.curator, on: own.on };
    const split = splitStory(now, { articles, title, recorded });
    if (!split.ok) return split;
    const { rest, apart } = split.value;
    const created = storyKey(OWN_PACK, apart.story.id);
    if ((await transaction.objectStore('stories').getKey(created)) !== undefined)
      return refuse('already-there');
    await putOwnPack(transaction, own, []);
    await putStory(transaction, OWN_PACK, apart.story, apart.outlets);
    await logChange(transaction, {
      ...editing,
      story: created,
      kind: 'split-off',
      about: now.story.title,
      before: { story: {} },
    });
    const texts = transaction.objectStore('texts');
    for (const { id } of apart.story.articles) {
      const kept = await texts.get(`${key}/${id}`);
      if (kept) await texts.put({ ...kept, key: `${created}/${id}`, story: created });
    }
    const about = apart.story.title;
    const change = { ...editing, kind: 'split' as const, about, created: [created] };
    await writeVersion(transaction, key, rest, change);
    await reindexStories(transaction, [created]);
    return ok(created);
  });
}

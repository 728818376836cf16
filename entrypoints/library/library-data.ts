import { unlessDamaged } from '../../lib/core/damaged.ts';
import { OWN_PACK } from '../../lib/core/keep/kept.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { checkableKeys, checkableOf } from '../../lib/core/view/fact-check-view.ts';
import type { PackHeadView, StoryPageView } from '../../lib/core/view/library-view.ts';
import { buildStoryPage } from '../../lib/core/view/story-page-view.ts';
import { findAnnotations } from '../../lib/store/annotations.ts';
import { findFactChecks } from '../../lib/store/fact-checks.ts';
import { deleteStory, type NotRestored, restoreStory } from '../../lib/store/kept.ts';
import { keptText } from '../../lib/store/kept-text.ts';
import { readStory } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import type { PackRecord } from '../../lib/store/schema.ts';

const packOf = (key: string) => key.slice(0, key.indexOf('/'));

/** The stored packs, as their heads say; the id stands for what is damaged of one. */
export async function listPacks(database: Database): Promise<readonly PackHeadView[]> {
  const packs = await database.getAll('packs');
  return packs.map((record) => {
    const { id, title = id, description = '', published = '', licence = '' } = record;
    const curator = unlessDamaged(() => ({ ...record.curator, name: record.curator.name.trim() }));
    const { name = '', contact = null } = curator ?? {};
    return {
      id,
      title,
      description,
      curator: name,
      published,
      licence,
      contact,
      ...cutShortOf(record),
    };
  });
}

const cutShortOf = ({ cutShort }: PackRecord) => (cutShort ? { cutShort } : {});

/** One story without a page; null when it is not stored any more. */
export async function openStory(database: Database, key: string): Promise<StoryPageView | null> {
  const bundle = await readStory(database, key);
  if (!bundle) return null;
  const [text, checks, annotations] = await Promise.all([
    keptText(database, key),
    findFactChecks(database, () => checkableKeys(checkableOf(bundle))),
    findAnnotations(
      database,
      bundle.story.articles.map(({ url }) => url),
    ),
  ]);
  return buildStoryPage(bundle, packOf(key) === OWN_PACK, text, checks, annotations);
}

/** Moves a story to the trash, from which {@link bringBack} takes it while it is kept there. `at`: milliseconds since the epoch. */
export async function removeStory(
  database: Database,
  key: string,
  at: number,
): Promise<Result<null, 'not-found'>> {
  return (await deleteStory(database, key, at)) ? ok(null) : refuse('not-found');
}

/** Brings a story back that was deleted at `at`. */
export async function bringBack(
  database: Database,
  { key, at }: { readonly key: string; readonly at: number },
): Promise<Result<null, NotRestored>> {
  const outcome = await restoreStory(database, key, at, Date.now());
  return outcome === 'done' ? ok(null) : refuse(outcome);
}

import type { Watched } from '../../lib/app/in-pieces.ts';
import { unlessDamaged } from '../../lib/core/damaged.ts';
import { OWN_PACK } from '../../lib/core/keep/kept.ts';
import type { Signature } from '../../lib/core/keep/signed.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
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
import { type Edition, exportPack, ownExportId, packIds } from '../../lib/store/packs.ts';

const packOf = (key: string) => key.slice(0, key.indexOf('/'));

/** The stored packs, as their heads say; the id stands for what is damaged of one. */
export async function listPacks(database: Database): Promise<readonly PackHeadView[]> {
  const packs = await database.getAll('packs');
  return packs.map((record) => {
    const { id, title = id, description = '', published = '', licence = '' } = record;
    const curator = unlessDamaged(() => ({ ...record.curator, name: record.curator.name.trim() }));
    const { name = '', contact = null } = curator ?? {};
    return { id, title, description, curator: name, published, licence, contact };
  });
}

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
  const outcome = await restoreStory(database, key, at);
  return outcome === 'done' ? ok(null) : refuse(outcome);
}

/** A file to hand over. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** What of the library leaves as packs. */
export interface ExportChoice {
  readonly edition: Edition;
  /** Keys of stories; null for all. */
  readonly chosen: ReadonlySet<string> | null;
}

/**
 * Every stored pack as a file of its own, of which some of the chosen stories are; `reader` is how
 * others name a reader, who signs here as `you`. Stopped, no file comes of it.
 */
export async function exportFiles(
  database: Database,
  { you, ...reader }: Signature & { readonly you: string },
  { edition, chosen }: ExportChoice,
  watched: Watched | null = null,
): Promise<readonly ExportedFile[]> {
  const fresh = `${OWN_PACK}-${crypto.randomUUID()}`;
  const id = (await ownExportId(database, fresh)) ?? fresh;
  const own = { ...reader, id, you, on: new Date().toISOString().slice(0, 10) };
  let done = 0;
  const watch = (read: number) => {
    done += read;
    watched?.onProgress({ done, of: chosen?.size ?? done });
    return watched?.signal.aborted ? 'stop' : null;
  };
  const packs: (Pack | null)[] = [];
  for (const pack of await packIds(database))
    packs.push(await exportPack(database, pack, own, { edition, chosen, watch }));
  if (watched?.signal.aborted) return [];
  return packs.flatMap((pack) =>
    pack && (!chosen || pack.stories.length > 0)
      ? [
          {
            name: `headwater-${pack.id}.json`,
            content: new Blob([JSON.stringify(pack, null, 2)], { type: 'application/json' }),
          },
        ]
      : [],
  );
}

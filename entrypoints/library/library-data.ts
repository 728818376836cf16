import type { ImportReport } from '../../components/library/library-types.ts';
import { OWN_PACK } from '../../lib/core/keep/kept.ts';
import { packFaults, readPack } from '../../lib/core/pack/read-pack.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { buildRow } from '../../lib/core/view/library-row.ts';
import type { LibraryRow, StoryPageView } from '../../lib/core/view/library-view.ts';
import { buildStoryPage } from '../../lib/core/view/story-page-view.ts';
import { deleteStory, restoreStory } from '../../lib/store/kept.ts';
import { keptText } from '../../lib/store/kept-text.ts';
import { readStory, storyKeys } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { exportPack, packIds } from '../../lib/store/packs.ts';
import { writePack } from '../../lib/store/write-pack.ts';

/** A file above this size is refused unread. Bytes. */
const MOST_BYTES = 50_000_000;

const packOf = (key: string) => key.slice(0, key.indexOf('/'));

/** The library's rows, newest story first. */
export async function listStories(database: Database): Promise<readonly LibraryRow[]> {
  const keys = await storyKeys(database);
  const bundles = await Promise.all(keys.map((key) => readStory(database, key)));
  return bundles
    .flatMap((bundle) => {
      if (!bundle) return [];
      const pack = packOf(bundle.key);
      return [buildRow(bundle, pack, pack === OWN_PACK)];
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** One story without a page; null when it is not stored any more. */
export async function openStory(database: Database, key: string): Promise<StoryPageView | null> {
  const bundle = await readStory(database, key);
  return bundle
    ? buildStoryPage(bundle, packOf(key) === OWN_PACK, await keptText(database, key))
    : null;
}

/** Deletes a story; it can be brought back for a day. */
export async function removeStory(
  database: Database,
  key: string,
): Promise<Result<null, 'not-found'>> {
  return (await deleteStory(database, key, Date.now())) ? ok(null) : refuse('not-found');
}

/** Brings a deleted story back. */
export async function bringBack(
  database: Database,
  key: string,
): Promise<Result<null, 'not-found'>> {
  return (await restoreStory(database, key)) ? ok(null) : refuse('not-found');
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Takes a pack file in, whole or not at all; what refused it is reported fault by fault. */
export async function importPack(
  database: Database,
  file: File,
): Promise<
  Result<ImportReport, 'too-large' | 'not-json' | 'not-a-pack' | 'newer-format' | 'invalid'>
> {
  if (file.size > MOST_BYTES) return refuse('too-large');
  const json = parse(await file.text());
  if (json === undefined) return refuse('not-json');
  const read = readPack(json);
  if (!read.ok && read.reason === 'invalid') {
    return ok({ packTitle: file.name, added: 0, replaced: 0, refused: packFaults(json) });
  }
  if (!read.ok) return refuse(read.reason, read.detail);
  const pack = read.value;
  const before = new Set(await storyKeys(database));
  const replaced = pack.stories.filter((story) => before.has(`${pack.id}/${story.id}`)).length;
  await writePack(database, pack);
  return ok({
    packTitle: pack.title,
    added: pack.stories.length - replaced,
    replaced,
    refused: [],
  });
}

/** Every stored pack as a file of its own. */
export async function exportFiles(
  database: Database,
): Promise<readonly { readonly name: string; readonly content: Blob }[]> {
  const packs = await Promise.all((await packIds(database)).map((id) => exportPack(database, id)));
  return packs.flatMap((pack) =>
    pack
      ? [
          {
            name: `headwater-${pack.id}.json`,
            content: new Blob([JSON.stringify(pack, null, 2)], { type: 'application/json' }),
          },
        ]
      : [],
  );
}

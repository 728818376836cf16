import { writeExport } from '../../lib/app/write-export.ts';
import { attachChecks } from '../../lib/core/fact-check/attach-checks.ts';
import {
  EXPORT_FORMS,
  type ExportForm,
  formWriter,
  type ReportWords,
} from '../../lib/core/formats/export/export-stories.ts';
import type { ToldStory } from '../../lib/core/formats/export/form-writer.ts';
import { OWN_PACK } from '../../lib/core/keep/kept.ts';
import { type Signature, signedBy } from '../../lib/core/keep/signed.ts';
import { packFile } from '../../lib/core/pack/pack-file.ts';
import { checkableOf } from '../../lib/core/view/fact-check-view.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import type { Watched } from '../../lib/core/watched.ts';
import { readStories, storyKeys } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { type Exporting, openExport, ownExportId, packIds } from '../../lib/store/packs.ts';
import { type FindTaken, findTakenOfMany } from '../../lib/store/taken-of-story.ts';
import type { SavedFile } from './store-access.ts';

/** Gathers text in order. A blob is the browser's to hold: what was written leaves the memory of this page. */
export function gather() {
  const parts: Blob[] = [];
  return { parts, take: (text: string) => void parts.push(new Blob([text])) };
}

/**
 * Every stored pack as a file of its own, of which some of the chosen stories are; `reader` is how
 * others name a reader, who signs here as `you`. Null when it was stopped.
 */
export async function exportPacks(
  database: Database,
  reader: Signature & { readonly you: string },
  exporting: Exporting,
  watched: Watched,
): Promise<readonly SavedFile[] | null> {
  const fresh = `${OWN_PACK}-${crypto.randomUUID()}`;
  const id = (await ownExportId(database, fresh)) ?? fresh;
  const own = { ...reader, id, on: new Date().toISOString().slice(0, 10) };
  const ids = await packIds(database);
  const found = await Promise.all(ids.map((pack) => openExport(database, pack, own, exporting)));
  const packs = found
    .filter((pack) => pack !== null)
    .filter(({ keys }) => !exporting.chosen || keys.length > 0);
  const of = packs.reduce((sum, { keys }) => sum + keys.length, 0);
  const files: SavedFile[] = [];
  let before = 0;
  for (const { keys, stories, close } of packs) {
    const start = before;
    const { parts, take } = gather();
    const { before: headText, ...writer } = packFile();
    const isDone = await writeExport(keys, stories, { begin: '', ...writer }, take, {
      signal: watched.signal,
      onProgress: ({ done }) => watched.onProgress({ done: start + done, of }),
    });
    if (!isDone) return null;
    before += keys.length;
    const first = await close();
    const content = new Blob([headText(first), ...parts], { type: 'application/json' });
    files.push({ name: `headwater-${first.id}.json`, content });
  }
  return files;
}

/** Stories (`only`, or all of them) as one file in a form for other programs. Null when it was stopped. */
export async function exportAs(
  database: Database,
  form: ExportForm,
  only: readonly string[] | null,
  reader: Signature,
  words: ReportWords,
  watched: Watched,
): Promise<SavedFile | null> {
  const keys = only ?? (await storyKeys(database));
  const you = (await database.get('packs', OWN_PACK))?.curator.name ?? reader.curator;
  const findTaken = await findTakenOfMany(database);
  const { parts, take } = gather();
  const { ending, type } = EXPORT_FORMS[form];
  const read = async (piece: readonly string[]) => {
    const found = await readStories(database, piece);
    const bundles = found.map((one) => asOthersSee(one, reader, you));
    return Promise.all(bundles.map((bundle) => told(bundle, findTaken)));
  };
  if (!(await writeExport(keys, read, formWriter(form, words), take, watched))) return null;
  return { name: `headwater-${nameOf(only)}.${ending}`, content: new Blob(parts, { type }) };
}

/** A story as others are to see it: who is “You” here is a reader to them. */
function asOthersSee(bundle: StoryBundle, reader: Signature, you: string): StoryBundle {
  const isOwn = bundle.key.startsWith(`${OWN_PACK}/`);
  const story = signedBy(bundle.story, you, reader.curator);
  return { ...bundle, story, ...(isOwn && { packTitle: reader.title }) };
}

/** A story with what others said of it. */
async function told(bundle: StoryBundle, findTaken: FindTaken): Promise<ToldStory> {
  const { checks, annotations } = await findTaken(bundle);
  return { bundle, checks: attachChecks(checks, checkableOf(bundle)), annotations };
}

/** What the file is called: after the one story that it holds, or the library. */
function nameOf(only: readonly string[] | null): string {
  if (only === null) return 'library';
  const [key = ''] = only;
  return only.length === 1 ? key.slice(key.indexOf('/') + 1).replaceAll(/[^\w-]/g, '-') : 'stories';
}

import type { ExportAs } from '../../components/library/data/ExportMenu.tsx';
import { EXPORT_FORMS, exportStories } from '../../lib/core/formats/export/export-stories.ts';
import type { ReportWords } from '../../lib/core/formats/export/markdown-report.ts';
import { OWN_PACK } from '../../lib/core/keep/kept.ts';
import { type Signature, signedBy } from '../../lib/core/keep/signed.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import { readStory, storyKeys } from '../../lib/store/library.ts';
import type { Database } from '../../lib/store/open.ts';
import { download } from './store-access.ts';

/** Stories read together: one batch at a time is in memory. */
const AT_ONCE = 200;

/** A story as others are to see it: who is “You” here is a reader to them. */
function asOthersSee(bundle: StoryBundle, reader: Signature, you: string): StoryBundle {
  const isOwn = bundle.key.startsWith(`${OWN_PACK}/`);
  const story = signedBy(bundle.story, you, reader.curator);
  return { ...bundle, story, ...(isOwn && { packTitle: reader.title }) };
}

/**
 * Hands the reader stories (`only`, or all of them) in one of the forms for other programs, as one
 * file.
 */
export async function saveAs(
  database: Database,
  form: Exclude<ExportAs, 'pack' | 'pack-published'>,
  only: readonly string[] | null,
  reader: Signature,
  words: ReportWords,
): Promise<void> {
  const keys = only ?? (await storyKeys(database));
  const you = (await database.get('packs', OWN_PACK))?.curator.name ?? reader.curator;
  const bundles: StoryBundle[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const read = await Promise.all(
      keys.slice(at, at + AT_ONCE).map((key) => readStory(database, key)),
    );
    for (const bundle of read) if (bundle) bundles.push(asOthersSee(bundle, reader, you));
  }
  const { ending, type } = EXPORT_FORMS[form];
  const parts = [...exportStories(bundles, form, words)];
  download(`headwater-${nameOf(only, bundles)}.${ending}`, new Blob(parts, { type }));
}

/** What the file is called: after the one story that it holds, or the library. */
function nameOf(only: readonly string[] | null, [first]: readonly StoryBundle[]): string {
  if (only === null) return 'library';
  return only.length === 1 && first ? first.story.id.replaceAll(/[^\w-]/g, '-') : 'stories';
}

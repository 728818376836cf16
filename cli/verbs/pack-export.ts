import { once } from 'node:events';
import type { Writable } from 'node:stream';
import {
  EXPORT_FORMS,
  type ExportForm,
  exportStories,
} from '../../lib/core/formats/export/export-stories.ts';
import type { ToldStory } from '../../lib/core/formats/export/form-writer.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import { englishWording } from '../english.ts';
import { readPackFile } from '../read-pack-file.ts';
import { UsageError } from '../run-lines.ts';

const isForm = (form: string): form is ExportForm => Object.hasOwn(EXPORT_FORMS, form);

/** A pack's stories; what others said of them stands in no pack. */
function* toldBy(pack: Pack): Generator<ToldStory> {
  const { id, title, outlets } = pack;
  for (const story of pack.stories) {
    const bundle = { key: `${id}/${story.id}`, packTitle: title, outlets, story, added: [] };
    yield { bundle, checks: [], annotations: [] };
  }
}

function* linesOf(pack: Pack): Generator<string> {
  const { stories, ...head } = pack;
  for (const line of packLines(head, stories)) yield `${line}\n`;
}

/** `pack export PACK --as FORM`: the pack in another form, story by story; `jsonl` is the pack itself. */
export async function packExportVerb(options: readonly string[], output: Writable): Promise<void> {
  const [file, flag, form = '', ...more] = options;
  const isUsable = flag === '--as' && (isForm(form) || form === 'jsonl');
  if (file === undefined || !isUsable || more.length > 0) {
    const forms = ['jsonl', ...Object.keys(EXPORT_FORMS)].join(', ');
    throw new UsageError(`pack export needs one PACK and --as with one of ${forms}`);
  }
  const pack = await readPackFile(file);
  const pieces = isForm(form) ? exportStories(toldBy(pack), form, englishWording()) : linesOf(pack);
  for (const piece of pieces) if (!output.write(piece)) await once(output, 'drain');
}

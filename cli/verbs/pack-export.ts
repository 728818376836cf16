import { once } from 'node:events';
import type { Writable } from 'node:stream';
import {
  EXPORT_FORMS,
  type ExportForm,
  exportStories,
} from '../../lib/core/formats/export/export-stories.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import { readPackFile } from '../read-pack-file.ts';
import { UsageError } from '../run-lines.ts';

/** Headings of a report; differences and links by the names that the pack format has for them. */
const WORDS = {
  claims: 'Claims',
  quotations: 'Quotations',
  coverage: 'Coverage',
  notes: 'Notes',
  difference: (name: string) => name,
  link: (kind: string) => kind,
};

const isForm = (form: string): form is ExportForm => Object.hasOwn(EXPORT_FORMS, form);

function* bundlesOf(pack: Pack): Generator<StoryBundle> {
  const { id, title, outlets } = pack;
  for (const story of pack.stories) {
    yield { key: `${id}/${story.id}`, packTitle: title, outlets, story, added: [] };
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
  const pieces = isForm(form) ? exportStories(bundlesOf(pack), form, WORDS) : linesOf(pack);
  for (const piece of pieces) if (!output.write(piece)) await once(output, 'drain');
}

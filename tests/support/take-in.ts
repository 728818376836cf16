import type { Signature } from '../../lib/core/keep/signed.ts';
import type { ImportCounts } from '../../lib/core/pack/import-preview.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { finishImport } from '../../lib/store/imports/resume-imports.ts';
import { stagePack } from '../../lib/store/imports/stage-pack.ts';
import type { Database } from '../../lib/store/open.ts';

/** A pack as a file of one chunk. */
export const fileOf = (pack: unknown) =>
  async function* () {
    yield JSON.stringify(pack);
  };

/** Takes a pack in as a file: reads it, and applies all of it. Answers what became of its stories. */
export async function takeIn(
  database: Database,
  pack: Pack,
  reader: Signature,
): Promise<ImportCounts> {
  const options = { id: 'import', source: 'pack.json', reader, at: 0 };
  const staged = await stagePack(database, fileOf(pack), options);
  if (staged.state === 'refused') throw new Error(`the pack was refused: ${staged.reason}`);
  await finishImport(database, 'import', async () => undefined);
  return staged.preview.counts;
}

import type { ImportReport } from '../../components/library/library-types.ts';
import type { FactCheck } from '../../lib/core/fact-check/fact-check.ts';
import { readFactCheckFile } from '../../lib/core/fact-check/read-fact-check-file.ts';
import { recognise } from '../../lib/core/formats/recognise.ts';
import type { Refusal } from '../../lib/core/formats/refusal.ts';
import type { Signature } from '../../lib/core/keep/signed.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { keepFactChecks } from '../../lib/store/fact-checks.ts';
import type { Database } from '../../lib/store/open.ts';
import { importPack } from './library-data.ts';

/** A file above this size is refused unread. Bytes. */
const MOST_BYTES = 100_000_000;
/** So much is read to tell what a file holds, in bytes. */
const LOOKED_AT = 200_000;
/** More refusals a reader does not look through; the count tells of all. */
const MOST_LISTED = 200;

/** Takes in a file: fact checks, or else a pack. What it is its content tells, not its name. */
export async function importFile(
  database: Database,
  file: File,
  reader: Signature,
): Promise<Result<ImportReport>> {
  const kind = recognise(await file.slice(0, LOOKED_AT).text());
  return kind === 'fact-checks'
    ? importFactChecks(database, file)
    : importPack(database, file, reader);
}

/** Takes in the fact checks of a file; each that is refused is listed with its reason. */
async function importFactChecks(
  database: Database,
  file: File,
): Promise<Result<ImportReport, 'too-large'>> {
  if (file.size > MOST_BYTES) return refuse('too-large');
  const checks: FactCheck[] = [];
  const refusals: Refusal[] = [];
  let refused = 0;
  for (const outcome of readFactCheckFile(await file.text())) {
    if (outcome.factCheck) checks.push(outcome.factCheck);
    else {
      refused += 1;
      if (refusals.length < MOST_LISTED) refusals.push(outcome.refusal);
    }
  }
  const taken = await keepFactChecks(database, checks, Date.now());
  return ok({ state: 'fact-checks', fileName: file.name, ...taken, refused, refusals });
}

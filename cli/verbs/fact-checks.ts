import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { asClaimReview } from '../../lib/core/fact-check/as-claim-review.ts';
import { readFactCheckFile } from '../../lib/core/fact-check/read-fact-check-file.ts';
import type { FactCheckOutcome } from '../../lib/core/fact-check/read-fact-checks.ts';
import { recognise } from '../../lib/core/formats/recognise.ts';
import { reasonOf } from '../read-pack-file.ts';
import { FileError, UsageError } from '../run-lines.ts';

const FORMS: readonly string[] = ['record', 'claim-review'];

/** What is written of one record: itself in the form asked for, or why it is refused. */
function* linesOf(outcome: FactCheckOutcome, form: string): Generator<object> {
  const { record, factCheck } = outcome;
  if (!factCheck) {
    yield { ...outcome.refusal, severity: 'refused' };
    return;
  }
  yield form === 'record' ? { record, factCheck } : Object(asClaimReview(factCheck));
  for (const one of outcome.leftOut) yield { ...one, severity: 'doubtful' };
}

/**
 * `fact-checks FILE [--as record|claim-review]`: one line a record of a file in any of the forms that
 * the library takes in; what is refused says why. True when nothing is refused. The file is read
 * whole, its records are written one by one.
 */
export async function factChecksVerb(
  options: readonly string[],
  output: Writable,
): Promise<boolean> {
  const [file, flag, form = 'record', ...more] = options;
  const isUsable = flag === undefined || (flag === '--as' && FORMS.includes(form));
  if (file === undefined || !isUsable || more.length > 0) {
    throw new UsageError(`fact-checks needs one FILE, and --as ${FORMS.join(' or ')}`);
  }
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new FileError(`“${file}” cannot be read: ${reasonOf(cause)}`);
  });
  const kind = recognise(text);
  if (kind !== 'fact-checks') throw new FileError(`“${file}” holds no fact checks: ${kind}`);
  let isWhole = true;
  for (const outcome of readFactCheckFile(text)) {
    isWhole &&= outcome.factCheck !== null;
    for (const line of linesOf(outcome, form)) {
      if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
    }
  }
  return isWhole;
}

import { writeExport } from '../../lib/app/write-export.ts';
import { asWebAnnotation } from '../../lib/core/annotation/as-web-annotation.ts';
import { asClaimReview } from '../../lib/core/fact-check/as-claim-review.ts';
import { listWriter } from '../../lib/core/formats/export/form-writer.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { Watched } from '../../lib/core/watched.ts';
import type { Database } from '../../lib/store/open.ts';
import type { HeadwaterSchema } from '../../lib/store/schema.ts';
import { gather } from './export-files.ts';
import { download } from './store-access.ts';

const NAMES = {
  factChecks: 'headwater-fact-checks.jsonld',
  annotations: 'headwater-annotations.jsonld',
} as const;

/** Hands the reader all that was taken in of one kind, in the form in which it is read again. */
export async function saveTaken(
  database: Database,
  kind: keyof typeof NAMES,
  watched: Watched,
): Promise<Result<null>> {
  const keys = await database.getAllKeys(kind);
  const read = async (piece: readonly string[]) =>
    kind === 'factChecks'
      ? readAll(database, 'factChecks', piece, asClaimReview)
      : readAll(database, 'annotations', piece, asWebAnnotation);
  const { parts, take } = gather();
  const writer = listWriter('[', '\n]\n', (one: unknown) => [one]);
  if (!(await writeExport(keys, read, writer, take, watched))) return refuse('cancelled');
  download({ name: NAMES[kind], content: new Blob(parts, { type: 'application/ld+json' }) });
  return ok(null);
}

async function readAll<Kind extends 'factChecks' | 'annotations', Written>(
  database: Database,
  kind: Kind,
  keys: readonly string[],
  write: (value: HeadwaterSchema[Kind]['value']['value']) => Written,
): Promise<Written[]> {
  const found = await Promise.all(keys.map((key) => database.get(kind, key)));
  return found.flatMap((record) => (record ? [write(record.value)] : []));
}

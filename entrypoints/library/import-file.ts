import type { AnnotationReport, FactCheckReport } from '../../components/library/library-types.ts';
import { takeInPieces } from '../../lib/app/take-in-pieces.ts';
import type { Annotation } from '../../lib/core/annotation/annotation.ts';
import { readAnnotationFile } from '../../lib/core/annotation/read-annotation-file.ts';
import type { FactCheck } from '../../lib/core/fact-check/fact-check.ts';
import { readFactCheckFile } from '../../lib/core/fact-check/read-fact-check-file.ts';
import { type FileKind, recognise } from '../../lib/core/formats/recognise.ts';
import type { Refusal } from '../../lib/core/formats/refusal.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { compareAnnotations } from '../../lib/store/annotations.ts';
import { keepFactChecks } from '../../lib/store/fact-checks.ts';
import type { Database } from '../../lib/store/open.ts';

/** A file above this size is refused unread. Bytes. */
const MOST_BYTES = 100_000_000;
/** So much is read to tell what a file holds, in bytes. */
const LOOKED_AT = 200_000;
/** More refusals a reader does not look through; the count tells of all. */
const MOST_LISTED = 200;

/** So much of what was marked or written a preview shows, in units. */
const SHOWN = 200;

/** The annotations of a file, and what taking them in would do; each that is refused is listed with its reason. */
export async function lookAtAnnotations(
  database: Database,
  file: File,
): Promise<
  Result<
    { readonly report: AnnotationReport; readonly annotations: readonly Annotation[] },
    'too-large'
  >
> {
  if (file.size > MOST_BYTES) return refuse('too-large');
  const annotations: Annotation[] = [];
  const refusals: Refusal[] = [];
  let refused = 0;
  for (const { annotation, refusal } of readAnnotationFile(await file.text())) {
    if (annotation) annotations.push(annotation);
    else {
      refused += 1;
      if (refusals.length < MOST_LISTED) refusals.push(refusal);
    }
  }
  const counts = await compareAnnotations(database, annotations);
  const first = annotations.slice(0, MOST_LISTED).map(({ id, passages, bodies }) => ({
    id,
    words: (passages.find(({ exact }) => exact)?.exact ?? bodies[0]?.value ?? '').slice(0, SHOWN),
    url: passages[0]?.url ?? '',
  }));
  return ok({
    report: { fileName: file.name, ...counts, left: 0, refused, refusals, first },
    annotations,
  });
}

/** What a file holds. Its content tells, not its name. */
export async function kindOf(file: File): Promise<FileKind> {
  return recognise(await file.slice(0, LOOKED_AT).text());
}

/** Takes in the fact checks of a file, or those before the reader stopped; each that is refused is listed with its reason. */
export async function importFactChecks(
  database: Database,
  file: File,
  watch: Parameters<typeof takeInPieces>[2],
): Promise<Result<FactCheckReport, 'too-large'>> {
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
  const keep = (piece: readonly FactCheck[]) => keepFactChecks(database, piece, Date.now());
  const taken = await takeInPieces(checks, keep, watch);
  return ok({ fileName: file.name, ...taken, refused, refusals });
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { checkPack } from '../../lib/core/pack/check/check-pack.ts';
import type { PackFinding } from '../../lib/core/pack/check/finding.ts';
import { diffPacks } from '../../lib/core/pack/diff-packs.ts';
import { mergePacks } from '../../lib/core/pack/merge-packs.ts';
import { packLines } from '../../lib/core/pack/pack-lines.ts';
import { isMiscounted, type ParsedPack, parsePackFile, readPackFile } from '../read-pack-file.ts';
import { UsageError } from '../run-lines.ts';

async function writeLines(lines: Iterable<string>, output: Writable): Promise<void> {
  for (const line of lines) if (!output.write(`${line}\n`)) await once(output, 'drain');
}

/**
 * `pack check [--strict] PACK`: one line a finding. False when a record would be refused or the pack contradicts itself, as
 * linters fail on what is wrong and not on what may be meant so; `--strict` fails on that too. A line of the file that is no
 * JSON is a finding by its number; the others are checked all the same.
 */
export async function packCheckVerb(
  options: readonly string[],
  output: Writable,
): Promise<boolean> {
  const isStrict = options.includes('--strict');
  const [file, ...more] = options.filter((word) => word !== '--strict');
  if (file === undefined || more.length > 0) throw new UsageError('pack check needs one PACK');
  const { json, broken, counted } = await parsePackFile(file);
  const lines = broken.map((line): PackFinding => {
    const place = { record: `line ${line}`, path: '' };
    return { ...place, reason: 'not-json', severity: 'refused' };
  });
  const findings = [...lines, ...countFindings(counted), ...checkPack(json)];
  await writeLines(
    findings.map((finding) => JSON.stringify(finding)),
    output,
  );
  return findings.every(({ severity }) => severity === 'doubtful' && !isStrict);
}

/** A file that was cut off at the end of a line is told by its count alone. */
function countFindings(counted: ParsedPack['counted']): PackFinding[] {
  const place = { record: 'line 1', path: 'count' };
  if (isMiscounted(counted)) return [{ ...place, reason: 'miscounted', severity: 'refused' }];
  return counted?.said === null ? [{ ...place, reason: 'no-count', severity: 'doubtful' }] : [];
}

/** `pack diff PACK PACK`: one line a record that the second has not as the first has it. */
export async function packDiffVerb(options: readonly string[], output: Writable): Promise<void> {
  const [before, after, ...more] = options;
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError('pack diff needs two PACKs');
  const changes = diffPacks(await readPackFile(before), await readPackFile(after));
  await writeLines(
    changes.map((change) => JSON.stringify(change)),
    output,
  );
}

/** What `--licence` says, and the other options. */
function takeLicence(options: readonly string[]) {
  const at = options.indexOf('--licence');
  if (at === -1) return { licence: null, files: options };
  const licence = options[at + 1];
  if (licence === undefined) throw new UsageError('--licence needs the licence of the merged pack');
  return { licence, files: options.toSpliced(at, 2) };
}

/**
 * `pack merge [--licence TEXT] PACK PACK…`: one pack in JSON Lines form under the first one’s name, and as new as the newest;
 * what was put side by side, and whose stories go under another curator, on `errors`. Packs of unlike licences are not
 * merged without the licence under which both may be given.
 */
export async function packMergeVerb(
  options: readonly string[],
  output: Writable,
  errors: Writable,
): Promise<void> {
  const { licence, files } = takeLicence(options);
  const [first, ...others] = files;
  if (first === undefined || others.length === 0)
    throw new UsageError('pack merge needs two PACKs or more');
  let merged = await readPackFile(first);
  for (const other of others) {
    const next = await readPackFile(other);
    if (licence === null && next.licence !== merged.licence)
      throw new UsageError(
        `${other} is under “${next.licence}”, ${first} under “${merged.licence}”: say with --licence under which both may be given`,
      );
    const { pack, apart } = mergePacks(merged, next);
    if (next.curator.name !== merged.curator.name)
      errors.write(
        `${JSON.stringify({ pack: other, curator: next.curator.name, now: merged.curator.name })}\n`,
      );
    merged = { ...pack, ...(licence !== null && { licence }) };
    for (const one of apart) errors.write(`${JSON.stringify({ pack: other, ...one })}\n`);
  }
  const { stories, ...head } = merged;
  await writeLines(packLines(head, stories), output);
}

import { readFile } from 'node:fs/promises';
import type { Pack } from '../lib/core/pack/pack.ts';
import { readPackLines } from '../lib/core/pack/pack-lines.ts';
import { readPack } from '../lib/core/pack/read-pack.ts';
import { UsageError } from './run-lines.ts';

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new UsageError(`the pack is not JSON: ${String(cause)}`);
  }
}

/** Whether the first line is a whole record by itself, as it is in the JSON Lines form. */
function isLines(source: string): boolean {
  const first = source.slice(0, source.indexOf('\n') + 1 || undefined);
  try {
    const head: unknown = JSON.parse(first);
    return typeof head === 'object' && head !== null && !('stories' in head);
  } catch {
    return false;
  }
}

/** A pack from a file in either form; a `UsageError` says why it cannot be used. */
export async function readPackFile(file: string): Promise<Pack> {
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`the pack cannot be read: ${String(cause)}`);
  });
  const lines = () =>
    source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parse);
  const pack = isLines(source) ? readPackLines(lines()) : readPack(parse(source));
  if (!pack.ok) throw new UsageError(`the pack is refused: ${pack.reason} ${pack.detail}`);
  return pack.value;
}

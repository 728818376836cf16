import { readFile } from 'node:fs/promises';
import type { Pack } from '../lib/core/pack/pack.ts';
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

/**
 * What a pack file holds, as the JSON of one pack whichever form it is in; not checked. A
 * `UsageError` says why it cannot be read.
 */
export async function parsePackFile(file: string): Promise<unknown> {
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`the pack cannot be read: ${String(cause)}`);
  });
  if (!isLines(source)) return parse(source);
  const [head, ...stories] = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parse);
  return typeof head === 'object' ? { ...head, stories } : head;
}

/** A pack from a file in either form; a `UsageError` says why it cannot be used. */
export async function readPackFile(file: string): Promise<Pack> {
  const pack = readPack(await parsePackFile(file));
  if (!pack.ok) throw new UsageError(`the pack is refused: ${pack.reason} ${pack.detail}`);
  return pack.value;
}

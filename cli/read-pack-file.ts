import { readFile } from 'node:fs/promises';
import type { Pack } from '../lib/core/pack/pack.ts';
import { readPack } from '../lib/core/pack/read-pack.ts';
import { FileError } from './run-lines.ts';

/** A pack's file as JSON, whichever form it is in; not checked. */
export interface ParsedPack {
  readonly json: unknown;
  /** Lines of the JSON Lines form that are no JSON, from 1; they are not in `json`. */
  readonly broken: readonly number[];
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

/** A `FileError` says why the file cannot be read, or that the one JSON of it is none. */
export async function parsePackFile(file: string): Promise<ParsedPack> {
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new FileError(`${file} cannot be read: ${reasonOf(cause)}`);
  });
  if (!isLines(source)) {
    const whole = parse(source);
    if (whole.ok) return { json: whole.json, broken: [] };
    throw new FileError(
      `${file}, line ${lineOf(source, whole.detail)}: no JSON, or it breaks off there (${whole.detail})`,
    );
  }
  const broken: number[] = [];
  const [head, ...stories] = source.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = parse(line);
    if (read.ok) return [read.json];
    broken.push(at + 1);
    return [];
  });
  return { json: typeof head === 'object' ? { ...head, stories } : head, broken };
}

/** A pack from a file in either form; a `FileError` says why it cannot be used. */
export async function readPackFile(file: string): Promise<Pack> {
  const { json, broken } = await parsePackFile(file);
  if (broken.length > 0)
    throw new FileError(`${file}, line ${broken.join(', ')}: no JSON, or it breaks off there`);
  const pack = readPack(json);
  if (!pack.ok) throw new FileError(`${file} is refused: ${pack.reason} ${pack.detail}`);
  return pack.value;
}

type Parsed =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly detail: string };

function parse(source: string): Parsed {
  try {
    return { ok: true, json: JSON.parse(source) };
  } catch (cause) {
    return { ok: false, detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** The line of the place that the parser names; the last where it came to the end. */
function lineOf(source: string, detail: string): number {
  const [, place] = /at position (\d+)/.exec(detail) ?? [];
  return source.slice(0, place === undefined ? undefined : Number(place)).split('\n').length;
}

/** What the system says of a file that it does not give. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ENOTDIR') return 'it is no folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return cause instanceof Error ? cause.message : String(cause);
}

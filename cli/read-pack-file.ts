import { readFile } from 'node:fs/promises';
import type { Pack } from '../lib/core/pack/pack.ts';
import { readPack } from '../lib/core/pack/read-pack.ts';
import { FileError } from './run-lines.ts';

/** A pack's file as JSON, whichever form it is in; not checked. */
export interface ParsedPack {
  readonly json: unknown;
  /** Lines of the JSON Lines form that are no JSON, from 1; they are not in `json`. */
  readonly broken: readonly number[];
  /** Of the JSON Lines form: how many stories its first line names, null where it does not, and how many lines follow. */
  readonly counted: { readonly said: number | null; readonly there: number } | null;
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
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new FileError(`${file} cannot be read: ${reasonOf(cause)}`);
  });
  const source = decoded(bytes, file);
  if (!isLines(source)) {
    const whole = parse(source);
    if (whole.ok) return { json: whole.json, broken: [], counted: null };
    throw new FileError(
      `${file}, line ${lineOf(source, whole.detail)}: ${whatIsWrong(whole.detail)} (${whole.detail})`,
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
  const there = stories.length + broken.length;
  const { count, ...pack } = typeof head === 'object' && head !== null ? asFields(head) : {};
  // What is no number stays in the head, and is refused with it.
  const said = typeof count === 'number' ? count : null;
  const json = { ...pack, ...(said === null && count !== undefined ? { count } : {}), stories };
  return { json, broken, counted: { said, there } };
}

/** A file's stories are not as many as its first line says: it was cut off at the end of a line, or put together from others. */
export const isMiscounted = (
  counted: ParsedPack['counted'],
): counted is { readonly said: number; readonly there: number } =>
  counted !== null && counted.said !== null && counted.said !== counted.there;

/** A pack from a file in either form; a `FileError` says why it cannot be used. */
export async function readPackFile(file: string): Promise<Pack> {
  return (await readCountedPack(file)).pack;
}

/** The same, and whether the file itself says where it ends: one of JSON Lines that has no count does not. */
export async function readCountedPack(file: string) {
  const { json, broken, counted } = await parsePackFile(file);
  if (broken.length > 0)
    throw new FileError(`${file}, line ${broken.join(', ')}: no JSON, or it breaks off there`);
  if (isMiscounted(counted))
    throw new FileError(
      `${file} was cut off at the end of a line, or put together from others: its first line names ${counted.said} stories, and there are ${counted.there}`,
    );
  const pack = readPack(json);
  if (!pack.ok) throw new FileError(`${file} is refused: ${pack.reason} ${pack.detail}`);
  return { pack: pack.value, saysItsEnd: counted === null || counted.said !== null };
}

/** The text without a byte order mark. */
function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${file} is not in UTF-8, or breaks off within a character`);
  }
}

const asFields = (head: object): Readonly<Record<string, unknown>> => ({ ...head });

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

/** Node says so where the first value was whole. */
const whatIsWrong = (detail: string) =>
  detail.includes('after JSON')
    ? 'the pack ends there, and the file goes on with something else'
    : 'no JSON, or it breaks off there';

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

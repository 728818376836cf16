import * as v from 'valibot';
import { parseJson } from '../formats/read-values.ts';
import { RECORD_SCHEMAS } from './record-schemas.ts';

/** A kind of record of a backup. */
export type BackupKind = keyof typeof RECORD_SCHEMAS;

type Checked = {
  readonly [Kind in BackupKind]: {
    readonly kind: Kind;
    readonly value: v.InferOutput<(typeof RECORD_SCHEMAS)[Kind]>;
  };
};

/** One record of a backup, checked. */
export type BackupRecord = Checked[BackupKind];

/** The first line of a backup. */
export interface BackupHead {
  readonly format: 'headwater-backup';
  readonly version: 1;
  /** ISO 8601 moment. */
  readonly made: string;
}

/** Why a line of a backup is not taken. */
export type BackupFaultReason = 'not-json' | 'too-long' | 'unknown-kind' | 'wrong-kind' | 'cut-off';

/** One line that is refused. */
export interface BackupFault {
  /** From 1. */
  readonly line: number;
  /** The record's key, as far as it has one. */
  readonly record: string;
  /** Dotted, within the record. */
  readonly path: string;
  readonly reason: BackupFaultReason;
}

/** What one line of a backup says. */
export type BackupLine =
  | { readonly is: 'record'; readonly record: BackupRecord }
  | { readonly is: 'end'; readonly records: number }
  | { readonly is: 'fault'; readonly fault: BackupFault };

/** No record is longer, in units: a text of 5,000,000 escaped. */
const LONGEST = 40_000_000;

const headSchema = v.object({
  format: v.literal('headwater-backup'),
  version: v.number(),
  made: v.pipe(v.string(), v.maxLength(40)),
});
const lineSchema = v.strictObject({
  kind: v.string(),
  value: v.record(v.string(), v.unknown()),
});
const endSchema = v.strictObject({ end: v.pipe(v.number(), v.integer()) });

const isKind = (kind: string): kind is BackupKind => Object.hasOwn(RECORD_SCHEMAS, kind);

/** The first line as text. */
export const headLine = (made: string): string =>
  JSON.stringify({ format: 'headwater-backup', version: 1, made } satisfies BackupHead);

/** A record as a line. */
export const recordLine = (kind: BackupKind, value: unknown): string =>
  JSON.stringify({ kind, value });

/** The last line: without it a file was cut off. */
export const endLine = (records: number): string => JSON.stringify({ end: records });

/** Whether the first line of a file is a backup's, and one that this code reads. */
export function readHead(line: string): BackupHead | 'not-a-backup' | 'newer-format' {
  const read = v.safeParse(headSchema, line.length > LONGEST ? null : parseJson(line));
  if (!read.success) return 'not-a-backup';
  const { format, version, made } = read.output;
  return version === 1 ? { format, version, made } : 'newer-format';
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  for (const name of ['key', 'url', 'id', 'story']) {
    const found: unknown = Reflect.get(value, name);
    if (typeof found === 'string') return found.slice(0, 200);
  }
  return '';
}

/** A line behind the first, `line` from 1. Nothing of it is trusted before. Cost: linear in the line. */
export function readLine(source: string, line: number): BackupLine {
  const refuseAs = (reason: BackupFaultReason, record = '', path = ''): BackupLine => ({
    is: 'fault',
    fault: { line, record, path, reason },
  });
  if (source.length > LONGEST) return refuseAs('too-long');
  const json = parseJson(source);
  if (json === undefined) return refuseAs('not-json');
  if (v.is(endSchema, json)) return { is: 'end', records: json.end };
  const read = v.safeParse(lineSchema, json);
  if (!read.success) return refuseAs('wrong-kind');
  const { kind, value } = read.output;
  if (!isKind(kind)) return refuseAs('unknown-kind', nameOf(value), kind.slice(0, 60));
  const checked = v.safeParse(RECORD_SCHEMAS[kind], value);
  // The schema that was asked is the kind's own.
  if (checked.success) {
    return { is: 'record', record: { kind, value: checked.output } as BackupRecord };
  }
  const [issue] = checked.issues;
  return refuseAs('wrong-kind', nameOf(value), v.getDotPath(issue) ?? '');
}

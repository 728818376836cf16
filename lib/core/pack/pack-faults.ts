import * as v from 'valibot';
import {
  DOMAIN,
  hasPlainMarks,
  hasSomethingSeen,
  hasWholeCharacters,
  isPlainAddress,
  PLAIN_TEXT,
} from './hidden-marks.ts';
import { ISO_DATE } from './possible-date.ts';
import { packSchema, storySchema } from './schema.ts';
import { PLAIN_NAME } from './schema-parts.ts';

/** What a pack's fault is; the locale words each as `import_reason_…`. */
export type FaultReason =
  | 'missing'
  | 'unknown-field'
  | 'too-long'
  | 'empty'
  | 'not-an-id'
  | 'not-a-date'
  | 'not-an-address'
  | 'not-a-domain'
  | 'not-a-known-value'
  | 'hidden-marks'
  | 'half-character'
  | 'wrong-kind'
  | 'same-id'
  | 'not-json';

/** One fault of a refused pack: which record, where in it, and why. */
export interface PackFault {
  /** Ids from the story down to the record, as far as they are given; empty for the pack itself. */
  readonly record: string;
  /** Dotted, within the pack. */
  readonly path: string;
  readonly reason: FaultReason;
}

/** A reader is not helped by more than this many. */
const MOST_FAULTS = 50;

/** The checks that no pattern holds. */
const BY_HAND = new Map<unknown, FaultReason>([
  [hasWholeCharacters, 'half-character'],
  [hasPlainMarks, 'hidden-marks'],
  [hasSomethingSeen, 'empty'],
  [isPlainAddress, 'not-an-address'],
]);

function reasonOf(issue: v.BaseIssue<unknown>): FaultReason {
  const field = issue.path?.at(-1)?.key;
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return 'unknown-field';
      return issue.received === 'undefined' ? 'missing' : 'wrong-kind';
    case 'max_length':
    case 'max_entries':
      return 'too-long';
    case 'min_length':
      return 'empty';
    case 'regex':
      if (issue.requirement === PLAIN_TEXT || issue.requirement === PLAIN_NAME)
        return 'hidden-marks';
      if (issue.requirement === DOMAIN) return 'not-a-domain';
      if (field === 'url') return 'not-an-address';
      if (issue.requirement === ISO_DATE) return 'not-a-date';
      return typeof field === 'string' && field !== 'hash' ? 'not-an-id' : 'wrong-kind';
    case 'check':
      return BY_HAND.get(issue.requirement) ?? 'wrong-kind';
    case 'picklist':
    case 'literal':
      return 'not-a-known-value';
    default:
      return 'wrong-kind';
  }
}

/** The ids that stand on the way to a fault; a record without one is called by its list and number. */
function recordOf(path: readonly v.IssuePathItem[]): string {
  const names: string[] = [];
  path.forEach((item, index) => {
    const { value } = item;
    if (typeof item.key !== 'number' || typeof value !== 'object' || value === null) return;
    const id: unknown = 'id' in value ? value.id : undefined;
    const list = String(path[index - 1]?.key ?? '');
    names.push(typeof id === 'string' ? id.slice(0, 80) : `${list} ${item.key + 1}`);
  });
  return names.join(' › ');
}

/** Why a pack is refused, fault by fault; empty for a pack that is not. Cost: linear in the pack. */
export function packFaults(json: unknown): PackFault[] {
  const read = v.safeParse(packSchema, json);
  return read.success ? [] : faultsOf(read.issues);
}

/** The same of one story; paths are within the story. */
export function storyFaults(json: unknown): PackFault[] {
  const read = v.safeParse(storySchema, json);
  return read.success ? [] : faultsOf(read.issues);
}

/** The same of a part of a pack, by what its schema found; records and paths are within that part. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): PackFault[] {
  return issues.slice(0, MOST_FAULTS).map((issue) => ({
    record: recordOf(issue.path ?? []),
    path: v.getDotPath(issue) ?? '',
    reason: reasonOf(issue),
  }));
}

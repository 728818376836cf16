import { leavesOf } from '../formats/leaves.ts';
import type { Refusal } from '../formats/refusal.ts';
import { isNode } from '../metadata/json-ld-nodes.ts';
import { hash64Hex } from '../text/hash.ts';
import type { FactCheck } from './fact-check.ts';
import { type FoundRecord, findRecords } from './find-records.ts';
import { readFactCheck } from './read-fact-check.ts';

/** What became of one record. */
export type FactCheckOutcome =
  | {
      readonly record: string;
      readonly factCheck: FactCheck;
      /** Values that are too long to be kept beside it. */
      readonly leftOut: readonly Refusal[];
    }
  | { readonly record: string; readonly factCheck: null; readonly refusal: Refusal };

/** The DataCommons feed has some 100,000; what is larger is not for one reader. */
const MOST_RECORDS = 200_000;

/** Whether it says of itself that it is a fact check. */
const isLikeOne = (value: object) =>
  ['claimReviewed', 'textualRating', '@type'].some((key) => Object.hasOwn(value, key));

/** All that a record says, in short; two that differ in a title alone differ. */
const contentOf = ({ id: _id, rest, ...said }: FactCheck) =>
  hash64Hex(JSON.stringify([said, rest.filter(([path]) => path !== '/id')]));

/**
 * Reads values one after the other: a JSON file, each line of JSON Lines, or each row of a table, with
 * its number from 1. Every record comes out once, accepted or refused by name, path and reason; of
 * those that say all the same the first is accepted. Cost: linear; memory grows by two hashes a record.
 */
export function factCheckReader(): (value: unknown, line: number) => Iterable<FactCheckOutcome> {
  const contents = new Map<string, string>();
  const accept = (record: string, read: { factCheck: FactCheck; leftOut: readonly string[] }) => {
    const content = contentOf(read.factCheck);
    const known = contents.get(read.factCheck.id);
    // The same check with another title or language: what either says is kept.
    const factCheck =
      known === undefined || known === content
        ? read.factCheck
        : { ...read.factCheck, id: hash64Hex(`${read.factCheck.id}\n${content}`) };
    if (contents.get(factCheck.id) === content) return refuseAs(record, '', 'same-as-another');
    contents.set(factCheck.id, content);
    const leftOut = read.leftOut.map((path) => ({ record, path, reason: 'too-long' as const }));
    return { record, factCheck, leftOut };
  };
  const readOne = ({ name: record, value }: FoundRecord): FactCheckOutcome => {
    if (contents.size >= MOST_RECORDS) return refuseAs(record, '', 'too-many-records');
    if (!isNode(value)) return refuseAs(record, '', 'not-a-fact-check');
    const leaves = leavesOf(value);
    if (typeof leaves === 'string') return refuseAs(record, '', leaves);
    const read = readFactCheck(leaves);
    if (read.ok) return accept(record, read.value);
    const isOther = read.reason === 'missing' && !isLikeOne(value);
    return isOther
      ? refuseAs(record, '', 'not-a-fact-check')
      : refuseAs(record, read.detail, read.reason);
  };
  return function* (value, line) {
    for (const one of findRecords(value)) yield readOne({ ...one, name: one.name || String(line) });
  };
}

const refuseAs = (record: string, path: string, reason: Refusal['reason']): FactCheckOutcome => ({
  record,
  factCheck: null,
  refusal: { record, path, reason },
});

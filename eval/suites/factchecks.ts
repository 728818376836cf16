import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { asClaimReview } from '../../lib/core/fact-check/as-claim-review.ts';
import type { FactCheck } from '../../lib/core/fact-check/fact-check.ts';
import { readFactCheckFile } from '../../lib/core/fact-check/read-fact-check-file.ts';
import { readDate } from '../../lib/core/metadata/read-date.ts';
import { share } from '../scores/count.ts';
import type { Failure, Figure, Suite } from '../suite.ts';

const FOLDER = 'factchecks';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many checks a line holds, counted without the reader: a searched claim has a list of them. */
function checksOn(line: unknown): readonly unknown[] {
  if (!isObject(line)) return [line];
  const { claim, jsonld } = line;
  if (isObject(claim) && Array.isArray(claim.claimReview)) {
    const { claimReview, ...searched } = claim;
    return claimReview.map((review: unknown) => ({ ...searched, ...Object(review) }));
  }
  return [jsonld ?? line];
}

/** Every text and number that a record says, apart from the name that the cases give it. */
function saidBy(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => saidBy(one));
  if (isObject(value)) return Object.entries(value).flatMap(([name, one]) => saidBy(one, name));
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return [];
  const text = plain(String(value));
  // A type is implied where an export writes it anyway; the id is not part of the record.
  return text === '' || key === 'id' || key === '@type' || key === '@context' ? [] : [text];
}

/** White space and control characters do not count, nor that a character was written by its number. */
const plain = (text: string) =>
  text
    .replace(/&#(\d{1,6});/g, (_whole, code) => String.fromCodePoint(Number(code)))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** What of the source the record does not say any more; dates count when they are the same moment. */
function lostFrom(source: unknown, factCheck: FactCheck): string[] {
  const kept = new Set(saidBy({ ...factCheck, rest: factCheck.rest.map(([, value]) => value) }));
  return saidBy(source).filter((value) => {
    const date = readDate(value, null);
    return !kept.has(value) && !(date !== null && kept.has(date));
  });
}

const again = (factCheck: FactCheck): FactCheck | null => {
  const [read] = readFactCheckFile(JSON.stringify(asClaimReview(factCheck)));
  return read?.factCheck ?? null;
};

/** The name under which the record alone would go: another one of its address may have come first. */
const nameless = (factCheck: FactCheck | null) => ({ ...factCheck, id: null });

/**
 * Records of fact checks as they are published. Each has to come out once, accepted or refused with a
 * path and a reason; what an accepted one says has to be in what is kept, value by value; and
 * exported as a ClaimReview and read again it has to be the same, alone and in one file with all others. A refusal is no fault: records
 * without a claim or a rating cannot be shown. Records that repeat another word by word are refused too.
 */
export const factchecks: Suite = {
  name: 'factchecks',
  title: 'records of fact checks, taken in and given out',
  needs: [FOLDER],
  async measure(data, fail) {
    const files = readdirSync(join(data, FOLDER)).filter((name) => name.endsWith('.jsonl'));
    const total = { records: 0, accounted: 0, accepted: 0, kept: 0, said: 0, same: 0, together: 0 };
    const reasons = new Map<string, number>();
    for (const file of files.sort()) {
      const text = await readFile(join(data, FOLDER, file), 'utf8');
      measureFile(text, total, reasons, fail);
    }
    return figuresOf(total, reasons);
  },
};

type Counted = 'records' | 'accounted' | 'accepted' | 'kept' | 'said' | 'same' | 'together';

function measureFile(
  text: string,
  total: Record<Counted, number>,
  reasons: Map<string, number>,
  fail: (failure: Failure) => void,
): void {
  const sources = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => checksOn(JSON.parse(line)));
  const outcomes = [...readFactCheckFile(text)];
  total.records += sources.length;
  total.accounted += outcomes.length === sources.length ? sources.length : 0;
  for (const [at, outcome] of outcomes.entries()) {
    const { record: id, factCheck } = outcome;
    if (!factCheck) {
      const { path, reason } = outcome.refusal;
      const why = [reason, path].filter(Boolean).join(' ');
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
      if (reason !== 'same-as-another')
        fail({ figure: 'refused', id, expected: 'a fact check', found: why });
      continue;
    }
    total.accepted += 1;
    const lost = lostFrom(sources[at], factCheck);
    const said = saidBy(sources[at]).length;
    total.said += said;
    total.kept += said - lost.length;
    if (lost.length > 0)
      fail({
        figure: 'values kept',
        id,
        expected: lost.join(' · '),
        found: JSON.stringify(factCheck),
      });
    const read = again(factCheck);
    const isSame = isDeepStrictEqual(nameless(read), nameless(factCheck));
    total.same += Number(isSame);
    if (!isSame)
      fail({
        figure: 'the same again',
        id,
        expected: JSON.stringify(factCheck),
        found: JSON.stringify(read),
      });
  }
  total.together += sameTogether(outcomes.flatMap(({ factCheck }) => factCheck ?? []));
}

/** How many of the records of one file are the same, names included, when all are exported as one and read again. */
function sameTogether(all: readonly FactCheck[]): number {
  const read = [...readFactCheckFile(JSON.stringify(all.map(asClaimReview)))];
  return all.filter((one, at) => isDeepStrictEqual(read[at]?.factCheck, one)).length;
}

function figuresOf(total: Record<Counted, number>, reasons: ReadonlyMap<string, number>): Figure[] {
  const { records, accounted, accepted, kept, said, same, together } = total;
  return [
    {
      name: 'records that come out once',
      value: share(accounted, records),
      cases: records,
      atLeast: 1,
    },
    { name: 'accepted', value: accepted, cases: records, unit: 'records' },
    ...[...reasons].sort().map(([why, count]) => ({
      name: `refused: ${why}`,
      value: count,
      cases: records,
      unit: 'records',
    })),
    { name: 'values kept', value: share(kept, said), cases: said, atLeast: 1 },
    { name: 'the same again', value: share(same, accepted), cases: accepted, atLeast: 1 },
    {
      name: 'the same again, in one file',
      value: share(together, accepted),
      cases: accepted,
      atLeast: 1,
    },
  ];
}

import { cleanText } from '../formats/clean-text.ts';
import { httpAddress } from '../formats/http-address.ts';
import type { Leaves } from '../formats/leaves.ts';
import type { RefusalReason } from '../formats/refusal.ts';
import { readDate } from '../metadata/read-date.ts';
import { ok, type Result, refuse } from '../result.ts';
import { hash64Hex } from '../text/hash.ts';
import type { FactCheck } from './fact-check.ts';
import { isTypeAnyway, isWritten, PATHS } from './paths.ts';

/**
 * Caps in units. Of 1,225 real records the longest claim has 4,615 units and the longest rating 3,372
 * (a whole explanation in the rating's field), the longest name 90.
 */
const MOST = { text: 10_000, name: 500, other: 5000 };
/** Pages that make a claim; beyond these nobody follows them up. */
const MOST_APPEARANCES = 200;

/** The leaves of a record, from which each field takes what it understands. */
class Record {
  private readonly left: Map<string, string[]>;
  fault: { readonly path: string; readonly reason: RefusalReason } | null = null;

  constructor(leaves: Leaves) {
    this.left = new Map(
      [...leaves].map(([path, values]) => [
        path,
        values.flatMap((value) => cleanText(value) ?? []),
      ]),
    );
  }

  /** The first value at one of `paths` that `read` understands; null when there is none. */
  take(paths: readonly string[], read: (text: string) => string | null): string | null {
    // A list of plain values serves where one is meant.
    for (const path of paths.flatMap((one) => [one, `${one}/-`])) {
      const values = this.left.get(path) ?? [];
      for (const [at, value] of values.entries()) {
        const understood = read(value);
        if (understood === null) continue;
        values.splice(at, 1);
        return understood;
      }
    }
    return null;
  }

  /** The same; a text above `most` units is a fault of the record. */
  text(paths: readonly string[], most: number): string | null {
    return this.take(paths, (text) => {
      if (text.length <= most) return text;
      this.fault ??= { path: paths[0] ?? '', reason: 'too-long' };
      return null;
    });
  }

  /** Every address at a path that `isPlace` accepts, each once. */
  addresses(isPlace: (path: string) => boolean): string[] {
    const found = new Set<string>();
    for (const [path, values] of this.left) {
      if (!isPlace(path)) continue;
      const others = values.filter((value) => {
        const address = found.size < MOST_APPEARANCES ? httpAddress(value) : null;
        if (address !== null) found.add(address);
        return address === null;
      });
      this.left.set(path, others);
    }
    return [...found];
  }

  /** What no field took, apart from the types that every export writes anyway. */
  rest(): { readonly kept: [string, string][]; readonly leftOut: string[] } {
    const kept: [string, string][] = [];
    const leftOut: string[] = [];
    for (const [path, values] of this.left) {
      for (const value of values) {
        if (isTypeAnyway(path, value)) continue;
        if (value.length > MOST.other) leftOut.push(path);
        // Where an export writes a field of ours, it stands behind that.
        else kept.push([isWritten(path) ? `${path}/-` : path, value]);
      }
    }
    return { kept: kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b))), leftOut };
  }
}

/** A record that was read, and the paths of values that are too long to be kept beside it. */
export interface ReadFactCheck {
  readonly factCheck: FactCheck;
  readonly leftOut: readonly string[];
}

/**
 * A fact check from the leaves of a ClaimReview, of one answer of a fact-check search, or of a row.
 * Refused with the path as `detail`: `missing` without a claim, an address or any rating,
 * `not-an-address` when the check is not on the web, `too-long`. Cost: linear in the record.
 */
export function readFactCheck(leaves: Leaves): Result<ReadFactCheck, RefusalReason> {
  const record = new Record(leaves);
  const claim = record.text(PATHS.claim, MOST.text);
  const url = record.take(PATHS.url, httpAddress);
  const asAddress = (text: string) =>
    /^https?:/i.test(text) && text.length <= MOST.name ? text : null;
  const site =
    record.take(PATHS.publisherSite, (text) => (text.length <= MOST.name ? text : null)) ??
    record.take(PATHS.publisherName, asAddress);
  const publisher = { name: record.text(PATHS.publisherName, MOST.name), site };
  const rating = {
    words: record.text(PATHS.ratingWords, MOST.text),
    value: record.text(PATHS.ratingValue, MOST.name),
    best: record.text(PATHS.ratingBest, MOST.name),
    worst: record.text(PATHS.ratingWorst, MOST.name),
  };
  const title = record.text(PATHS.title, MOST.text);
  const summary = record.text(PATHS.summary, MOST.text);
  const lang = record.text(PATHS.lang, MOST.name);
  const asDate = (text: string) => readDate(text, lang);
  const reviewed = record.take(PATHS.reviewed, asDate);
  const claimant = record.text(PATHS.claimant, MOST.name);
  const claimed = record.take(PATHS.claimed, asDate);
  const firstAppearance = record.take(PATHS.firstAppearance, httpAddress);
  const appearances = record.addresses((path) => PATHS.appearance.test(path));
  const licence = record.text(PATHS.licence, MOST.name);
  if (record.fault) return refuse(record.fault.reason, record.fault.path);
  if (claim === null) return refuse('missing', PATHS.claim[0]);
  if (url === null) {
    const given = record.take(['/url'], (text) => text);
    return refuse(given === null ? 'missing' : 'not-an-address', PATHS.url[0]);
  }
  if (rating.words === null && rating.value === null)
    return refuse('missing', PATHS.ratingWords[0]);
  const { kept, leftOut } = record.rest();
  const factCheck: FactCheck = {
    id: hash64Hex(`${url}\n${claim}`),
    claim,
    url,
    publisher,
    rating,
    title,
    summary,
    reviewed,
    claimant,
    claimed,
    appearances,
    firstAppearance,
    lang,
    licence,
    rest: kept,
  };
  return ok({ factCheck, leftOut });
}

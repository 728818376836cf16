import { type Phrase, phrase } from '../../phrase.ts';
import type { Span } from '../../span.ts';
import type { PageFeatures } from '../fingerprint/page-features.ts';
import { isSampledQuotation } from '../fingerprint/recipe-3.ts';
import { contentScore, datePrior } from '../signals/content-score.ts';
import type { StoredPrint } from './candidate.ts';

/** Why a page was matched: `spans` index the page's text. */
export interface MatchReason {
  readonly kind:
    | 'shared-quotations'
    | 'shared-passages'
    | 'shared-names'
    | 'shared-numbers'
    | 'shared-words'
    | 'same-url'
    | 'declared-url'
    | 'readers-word';
  readonly detail: Phrase;
  readonly spans: readonly Span[];
}

/** How a page stands to one stored article. */
export interface Evidence {
  /** Log-odds that both tell the same event, from what they tell alone. */
  readonly told: number;
  /** The same with what their dates add. */
  readonly content: number;
  /** Sampled narration passages that both print: about one in eight of them. */
  readonly passages: number;
  /** The same, those in quotation marks too. */
  readonly allPassages: number;
  /** Sampled quotation passages that both print: about one in four of them. */
  readonly quotations: number;
  /** In how many places of the page the shared passages stand. */
  readonly runs: number;
  /** Of the weight of the article's names and numbers so much is on the page, 0–1. */
  readonly about: number;
}

/** So many sampled passages between two shared ones (some eight words each) part two places. */
const APART = 3;

/** In how many places of the page passages of the article stand. Cost: the page's passages. */
function countRuns(page: PageFeatures, print: StoredPrint): number {
  let [runs, since] = [0, APART];
  for (const { hash } of page.passages) {
    since += 1;
    if (!print.passages.has(hash)) continue;
    if (since > APART) runs += 1;
    since = 0;
  }
  return runs;
}

/** How much of what the article names and counts the page has; 0 when it names nothing. */
function aboutOf(page: PageFeatures, { compared }: StoredPrint): number {
  let [found, all] = [0, 0];
  for (const { hash, kind, weight } of compared.profile.terms) {
    if (kind !== 'name' && kind !== 'number') continue;
    all += weight;
    if (page.compared.byHash.has(hash)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** A page against one stored article. Cost: the page's hashes and the terms of both. */
export function weighPrint(page: PageFeatures, print: StoredPrint): Evidence {
  const quoted = new Set(
    page.quotations.flatMap(({ hashes }) => hashes.filter((hash) => print.quotations.has(hash))),
  );
  const told = contentScore(page.compared, print.compared);
  const shared = page.passages.filter(({ hash }) => print.passages.has(hash));
  const count = (passages: typeof shared) => new Set(passages.map(({ hash }) => hash)).size;
  return {
    told,
    content: told + datePrior(page.published, print.published),
    passages: count(shared.filter((one) => one.isNarration)),
    allPassages: count(shared),
    quotations: quoted.size,
    runs: countRuns(page, print),
    about: aboutOf(page, print),
  };
}

/** Places shown for a reason, at most. */
const MOST_SPANS = 12;

/** Spans that touch or lie within a word of each other, joined. */
function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of spans) {
    const last = runs.at(-1);
    if (last && start <= last.end + 1)
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else runs.push({ start, end });
  }
  return runs.slice(0, MOST_SPANS);
}

/** The reasons of recipe 3, the strongest kind first, each with its places on the page. */
export function reasonsOf(page: PageFeatures, print: StoredPrint): MatchReason[] {
  // What leads to a quotation, in the same words, is narration that both print; the quotation is none.
  const passages = page.passages.filter(
    ({ hash, isQuoted }) => !isQuoted && print.passages.has(hash),
  );
  const quotations = page.quotations.filter(({ hashes }) => {
    const sampled = hashes.filter(isSampledQuotation);
    const hits = sampled.filter((hash) => print.quotations.has(hash)).length;
    return hits > 0 && hits * 2 >= sampled.length;
  });
  const reasons: MatchReason[] = [];
  const add = (kind: MatchReason['kind'], detail: Phrase, spans: readonly Span[]) =>
    reasons.push({ kind, detail, spans });
  if (passages.length > 0)
    add('shared-passages', phrase('phrase_shared_passages', passages.length), joined(passages));
  if (quotations.length > 0) {
    const spans = quotations.map((one) => one.span).slice(0, MOST_SPANS);
    add('shared-quotations', phrase('phrase_shared_quotations', quotations.length), spans);
  }
  const terms = page.placed.filter(({ hash }) => print.compared.byHash.has(hash));
  const placesOf = (kind: string) => {
    const of = terms.filter((term) => term.kind === kind);
    return { count: of.length, spans: of.flatMap(({ span }) => span ?? []).slice(0, MOST_SPANS) };
  };
  const names = placesOf('name');
  if (names.count > 0) add('shared-names', phrase('phrase_shared_names', names.count), names.spans);
  const numbers = placesOf('number');
  if (numbers.count > 0)
    add('shared-numbers', phrase('phrase_shared_numbers', numbers.count), numbers.spans);
  const words = placesOf('word');
  if (words.count > 0) add('shared-words', phrase('phrase_shared_words', words.count), words.spans);
  return reasons;
}

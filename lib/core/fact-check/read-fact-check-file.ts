import { readValues } from '../formats/read-values.ts';
import { isNode } from '../metadata/json-ld-nodes.ts';
import { type FactCheckOutcome, factCheckReader } from './read-fact-checks.ts';

/** Columns of tables by the name that a ClaimReview has for them; other names stay as they are. */
const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['url', 'url'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['datepublished', 'datePublished'],
  ['claimreviewed', 'claimReviewed'],
  ['reviewbody', 'reviewBody'],
  ['title', 'title'],
  ['ratingvalue', 'ratingValue'],
  ['bestrating', 'bestRating'],
  ['worstrating', 'worstRating'],
  ['alternatename', 'alternateName'],
  ['alternativename', 'alternateName'],
]);

/** A row with its columns under the names of a ClaimReview; what is no row as it is. */
function withColumns(value: unknown): unknown {
  if (!isNode(value) || Object.hasOwn(value, '@type')) return value;
  const isRow = Object.keys(value).some((key) => key.toLowerCase() === 'claimreviewed');
  if (!isRow) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, cell]) => [COLUMNS.get(key.toLowerCase()) ?? key, cell]),
  );
}

/**
 * Every record of a file of fact checks, accepted or refused: ClaimReview (one, a list, a graph, a
 * DataFeed), answers of a fact-check search, JSON Lines of any of them, or a table with a heading.
 * Lazy. Cost: linear in the file.
 */
export function* readFactCheckFile(text: string): Generator<FactCheckOutcome> {
  const read = factCheckReader();
  for (const { line, value, isJson } of readValues(text)) {
    const record = String(line);
    if (!isJson) {
      yield { record, factCheck: null, refusal: { record, path: '', reason: 'not-json' } };
    } else {
      yield* read(withColumns(value), line);
    }
  }
}

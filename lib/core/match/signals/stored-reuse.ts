import type { Fingerprint, PackArticle } from '../../pack/pack.ts';
import { findMarked } from '../../quotes/find-marked.ts';
import type { Span } from '../../span.ts';
import { type PlacedPassage, placedPassages } from '../fingerprint/recipe-3.ts';
import { cutOf } from '../score/candidate.ts';

/** How much of a page's narration stands in one stored article, of which a fingerprint is all there is. */
export interface StoredReuse {
  readonly article: string;
  /** In whole tenths of the page's narration, from 1 to 10. */
  readonly tenths: number;
  /** The first place on the page that it rests on. */
  readonly span: Span;
}

/**
 * Fewer sampled passages of narration (some eight words each, so 200 words) are too few to tell a share of them to a
 * tenth: with 25 the standard error is a tenth at most.
 */
const LEAST_PASSAGES = 25;
/** Less than a tenth, and fewer passages than this (some 30 words), is what any two reports share by chance and by form. */
const LEAST_SHARED = 4;
/** What a fingerprint of recipe 1 has room for, taken from the beginning of the text: one that is full lacks the rest. */
const ROOM_OF_RECIPE_1 = 2000;

/** The passages of a page that a fingerprint would hold if its article printed them; null when that cannot be told. */
function comparable(
  passages: readonly PlacedPassage[],
  fingerprint: Fingerprint,
): readonly PlacedPassage[] | null {
  if (fingerprint.recipe === 1)
    return fingerprint.passages.length < ROOM_OF_RECIPE_1 ? passages : null;
  const cut = cutOf(fingerprint);
  return cut === null ? passages : passages.filter(({ hash }) => hash <= cut);
}

function reuseOf(
  passages: readonly PlacedPassage[],
  { id, fingerprint }: PackArticle,
): StoredReuse | null {
  const asked = fingerprint && comparable(passages, fingerprint);
  if (!fingerprint || !asked) return null;
  const all = new Set(asked.map(({ hash }) => hash));
  const stored = new Set(fingerprint.passages);
  const shared = asked.filter(({ hash }) => stored.has(hash));
  const count = new Set(shared.map(({ hash }) => hash)).size;
  const [first] = shared;
  const tenths = Math.round((10 * count) / all.size);
  if (!first || all.size < LEAST_PASSAGES || count < LEAST_SHARED || tenths < 1) return null;
  return { article: id, tenths, span: { start: first.start, end: first.end } };
}

/**
 * The stored article that holds most of a page's narration, what stands in quotation marks left out. Fingerprints
 * sample passages by their hash, the same ones of every text, so that the share of the sample is the share of all, as
 * far as its size tells. Null below a tenth, for a short page, and where no fingerprint holds all that would be asked of
 * it. It does not say who copied whom. Cost: linear in the text and the fingerprints.
 */
export function measureStoredReuse(
  text: string,
  articles: readonly PackArticle[],
): StoredReuse | null {
  const marked = findMarked(text).filter((one) => !one.open);
  const narration = placedPassages(text, marked).filter((one) => one.isNarration);
  return articles
    .flatMap((article) => reuseOf(narration, article) ?? [])
    .reduce<StoredReuse | null>(
      (most, one) => (most && most.tenths >= one.tenths ? most : one),
      null,
    );
}

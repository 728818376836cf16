import type { FoundQuotation } from '../../lib/core/article.ts';
import type { Span } from '../../lib/core/span.ts';

type Pair = readonly [start: number, end: number];

/** A labelled attribution; spans are in UTF-16 units of the text. */
export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly content: readonly Pair[];
  readonly source_text: string;
  readonly content_text: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
}

interface Matched {
  readonly found: readonly { readonly gold: GoldAttribution; readonly quotation: FoundQuotation }[];
  readonly missed: readonly GoldAttribution[];
  /** Quotations that lie, by more than half, in no attribution. */
  readonly invented: readonly FoundQuotation[];
}

const LEAST_WORDS = 3;
const overlap = (a: Span, [start, end]: Pair) =>
  Math.max(0, Math.min(a.end, end) - Math.max(a.start, start));
const overlapOf = (parts: readonly Span[], pairs: readonly Pair[]) =>
  parts.reduce((sum, part) => sum + pairs.reduce((all, pair) => all + overlap(part, pair), 0), 0);
const lengthOf = (parts: readonly Span[]) =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * What stands between double quotation marks, read as simply as possible so that it does not share
 * the faults of what is measured: a mark opens or closes by its shape, straight marks by turns, and
 * a paragraph's end closes all.
 */
function markedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = text[at] ?? '\n';
    const isStraight = unit === '"';
    if (open >= 0 && (unit === '”' || unit === '\n' || isStraight)) {
      spans.push({ start: open, end: at });
      open = -1;
    } else if (unit === '“' || isStraight) open = at + 1;
  }
  return spans;
}

/** The marked parts of an attribution's content. */
function markedParts(marked: readonly Span[], { content }: GoldAttribution): Span[] {
  return content.flatMap(([start, end]) =>
    marked
      .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
      .filter((span) => span.end > span.start),
  );
}

const wordsIn = (text: string, parts: readonly Span[]) =>
  parts.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}’']+/gu)?.length ?? 0),
    0,
  );

/**
 * Holds quotations against the labels: a labelled one, of three marked words or more, is found when
 * half of its marked part is covered, and goes with the quotation that covers most of it.
 */
export function matchQuotations(
  text: string,
  quotations: readonly FoundQuotation[],
  attributions: readonly GoldAttribution[],
): Matched {
  const marked = markedSpans(text);
  const found: { gold: GoldAttribution; quotation: FoundQuotation }[] = [];
  const missed: GoldAttribution[] = [];
  for (const gold of attributions) {
    if (gold.type === 'indirect') continue;
    const parts = markedParts(marked, gold);
    if (wordsIn(text, parts) < LEAST_WORDS) continue;
    const pairs = parts.map(({ start, end }): Pair => [start, end]);
    const covering = quotations.map((quotation) => ({
      quotation,
      covered: overlapOf(quotation.parts, pairs),
    }));
    const covered = covering.reduce((sum, one) => sum + one.covered, 0);
    const best = covering.reduce<(typeof covering)[number] | null>(
      (most, one) => (one.covered > (most?.covered ?? 0) ? one : most),
      null,
    );
    if (best && covered >= lengthOf(parts) / 2) found.push({ gold, quotation: best.quotation });
    else missed.push(gold);
  }
  const invented = quotations.filter(
    ({ parts }) =>
      !attributions.some(({ content }) => overlapOf(parts, content) > lengthOf(parts) / 2),
  );
  return { found, missed, invented };
}

/** Whether the mention overlaps the labelled source, or the surname of who it is stands in it. */
export function isSpeakerRight(quotation: FoundQuotation, gold: GoldAttribution): boolean {
  const { speaker } = quotation;
  if (!speaker) return false;
  if (gold.source.some((pair) => overlap(speaker.mention, pair) > 0)) return true;
  const surname = speaker.name?.trim().split(/\s+/).at(-1);
  return surname !== undefined && gold.source_text.includes(surname);
}

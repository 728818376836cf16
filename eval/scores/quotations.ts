import type { FoundQuotation } from '../../lib/core/article.ts';
import type { Span } from '../../lib/core/span.ts';
import { markedSpans, wordsIn } from './marks-alone.ts';

type Pair = readonly [start: number, end: number];

/** A labelled attribution; spans are in UTF-16 units of the text. */
export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly content: readonly Pair[];
  readonly source_text: string;
  readonly content_text: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
}

/** What is held against the labels: a quotation, or a piece that marks alone give. */
interface Parted {
  readonly parts: readonly Span[];
}

interface Matched<Quotation> {
  readonly found: readonly { readonly gold: GoldAttribution; readonly quotation: Quotation }[];
  readonly missed: readonly GoldAttribution[];
  /** Quotations that do not lie, by more than half, in any attribution. */
  readonly invented: readonly Quotation[];
}

const LEAST_WORDS = 3;
const overlap = (a: Span, [start, end]: Pair) =>
  Math.max(0, Math.min(a.end, end) - Math.max(a.start, start));
const overlapOf = (parts: readonly Span[], pairs: readonly Pair[]) =>
  parts.reduce((sum, part) => sum + pairs.reduce((all, pair) => all + overlap(part, pair), 0), 0);
const lengthOf = (parts: readonly Span[]) =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0);

/** The marked parts of an attribution's content. */
function markedParts(marked: readonly Span[], { content }: GoldAttribution): Span[] {
  return content.flatMap(([start, end]) =>
    marked
      .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
      .filter((span) => span.end > span.start),
  );
}

/**
 * Holds quotations against the labels: a labelled one, of three marked words or more, is found when
 * half of its marked part is covered, and goes with the quotation that covers most of it.
 */
export function matchQuotations<Quotation extends Parted>(
  text: string,
  quotations: readonly Quotation[],
  attributions: readonly GoldAttribution[],
): Matched<Quotation> {
  const marked = markedSpans(text);
  const found: { gold: GoldAttribution; quotation: Quotation }[] = [];
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

/** All that stands between double marks, with three words or more: what a reader of marks alone finds. */
export function marksAlone(text: string): Parted[] {
  return markedSpans(text)
    .map((span) => ({ parts: [span] }))
    .filter(({ parts }) => wordsIn(text, parts) >= LEAST_WORDS);
}

/** Whether the mention overlaps the labelled source, or the surname of who it is stands in it. */
export function isSpeakerRight(quotation: FoundQuotation, gold: GoldAttribution): boolean {
  const { speaker } = quotation;
  if (!speaker) return false;
  if (gold.source.some((pair) => overlap(speaker.mention, pair) > 0)) return true;
  const surname = speaker.name?.trim().split(/\s+/).at(-1);
  return surname !== undefined && gold.source_text.includes(surname);
}

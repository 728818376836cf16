import type { Analysis } from './article.ts';
import type { Span } from './span.ts';
import { hash32 } from './text/hash.ts';

/**
 * A reading by its paragraphs, as 32-bit hashes: enough to tell whether a page that renews a part of itself every few
 * seconds (a ticker, a clock, a count of remarks) is still the page that the reader looked at.
 */
export interface ReadingGist {
  readonly headline: number;
  /** Paragraphs that hold what was shown of the page (quotations, credits, what notes and the match rest on), and each quotation with its speaker. */
  readonly shown: readonly number[];
  readonly others: readonly number[];
}

/** More paragraphs and quotations are not listed, in messages neither: so many are some twenty kilobytes. */
export const MOST_PARAGRAPHS = 2000;

/**
 * So much of both readings together must stand in both. What a page renews by itself is a few lines of it; one that goes on to
 * another article keeps little but what stands around it.
 */
const ALIKE = 0.8;

/**
 * The gist of a reading; `more` are the spans in the text, besides those of its own analysis, that what was shown rests on. Null
 * with more than `MOST_PARAGRAPHS`: only the same text is then the same page. Cost: linear in the text, and n log n in the spans.
 */
export function gistOf(
  { article, quotations, credits, notes }: Analysis,
  more: readonly Span[] = [],
): ReadingGist | null {
  const paragraphs = article.text.split('\n\n');
  if (paragraphs.length + quotations.length > MOST_PARAGRAPHS) return null;
  const evidence = credits.flatMap((credit) => credit.evidence ?? []);
  const spans = [...quotations, ...evidence, ...notes.flatMap((note) => note.evidence), ...more]
    .filter((span) => span.in === undefined)
    .sort((a, b) => a.start - b.start);
  const [shown, others]: [number[], number[]] = [[], []];
  let [start, next, reach] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const end = start + paragraph.length;
    let isShown = reach > start;
    for (let span = spans[next]; span && span.start < end; span = spans[++next]) {
      reach = Math.max(reach, span.end);
      isShown ||= span.end > start;
    }
    (isShown ? shown : others).push(hash32(paragraph));
    start = end + 2;
  }
  // Who said it may be told by a paragraph that holds nothing else.
  for (const { text, speaker } of quotations) {
    const who = speaker?.name ?? speaker?.description ?? '';
    shown.push(hash32(`${who}: ${text}`));
  }
  return { headline: hash32(article.headline ?? ''), shown, others };
}

/**
 * Whether what was seen is still what stands there: the headline is the same, all that was shown still stands, nothing new would be
 * shown, and of all paragraphs most are the same. Cost: linear in the paragraphs.
 */
export function isSameGist(seen: ReadingGist, now: ReadingGist): boolean {
  const before = new Set([...seen.shown, ...seen.others]);
  const after = new Set([...now.shown, ...now.others]);
  const known = new Set(seen.shown);
  const stand = [...before].filter((one) => after.has(one)).length;
  return (
    seen.headline === now.headline &&
    seen.shown.every((one) => after.has(one)) &&
    now.shown.every((one) => known.has(one)) &&
    stand >= ALIKE * (before.size + after.size - stand)
  );
}

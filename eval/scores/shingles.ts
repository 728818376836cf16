import { precisionRecall } from './count.ts';

const WORDS_A_SHINGLE = 4;

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - WORDS_A_SHINGLE + 1);
  for (let at = 0; words.length > 0 && at < last; at++) {
    const shingle = words.slice(at, at + WORDS_A_SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/**
 * How well `found` repeats `gold`, by runs of four words counted with repetition: F1, 0–1. The
 * measure of the article extraction benchmark (scrapinghub/article-extraction-benchmark). Two empty
 * texts agree.
 */
export function shingleF1(found: string, gold: string): number {
  const [ours, theirs] = [shinglesOf(found), shinglesOf(gold)];
  let [hits, total, wanted] = [0, 0, 0];
  for (const [shingle, count] of ours) {
    total += count;
    hits += Math.min(count, theirs.get(shingle) ?? 0);
  }
  for (const count of theirs.values()) wanted += count;
  return precisionRecall(hits, total - hits, wanted - hits).f1 ?? 1;
}

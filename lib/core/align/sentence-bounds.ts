import type { Span } from '../span.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';

/** All sentences of `text` in order, as trimmed spans of it. Cost: linear. */
export function allSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of findParagraphs(text)) {
    for (const sentence of findSentences(text, paragraph)) sentences.push(sentence);
  }
  return sentences;
}

/**
 * The index of the sentence that holds the unit at `position`, or of the next one when it stands
 * between two; -1 behind the last. Cost: logarithmic.
 */
export function sentenceIndexAt(sentences: readonly Span[], position: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}

/** Whether nothing but marks stands between the sentence's start and the unit at `position`. */
export function opensSentence(text: string, sentences: readonly Span[], position: number): boolean {
  const sentence = sentences[sentenceIndexAt(sentences, position)];
  return sentence !== undefined && !hasWord(text, sentence.start, position);
}

/** Whether nothing but marks stands between the unit before `position` and the sentence's end. */
export function closesSentence(
  text: string,
  sentences: readonly Span[],
  position: number,
): boolean {
  const sentence = sentences[sentenceIndexAt(sentences, position - 1)];
  return sentence !== undefined && !hasWord(text, position, sentence.end);
}

function hasWord(text: string, start: number, end: number): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

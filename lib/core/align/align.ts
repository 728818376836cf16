import type { Span } from '../span.ts';
import { classify } from './classify.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareTexts, rivalShare } from './compare-texts.ts';
import { type Comparison, toBlocks } from './comparison.ts';
import { type Alignment, withMisattributed } from './difference.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { couldBeShared, isSameUtterance } from './judge.ts';
import { readQuoteWords } from './quote-words.ts';
import { allSentences } from './sentence-bounds.ts';
import { findSurroundings } from './surroundings.ts';
import { toRuns } from './to-runs.ts';

/** Who is said to speak, where it is known: as the page prints it, and as it is recorded. */
export interface Speakers {
  readonly printed?: string | null;
  readonly full?: string | null;
}

const UNMATCHED: Alignment = {
  differences: ['unmatched'],
  runs: [],
  confidence: 0,
  surroundings: null,
};

/** As few words of another speaker are that speaker's own. */
const ANYBODYS_WORDS = 3;

/** From the first word that is paired to the last, as a span of the full text; null without any. */
function placeOf({ steps, fullWords }: Comparison): Span | null {
  let [start, end] = [-1, -1];
  for (const { printed, full } of steps) {
    const word = printed === null || full === null ? undefined : fullWords[full];
    if (!word) continue;
    if (start < 0) start = word.start;
    end = word.end;
  }
  return start < 0 ? null : { start, end };
}

/**
 * How sure it is that the two are one utterance, at this place: the share of the printed words, as
 * far as they can tell, and as far as no other place has them too. A statement held against itself
 * is sure; a fragment of two words halves the doubt with each telling word.
 */
function confidenceOf({ share, shared }: Evidence, isWhole: boolean, rival: number): number {
  const telling = isWhole ? 1 : 1 - 0.5 ** (1 + shared);
  return share * telling * (1 - rival / 2);
}

/**
 * Holds what one article prints against the fullest attested form, which may be a transcript of any
 * length. Both are plain text without outer quotation marks; parts of an interrupted statement are
 * joined with “ … ”. Returns the classes of difference, word-level runs over both inputs, how sure it
 * is, and what stands around the place; `unmatched` without runs when they are not the same utterance
 * or one side has no words. Cost: linear, and a bounded number of cells (see `alignBounded`).
 */
export function align(printed: string, full: string, speakers: Speakers = {}): Alignment {
  const texts = {
    printed,
    full,
    printedWords: readQuoteWords(printed),
    fullWords: readQuoteWords(full),
  };
  if (!couldBeShared(texts.printedWords, texts.fullWords)) return UNMATCHED;
  const comparison = compareTexts(texts);
  const place = comparison && placeOf(comparison);
  if (!comparison || !place) return UNMATCHED;
  const sentences = allSentences(full);
  const surroundings = findSurroundings(full, sentences, place);
  const standing = surroundings ?? { opens: false, closes: false };
  const [blocks, evidence] = [toBlocks(comparison), gatherEvidence(comparison)];
  if (!isSameUtterance(comparison, blocks, evidence, standing)) return UNMATCHED;
  const classes = classify(comparison, blocks, sentences, standing);
  const isOther =
    speakers.printed && speakers.full
      ? compareSpeakers(speakers.printed, speakers.full) === 'other'
      : false;
  const isAnybodys = classes.includes('fragment') && texts.printedWords.length <= ANYBODYS_WORDS;
  if (isOther && isAnybodys) return UNMATCHED;
  const isWhole = texts.fullWords.length <= texts.printedWords.length;
  return {
    differences: isOther ? withMisattributed(classes) : classes,
    runs: toRuns(comparison),
    confidence: confidenceOf(evidence, isWhole, rivalShare(comparison)),
    surroundings,
  };
}

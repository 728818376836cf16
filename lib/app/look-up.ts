import { align } from '../core/align/align.ts';
import type { Alignment } from '../core/align/difference.ts';
import type { LookupAnswer } from '../core/lookup/answer.ts';
import { type LookupQuery, readQuery, readSelection } from '../core/lookup/query.ts';
import { holdsPhrases, refineScore } from '../core/lookup/refine.ts';
import type { PackQuotation } from '../core/pack/pack.ts';
import { wordForms } from '../core/text/words.ts';
import { buildHit } from '../core/view/lookup-hits.ts';
import type { LookupHit, LookupView, SelectionView } from '../core/view/lookup-view.ts';
import { BETWEEN_PARTS } from '../core/view/parts.ts';
import type { StoryBundle } from '../core/view/story-bundle.ts';
import type { LookupLibrary } from './ports.ts';

/**
 * So many quotations are loaded for one answer: more than a panel shows at once, and few, since each
 * takes four records and they are most of what a keystroke costs; the rest are counted.
 */
const MOST_HITS = 16;
/** With a phrase, so many of the best are read until enough print it word by word. */
const MOST_READ_FOR_PHRASES = 240;

/** A stored quotation that was found, with what shows it. */
export interface FoundQuotation {
  readonly key: string;
  readonly score: number;
  readonly bundle: StoryBundle;
  readonly quotation: PackQuotation;
}

/**
 * The stored quotations that answer a query, best first: those that hold enough of its words and pass
 * its filters (see `readQuery`), words that stand together as typed before others. Of a query with
 * a phrase the best {@link MOST_READ_FOR_PHRASES} are read. Empty for an empty query.
 */
export async function findQuotations(
  library: LookupLibrary,
  query: LookupQuery,
  most = MOST_HITS,
): Promise<Omit<LookupAnswer, 'hits'> & { readonly hits: FoundQuotation[] }> {
  const isExact = query.phrases.length > 0;
  const { hits, found, searched, rebuilding } = await library.lookUp(
    query,
    isExact ? Math.max(most, MOST_READ_FOR_PHRASES) : most,
  );
  const read = hits
    .flatMap(({ key, score, bundle }) => {
      const id = key.slice(key.lastIndexOf('/') + 1);
      const quotation = bundle.story.quotations.find((one) => one.id === id);
      if (!quotation || !holdsPhrases(quotation, query)) return [];
      return [{ key, bundle, quotation, score: refineScore(score, quotation, query) }];
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return { hits: read.slice(0, most), found: isExact ? read.length : found, searched, rebuilding };
}

const asHit = ({ bundle, quotation }: FoundQuotation) => buildHit(bundle, quotation.id) ?? [];

/** The same for the side panel, from what was typed. */
export async function lookUpQuotations(library: LookupLibrary, typed: string): Promise<LookupView> {
  const { hits, ...counts } = await findQuotations(library, readQuery(typed));
  return { query: typed, ...counts, onThisPage: null, hits: hits.flatMap(asHit) };
}

/** Fewer words than this are anybody's: they tell only when nothing else in the library is like them. */
const TELLING_WORDS = 4;
/** Quotations that are held against a selection: each costs an alignment. */
const MOST_ALIGNED = 12;
/** Below this an alignment does not say that both are one utterance. */
const LEAST_CONFIDENCE = 0.5;
/** Two alignments nearer than this are as good as each other. */
const MARGIN = 0.05;
const MOST_NEAREST = 3;

/**
 * Whether a selected text is a stored quotation: held against the nearest of them, word by word, in
 * every form in which it is printed. `cannot-tell` when the text is too short to tell, or is as well
 * the one as the other; then, and when it is none, the nearest are answered.
 */
export async function lookUpSelection(
  library: LookupLibrary,
  selected: string,
): Promise<SelectionView> {
  const text = selected.trim();
  const { hits, searched } = await findQuotations(library, readSelection(text), MOST_ALIGNED);
  const held = hits
    .map((hit) => ({ hit, alignment: holdSelection(text, hit.quotation) }))
    .filter(({ alignment }) => alignment.confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.alignment.confidence - a.alignment.confidence);
  const nearest = hits.slice(0, MOST_NEAREST).flatMap(asHit);
  const [best, second] = held;
  if (!best) {
    const isShort = wordForms(text).length < TELLING_WORDS;
    return { verdict: isShort ? 'cannot-tell' : 'absent', best: null, nearest, searched };
  }
  const isRivalled =
    second !== undefined && best.alignment.confidence - second.alignment.confidence < MARGIN;
  if (isRivalled && !isSameWords(best.hit, second.hit))
    return { verdict: 'cannot-tell', best: null, nearest, searched };
  if (wordForms(text).length < TELLING_WORDS && hits.length > 1)
    return { verdict: 'cannot-tell', best: null, nearest, searched };
  return {
    verdict: 'found',
    best: withDifference(best.hit, text, best.alignment),
    nearest,
    searched,
  };
}

const fullOf = ({ parts }: PackQuotation) => parts.join(BETWEEN_PARTS);

function holdSelection(text: string, quotation: PackQuotation): Alignment {
  const alignment = align(text, fullOf(quotation));
  return alignment.differences.includes('unmatched') ? { ...alignment, confidence: 0 } : alignment;
}

/** Two packs may hold the same quotation: which of them answers does not matter. */
function isSameWords(a: FoundQuotation, b: FoundQuotation): boolean {
  return wordForms(fullOf(a.quotation)).join(' ') === wordForms(fullOf(b.quotation)).join(' ');
}

function withDifference(
  found: FoundQuotation,
  text: string,
  { differences, runs }: Alignment,
): LookupHit | null {
  const hit = buildHit(found.bundle, found.quotation.id);
  const full = fullOf(found.quotation);
  const here = { span: { start: 0, end: text.length }, printed: text, differences, full, runs };
  return hit && { ...hit, quotation: { ...hit.quotation, here } };
}

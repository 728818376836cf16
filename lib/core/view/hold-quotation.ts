import { align } from '../align/align.ts';
import { type Alignment, changesWording } from '../align/difference.ts';
import type { Analysis, FoundSpeaker } from '../article.ts';
import type { PackQuotation, PackSpeaker } from '../pack/pack.ts';
import { findMarked } from '../quotes/find-marked.ts';
import { type Span, slice } from '../span.ts';
import { wordForms } from '../text/words.ts';
import type { StoryQuotation } from './page-view.ts';
import { BETWEEN_PARTS } from './parts.ts';
import { showQuotation, speakerOf } from './show-quotation.ts';
import type { StoryBundle } from './story-bundle.ts';

/** Shorter quotations are common words: only the same speaker makes them the same quotation. */
const TELLING_WORDS = 4;
/** How sure the page's speaker must be before a contradiction is named. */
const SURE_SPEAKER = 0.85;

interface Printed {
  readonly span: Span;
  readonly text: string;
  readonly speaker: FoundSpeaker | null;
  readonly confidence: number;
}

/** All that the page prints in marks: its quotations, and fragments in its headline. */
function printedOn({ article, quotations }: Analysis): Printed[] {
  const inText = quotations.map((quotation) => ({
    span: { start: quotation.start, end: quotation.end },
    text: quotation.parts.map((part) => slice(article.text, part)).join(BETWEEN_PARTS),
    speaker: quotation.speaker,
    confidence: quotation.confidence,
  }));
  const headline = article.headline ?? '';
  const inHeadline = findMarked(headline).map(({ outer, inner }) => ({
    span: { ...outer, in: 'headline' as const },
    text: slice(headline, inner),
    speaker: null,
    confidence: 0,
  }));
  return [...inText, ...inHeadline];
}

const lastWord = (name: string) => wordForms(name).at(-1) ?? '';

/** A description without its article; “another” and “a ranking” stay, since sources are told apart by them. */
const plainDescription = (description: string) =>
  wordForms(description)
    .join(' ')
    .replace(/^(?:an?|the|its|their) /, '');

/** Whether the page's speaker is the recorded one; null when one of them is not known. */
function isSameSpeaker(found: FoundSpeaker | null, stored: PackSpeaker): boolean | null {
  if (!found) return null;
  if (found.name && stored.name) return lastWord(found.name) === lastWord(stored.name);
  const [printed, recorded] = [found.description ?? found.name, stored.description ?? stored.name];
  if (!printed || !recorded) return null;
  return plainDescription(printed) === plainDescription(recorded) ? true : null;
}

function holdOne(printed: Printed, full: string, speaker: PackSpeaker): Alignment | null {
  const alignment = align(printed.text, full);
  if (alignment.differences.includes('unmatched')) return null;
  const isSame = isSameSpeaker(printed.speaker, speaker);
  const isShort = wordForms(printed.text).length < TELLING_WORDS;
  if (isShort && isSame !== true && printed.span.in !== 'headline') return null;
  const contradicts = isSame === false && printed.confidence >= SURE_SPEAKER;
  return contradicts
    ? { ...alignment, differences: [...alignment.differences, 'misattributed'] }
    : alignment;
}

/** What the page prints of `quotation`, the longest agreement first; null when it does not print it. */
function findHere(
  analysis: Analysis,
  quotation: PackQuotation,
  speaker: PackSpeaker,
): StoryQuotation['here'] {
  const full = quotation.parts.join(BETWEEN_PARTS);
  let best: { printed: Printed; alignment: Alignment; shared: number } | null = null;
  for (const printed of printedOn(analysis)) {
    const alignment = holdOne(printed, full, speaker);
    if (!alignment) continue;
    const shared = alignment.runs
      .filter((run) => run.op === 'same')
      .reduce((sum, run) => sum + run.full.end - run.full.start, 0);
    if (!best || shared > best.shared) best = { printed, alignment, shared };
  }
  if (!best) return null;
  const { printed, alignment } = best;
  return {
    span: printed.span,
    printed: printed.text,
    differences: alignment.differences,
    full,
    runs: alignment.runs,
  };
}

/**
 * Every quotation of the story held against the page: those that differ in wording first, then
 * those the page prints, then the others, each group in the pack's order. Cost: stored × printed
 * quotations × words of both.
 */
export function holdQuotations(analysis: Analysis, bundle: StoryBundle): StoryQuotation[] {
  const held = bundle.story.quotations.map((quotation) =>
    showQuotation(bundle, quotation, findHere(analysis, quotation, speakerOf(bundle, quotation))),
  );
  const rank = ({ here }: StoryQuotation) =>
    here === null ? 2 : changesWording(here.differences) ? 0 : 1;
  return held.sort((a, b) => rank(a) - rank(b));
}

import { align } from '../align/align.ts';
import { compareSpeakers } from '../align/compare-speakers.ts';
import { type Alignment, changesWording, withMisattributed } from '../align/difference.ts';
import type { Analysis, FoundSpeaker } from '../article.ts';
import type { PackSpeaker } from '../pack/pack.ts';
import { findMarked } from '../quotes/find-marked.ts';
import { overlap, type Span, slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { wordForms } from '../text/words.ts';
import { contextAt } from '../utterance/context-of.ts';
import { mayBeAnother } from '../utterance/same-utterance.ts';
import { choosePairs } from './choose-pairs.ts';
import type { StoryQuotation } from './page-view.ts';
import { BETWEEN_PARTS } from './parts.ts';
import { showQuotation, speakerOf } from './show-quotation.ts';
import type { StoryBundle } from './story-bundle.ts';

/**
 * Shorter quotations are common words: they are the stored ones only from the same speaker, and near
 * another stored quotation that is long enough to tell.
 */
const TELLING_WORDS = 4;
/** A headline names no speaker: what it quotes must tell by itself. */
const TELLING_IN_HEADLINE = 6;
/**
 * How sure the page's speaker must be before a contradiction is named. It says that an outlet put words
 * in a wrong mouth: a pronoun alone is never that sure.
 */
const SURE_SPEAKER = 0.95;

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

/** A description without its article; “another” and “a ranking” stay, since sources are told apart by them. */
const plainDescription = (description: string) =>
  wordForms(description)
    .join(' ')
    .replace(/^(?:an?|the|its|their) /, '');

/**
 * Whether the page's speaker is the recorded one; null when that cannot be told. Only two named people
 * contradict each other: whom a record does not name may be whoever is named here, and a body has
 * somebody who speaks for it.
 */
function isSameSpeaker(found: FoundSpeaker | null, stored: PackSpeaker): boolean | null {
  if (!found) return null;
  if (found.name && stored.name) {
    const verdict = compareSpeakers(found.name, stored.name);
    const arePeople = found.kind === 'person' && stored.kind === 'person';
    return verdict === 'same' ? true : verdict === 'other' && arePeople ? false : null;
  }
  const [printed, recorded] = [found.description ?? found.name, stored.description ?? stored.name];
  if (!printed || !recorded) return null;
  return plainDescription(printed) === plainDescription(recorded) ? true : null;
}

function holdOne(printed: Printed, full: string, speaker: PackSpeaker): Alignment | null {
  const words = wordForms(printed.text).length;
  const isSame = isSameSpeaker(printed.speaker, speaker);
  if (printed.span.in === 'headline' && words < TELLING_IN_HEADLINE) return null;
  if (words < TELLING_WORDS && isSame !== true) return null;
  const alignment = align(printed.text, full);
  if (alignment.differences.includes('unmatched')) return null;
  if (mayBeAnother(alignment, printed.text, full)) return null;
  const contradicts = isSame === false && printed.confidence >= SURE_SPEAKER;
  return contradicts
    ? { ...alignment, differences: withMisattributed(alignment.differences) }
    : alignment;
}

/** What of `all` is `full` as printed, the longest agreement first; null when none is. */
function findHere(
  all: readonly Printed[],
  full: string,
  speaker: PackSpeaker,
): StoryQuotation['here'] {
  let best: { printed: Printed; alignment: Alignment; shared: number } | null = null;
  for (const printed of all) {
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

type Here = NonNullable<StoryQuotation['here']>;

const isShort = (here: Here) => wordForms(here.printed).length < TELLING_WORDS;

/** Whether a long stored quotation stands in the same paragraph of the page, or in the next one. */
function hasCompany(paragraphs: readonly Span[], short: Here, long: readonly Here[]): boolean {
  const indexOf = (here: Here) => paragraphs.findIndex((one) => overlap(one, here.span) > 0);
  const at = indexOf(short);
  return long.some((here) => here.span.in === undefined && Math.abs(indexOf(here) - at) <= 1);
}

/**
 * Every quotation of the story held against the page: those that differ in wording first, then
 * those the page prints, then the others, each group in the pack's order. Cost: words of the stored times
 * words of the printed quotations, bounded (see {@link choosePairs}).
 */
export function holdQuotations(analysis: Analysis, bundle: StoryBundle): StoryQuotation[] {
  const printed = printedOn(analysis);
  const fullest = bundle.story.quotations.map(({ parts }) => parts.join(BETWEEN_PARTS));
  const pairs = choosePairs(
    printed.map(({ text }) => text),
    fullest,
  );
  const found = bundle.story.quotations.map((quotation, at) => {
    const likely = (pairs[at] ?? []).flatMap((place) => printed[place] ?? []);
    const speaker = speakerOf(bundle, quotation);
    return { quotation, here: findHere(likely, fullest[at] ?? '', speaker) };
  });
  const long = found.flatMap(({ here }) => (here && !isShort(here) ? [here] : []));
  const paragraphs = findParagraphs(analysis.article.text);
  const held = found.map(({ quotation, here }) => {
    const isSure = here && (!isShort(here) || hasCompany(paragraphs, here, long));
    if (!isSure) return showQuotation(bundle, quotation, null);
    const around = here.span.in === undefined ? contextAt(analysis.article.text, here.span) : null;
    const shown = showQuotation(bundle, quotation, here);
    return around ? { ...shown, context: { ...around, outlet: null } } : shown;
  });
  const rank = ({ here }: StoryQuotation) =>
    here === null ? 2 : changesWording(here.differences) ? 0 : 1;
  return held.sort((a, b) => rank(a) - rank(b));
}

import type { MarkedText } from '../quotes/find-marked.ts';
import { type Span, slice } from '../span.ts';
import { findSentences } from '../text/sentences.ts';
import { type Cue, type Narration, readNarration } from './narration.ts';
import { bestRelation, type Relation } from './relation.ts';

/**
 * How far a credit is looked for around a quotation, in units. No clause that names a speaker is as
 * long, and without a bound a page of ten thousand quotations in one paragraph costs its cube.
 */
const REACH = { before: 500, behind: 400 };
/** Between two parts of one statement stands no more than this, in units. */
const LONGEST_INTERRUPTION = 160;
/** Ways to stand to a verb that leave no doubt who speaks. */
const PLAIN: ReadonlySet<Relation> = new Set([
  'subject',
  'helped',
  'inverted',
  'apart',
  'phrase',
  'according',
]);
/** Verbs that say nothing without the words: “Holm said.” as a sentence of its own credits those before it. Data. */
const NEEDS_WORDS =
  /^(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|explained|explains|recalled|recalls|noted|notes|stated|states|tweeted|posted|insisted|insists|warned|warns|declared|argued|argues|replied|answered|shouted|yelled|screamed|exclaimed|demanded|wondered|pressed)$/;
/** What ends a clause that the next quotation completes. */
const RUNS_ON = /\b(?:and|that|but|of|called|calling|as|the|a|an|his|her|its)$/iu;
/** “X denied that Y had said “…””: somebody says that it was not said. */
const DENIED = /\b(?:denie[sd]|denying|never said|did not say|didn[’']t say)\b/u;

const readClause = (clause: string): Narration =>
  readNarration(clause, [], [{ start: 0, end: clause.length }]);

/** The cue of a clause that has a plain speaker; null when none has. */
function creditIn(narration: Narration): Cue | null {
  for (const mention of narration.mentions) {
    const { relation, cue } = bestRelation(narration, mention, narration.cues.slice(0, 2));
    if (cue && PLAIN.has(relation)) return cue;
  }
  return null;
}

/**
 * Whether `between`, the words between two marked pieces, is only “X said.” and the like. As a sentence
 * of its own (`isSentence`) it must be nothing without the words: “The council agreed.” is a deed.
 */
export function isAttributionClause(between: string, isSentence: boolean): boolean {
  if (between.length > LONGEST_INTERRUPTION) return false;
  const clause = between.trim().replace(/[.,:;]$/u, '');
  if (/[.!?]\s+\p{Lu}/u.test(clause) || RUNS_ON.test(clause)) return false;
  const narration = readClause(clause);
  const cue = creditIn(narration);
  if (!cue) return false;
  if (isSentence && !NEEDS_WORDS.test(narration.tokens[cue.first]?.form ?? '')) return false;
  // “X said, calling it” and “X said and Y answered” open another statement.
  return !narration.cues.some((other) => other.first >= cue.last && other.kind !== 'feel');
}

/** Whether the clause behind `piece` names its speaker. */
export function isCreditedBehind(text: string, piece: MarkedText, paragraph: Span): boolean {
  const from = piece.outer.end;
  const rest = text.slice(from, Math.min(paragraph.end, from + REACH.behind));
  const stop = rest.search(/[.!?;](?:\s|$)|[“"„«]/u);
  return creditIn(readClause(stop < 0 ? rest : rest.slice(0, stop))) !== null;
}

/** Whether the sentence that `piece` stands in names its speaker before it. */
export function isCreditedBefore(text: string, piece: MarkedText, paragraph: Span): boolean {
  const clause = clauseBefore(text, piece.outer.start, paragraph);
  if (/[.!?…]["”’]?$/u.test(clause) || DENIED.test(clause)) return false;
  return creditIn(readClause(clause)) !== null;
}

function clauseBefore(text: string, end: number, paragraph: Span): string {
  const start = Math.max(paragraph.start, end - REACH.before);
  const last = findSentences(text, { start, end }).at(-1);
  return last ? slice(text, last) : '';
}

/** The paragraph that holds the piece; found by halving, as pages have many of both. */
export function paragraphOf(paragraphs: readonly Span[], piece: MarkedText): Span {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > piece.outer.start) high = middle;
    else low = middle + 1;
  }
  return paragraphs[low] ?? piece.outer;
}

import type { StoryMatch } from '../match/score/score.ts';
import { type Phrase, phrase } from '../phrase.ts';
import type { Span } from '../span.ts';

/** One reason for which a page is taken to tell a story. */
export interface ReasonView {
  readonly says: Phrase;
  /** The first place in the page's text that it rests on; null when it has none there. */
  readonly span: Span | null;
}

/** Why a page is taken to tell a story, and what it has in common with it. */
export interface MatchView {
  /** What carries the match, in plain words. */
  readonly grade: Phrase;
  readonly reasons: readonly ReasonView[];
  /** How much of the page's narration a stored article of another page prints too; null when that is little, or cannot be told. */
  readonly reuse: ReasonView | null;
}

/** The reasons of a match, in its order, each with the one place that the reader is taken to. */
export function showReasons({ reasons }: Pick<StoryMatch, 'reasons'>): ReasonView[] {
  return reasons.map(({ detail, spans }) => ({ says: detail, span: spans[0] ?? null }));
}

const GRADES = {
  text: phrase('phrase_grade_statements'),
  content: phrase('phrase_grade_content'),
  url: phrase('phrase_grade_url'),
};

/**
 * What carries a match, in plain words: the same text, the same statements, the same event, the address, or
 * the reader's word. Who copied whom it does not say: a stored article may be the copy.
 */
export function sayGrade({ grade, isCopied, reasons }: StoryMatch): Phrase {
  if (grade === 'word') return phrase('phrase_readers_word');
  if (isCopied) return phrase('phrase_grade_text');
  const declared = reasons.find(({ kind }) => kind === 'declared-url');
  return declared?.detail ?? GRADES[grade];
}

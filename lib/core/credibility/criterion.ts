import type { Article, Finding, FoundLink, FoundNote, FoundQuotation } from '../article.ts';
import type { Phrase } from '../phrase.ts';
import { type Span, slice } from '../span.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';

/** What a criterion looks at. Spans of `sentences` index the article's text. */
export interface Evidence {
  readonly article: Article;
  readonly quotations: readonly FoundQuotation[];
  /** Every credit, not only the surest to each outlet. */
  readonly credits: readonly FoundLink[];
  readonly sentences: readonly Span[];
  /** Whether an outlet is on the reader's own list; null without one. */
  readonly isNotable: ((outlet: FoundLink['to']) => boolean) | null;
}

/** What a criterion finds: the note without its name and without how it could be wrong. */
export type Found = Pick<FoundNote, 'finding' | 'evidence' | 'detail'>;

/** One question put to one article. */
export type Criterion = (evidence: Evidence) => Found;

/** Builds what a criterion found. */
export const found = (finding: Finding, evidence: readonly Span[], detail: Phrase): Found => ({
  finding,
  evidence,
  detail,
});

/** The sentences of `text`, in order. Cost: linear. */
export const sentencesOf = (text: string): Span[] =>
  findParagraphs(text).flatMap((paragraph) => findSentences(text, paragraph));

/** Evidence shown for one note: more would be a list, and each stands for the others. */
export const MOST_EVIDENCE = 12;

/** Looks for words in a sentence: a pattern that is not global, or a reader of several. */
export interface WordsReader {
  /** Where the words begin, in units of the sentence; null when they are not there. */
  readonly exec: (sentence: string) => { readonly index: number } | null;
}

/**
 * The sentences in which `words` stands outside what is quoted, each once, at most `MOST_EVIDENCE`.
 * Cost: linear in the text.
 */
export function sentencesWith(
  { article, quotations, sentences }: Evidence,
  words: WordsReader,
): Span[] {
  const parts = quotations.flatMap((one) => one.parts).sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const match = words.exec(slice(article.text, sentence));
    if (!match) continue;
    const at = sentence.start + match.index;
    const isSaid = parts.slice(next, next + 20).some((part) => at >= part.start && at < part.end);
    if (!isSaid) spans.push(sentence);
    if (spans.length >= MOST_EVIDENCE) break;
  }
  return spans;
}

/** Names in one line, the first few of them. */
export function listed(names: readonly string[]): string {
  const some = [...new Set(names)];
  return some.length > 8 ? `${some.slice(0, 8).join(', ')} …` : some.join(', ');
}

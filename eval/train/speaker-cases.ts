import { join } from 'node:path';
import { findMarked, type MarkedText } from '../../lib/core/quotes/find-marked.ts';
import { isQuotation } from '../../lib/core/quotes/is-quotation.ts';
import { groupStatements } from '../../lib/core/quotes/join-statements.ts';
import { overlap, type Span, slice } from '../../lib/core/span.ts';
import { type Narration, readNarration } from '../../lib/core/speakers/narration.ts';
import { findParagraphs } from '../../lib/core/text/sentences.ts';
import { wordForms } from '../../lib/core/text/words.ts';
import { readCases } from '../cases.ts';
import type { GoldAttribution } from '../scores/quotations.ts';

/** A statement in marks, with the labelled places of its speaker. */
export interface LabelledStatement {
  readonly pieces: readonly MarkedText[];
  /** Empty when nobody is credited; null when the labels do not say. */
  readonly sources: readonly Span[] | null;
  readonly sourceText: string;
}

export interface LabelledArticle {
  readonly id: string;
  readonly publisher: string;
  readonly narration: Narration;
  readonly statements: readonly LabelledStatement[];
}

interface Case {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const spansOf = (pairs: GoldAttribution['source']): Span[] =>
  pairs.map(([start, end]) => ({ start, end }));
const lengthOf = (spans: readonly Span[]) =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (parts: readonly Span[], others: readonly Span[]) =>
  parts.reduce((sum, part) => sum + others.reduce((all, one) => all + overlap(part, one), 0), 0);

/** The label of a statement: the shortest attribution that holds more than half of it. */
function label(
  pieces: readonly MarkedText[],
  attributions: readonly GoldAttribution[],
): LabelledStatement {
  const parts = pieces.map((piece) => piece.inner);
  const held = attributions.map((one) => ({ one, content: spansOf(one.content) }));
  const [best] = held
    .filter(
      ({ one, content }) => one.type !== 'indirect' && shared(parts, content) > lengthOf(parts) / 2,
    )
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content));
  if (best) {
    const sources = spansOf(best.one.source);
    return {
      pieces,
      sources: sources.length > 0 ? sources : null,
      sourceText: best.one.source_text,
    };
  }
  // Inside what somebody is reported to have said, marks may be the speaker's or the writer's.
  const isTouched = held.some(({ content }) => shared(parts, content) > 0);
  return { pieces, sources: isTouched ? null : [], sourceText: '' };
}

/** The statements in marks that are quotations once somebody is credited with them. */
function statementsOf(text: string, marked: readonly MarkedText[]): MarkedText[][] {
  return groupStatements(text, findParagraphs(text), marked).filter((pieces) => {
    const words = pieces.reduce((sum, { inner }) => sum + wordForms(slice(text, inner)).length, 0);
    return isQuotation(text, pieces, words, 'by-verb');
  });
}

/** The labelled articles below `data`, read as the product reads them. */
export async function loadArticles(data: string): Promise<LabelledArticle[]> {
  const articles: LabelledArticle[] = [];
  for await (const one of readCases<Case>(join(data, 'quotes/polnear.jsonl'))) {
    const marked = findMarked(one.text);
    articles.push({
      id: one.id,
      publisher: one.publisher,
      narration: readNarration(one.text, marked),
      statements: statementsOf(one.text, marked).map((pieces) => label(pieces, one.attributions)),
    });
  }
  return articles;
}

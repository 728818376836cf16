import type { Analysis, Article } from '../../lib/core/article.ts';
import { type Span, slice } from '../../lib/core/span.ts';
import { fieldText } from '../../lib/core/view/evidence-view.ts';

/** What is wrong with a span of an article; null when it lies within its field. */
export function spanFault(article: Article, span: Span | null, what: string): string | null {
  if (span === null) return null;
  const { length } = fieldText(article, span.in ?? 'text');
  const { start, end } = span;
  const isSound = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end;
  return isSound && end <= length
    ? null
    : `${what}: [${start}, ${end}) of ${span.in ?? 'text'}, which has ${length} units`;
}

/** What is wrong with pieces that must lie in order within a whole; null when nothing is. */
export function orderFault(within: Span, pieces: readonly Span[], what: string): string | null {
  let at = within.start;
  for (const { start, end } of pieces) {
    if (start < at || end < start || end > within.end)
      return `${what}: [${start}, ${end}) is not behind ${at} within [${within.start}, ${within.end})`;
    at = end;
  }
  return null;
}

/** The first thing that an analysis says which its own article does not hold; null when nothing. */
export function analysisFault(analysis: Analysis): string | null {
  const { article, quotations, headlineQuotations, chain, credits, notes } = analysis;
  const faults: (string | null)[] = [];
  for (const one of quotations) {
    const all = { start: 0, end: article.text.length };
    faults.push(
      spanFault(article, one, 'quotation'),
      orderFault(one, one.parts, 'parts'),
      orderFault(all, one.insertions, 'insertions'),
      orderFault(all, one.cuts, 'cuts'),
      spanFault(article, one.cue, 'cue'),
      spanFault(article, one.speaker?.mention ?? null, 'mention'),
      one.text === slice(article.text, one) ? null : 'a quotation’s text is not what stands there',
      one.parts.length > 0 ? null : 'a quotation without parts',
      one.confidence >= 0 && one.confidence <= 1 ? null : `confidence ${one.confidence}`,
    );
  }
  for (const one of headlineQuotations)
    faults.push(spanFault(article, one, 'headline'), spanFault(article, one.body, 'body'));
  for (const one of [...chain, ...credits])
    faults.push(spanFault(article, one.evidence, 'link'), spanFault(article, one.covers, 'covers'));
  for (const { criterion, evidence } of notes)
    for (const span of evidence) faults.push(spanFault(article, span, `note ${criterion}`));
  return faults.find((fault) => fault !== null) ?? null;
}

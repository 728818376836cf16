import type { Analysis, FoundNote, FoundQuotation, FoundSpeaker } from '../article.ts';
import { gistOf } from '../reading-gist.ts';
import { readingId } from '../reading-id.ts';
import { type Span, slice } from '../span.ts';
import { likelySpeaker, sureSpeaker } from '../speakers/confidence.ts';
import { evidenceOnPage } from './evidence-view.ts';
import type { NoteView, PageHeader, PageQuotation, SpeakerView } from './page-view.ts';

/** What the head of the popup says of the page. What is shown rests on the spans of the analysis and on `more`. */
export function headerOf(analysis: Analysis, more: readonly Span[]): PageHeader {
  const { article } = analysis;
  const { url, outlet, headline, byline, published } = article;
  const [reading, gist] = [readingId(article), gistOf(analysis, more)];
  return { reading, gist, url: url ?? '', outlet, headline, byline, published };
}

/** A note that this page alone supports. */
export function showFoundNote(analysis: Analysis, note: FoundNote): NoteView {
  return {
    criterion: note.criterion,
    finding: note.finding,
    says: note.detail,
    doubt: note.caveat,
    evidence: note.evidence.map((span) => evidenceOnPage(analysis.article, span)),
    recorded: null,
    about: null,
  };
}

function showFoundSpeaker(speaker: FoundSpeaker): SpeakerView | null {
  const name = speaker.name ?? speaker.description;
  if (name === null) return null;
  const { kind, role, affiliation } = speaker;
  const isPrinted = role !== null && affiliation !== null && role.includes(affiliation);
  const place = isPrinted ? null : affiliation;
  const full = [role, place].filter((part) => part !== null).join(', ');
  return {
    name,
    named: speaker.name !== null || (kind === 'person' && !speaker.anonymous),
    kind,
    role: full === '' ? null : full,
  };
}

/** A quotation of the page; its speaker is shown from likely on. */
export function showFoundQuotation(
  { article }: Analysis,
  quotation: FoundQuotation,
): PageQuotation {
  const likely = likelySpeaker(quotation);
  const speaker = likely && showFoundSpeaker(likely);
  return {
    span: { start: quotation.start, end: quotation.end },
    parts: quotation.parts.map((part) => slice(article.text, part)),
    isPartial: quotation.kind === 'partial',
    hasInsertions: quotation.insertions.length > 0,
    hasCuts: quotation.cuts.length > 0,
    speaker,
    isUnsure: speaker !== null && sureSpeaker(quotation) === null,
    mention: likely && !speaker ? slice(article.text, likely.mention) : null,
  };
}

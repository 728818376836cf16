import { phrase } from '../../phrase.ts';
import type { Span } from '../../span.ts';
import { type Criterion, found, MOST_EVIDENCE } from '../criterion.ts';

const VIDEO_CREDIT = /\b(?:[Vv]ideo|YouTube|[Ff]ootage)\b/u;

/** Captions as spans of the captions joined with line feeds. */
function captionSpans(captions: readonly string[]): Span[] {
  let start = 0;
  return captions.map((caption) => {
    const span = { start, end: start + caption.length, in: 'caption' as const };
    start = span.end + 1;
    return span;
  });
}

/**
 * Statements in the speakers' own words, video, photographs, and papers that the page links to. What a document
 * is quoted with is no speaker's statement, and shows the document in part. Pictures, video and links of a text
 * that was handed in alone are not known.
 */
export const supportingMaterial: Criterion = ({ article, quotations, credits }) => {
  const whole = quotations.filter((one) => one.kind !== 'partial' && one.speaker);
  const direct = whole.filter((one) => one.speaker?.kind !== 'document');
  const quoted = whole.filter((one) => one.speaker?.kind === 'document');
  const papers = credits.filter(
    ({ to, linked }) =>
      linked === true &&
      to.type === 'origin' &&
      (to.origin === 'document' || to.origin === 'court-record' || to.origin === 'dataset'),
  );
  const statements = direct.slice(0, 5).map(({ start, end }) => ({ start, end }));
  const spans = captionSpans(article.captions);
  const isVideo = ({ start, end }: Span) =>
    VIDEO_CREDIT.test(article.captions.join('\n').slice(start, end));
  const pictures = spans.filter((span) => !isVideo(span)).slice(0, 3);
  const videos = article.hasVideo ? spans.filter(isVideo).slice(0, 2) : [];
  const papersAt = papers.flatMap((link) => link.evidence ?? []);
  const evidence = [...statements, ...papersAt, ...videos].slice(0, MOST_EVIDENCE);
  if (papers.length > 0 && direct.length > 0) {
    return found(
      'met',
      evidence,
      phrase('phrase_statements_and_papers', direct.length, papers.length),
    );
  }
  if (papers.length > 0) return found('met', evidence, phrase('phrase_papers_only', papers.length));
  if (direct.length > 0) {
    const key = article.hasVideo ? 'phrase_statements_and_video' : 'phrase_statements';
    return found('met', evidence, phrase(key, direct.length));
  }
  if (article.hasVideo) return found('met', videos, phrase('phrase_video_only'));
  if (quoted.length > 0) {
    const from = quoted.slice(0, 5).map(({ start, end }) => ({ start, end }));
    return found('partly', from, phrase('phrase_document_quoted', quoted.length));
  }
  if (article.textOnly) return found('cannot tell', [], phrase('phrase_material_not_given'));
  if (pictures.length > 0)
    return found('partly', pictures, phrase('phrase_pictures_only', pictures.length));
  return found('not met', [], phrase('phrase_no_material'));
};

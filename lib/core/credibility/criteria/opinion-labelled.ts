import type { Article } from '../../article.ts';
import { phrase } from '../../phrase.ts';
import { type Span, slice } from '../../span.ts';
import { type Criterion, type Evidence, found, sentencesWith } from '../criterion.ts';

const LABEL_WORDS =
  'opinion|op-?ed|commentary|editorial|column|analysis|perspective|viewpoint|letters? to the editor|guest essay|' +
  'sponsored|advertorial|satire|kommentar|meinung|kolumne|leitartikel|tribune|éditorial|opinión|editoriale|opinione';
const LABEL_IN_HEADLINE = new RegExp(
  String.raw`^(?:${LABEL_WORDS})\s*[:|–—-]|[|–—-]\s*(?:${LABEL_WORDS})$`,
  'iu',
);
const LABEL_IN_URL =
  /\/(?:opinions?|op-?eds?|commentary|commentisfree|editorials?|columns?|columnists?|kommentare?|meinung|analysis|perspectives?|blogs?)(?:\/|$)/i;
/** Words with which a writer speaks as himself or tells readers what should be. */
const OWN_VOICE =
  /(?<![\p{L}“"‘])(?:I|[Ww]e) (?:believe|think|argue|suspect|hope|fear|doubt|urge|must|should|cannot help)\b|\b[Ii]n my (?:opinion|view)\b|\b(?:[Ll]et[’']s (?:be honest|face it|hope))\b/u;
/** A sentence with marks, or an answer of an interview, may be somebody else's. */
const ANYBODYS_WORDS = /[“”"«»„]|''|^(?:[AQ]|Answer|Question): /u;
/** So many sentences in the writer's own voice make a text read as opinion; one can be a slip. */
const MANY = 2;

/**
 * Where the page labels itself as opinion, sponsored or the like, and how; null when it does not. Words
 * around the story do not count: they name a section in every page's menu.
 */
export function labelOf(article: Article): { words: string; evidence: readonly Span[] } | null {
  const { headline, url, label } = article;
  const inHeadline = headline ? LABEL_IN_HEADLINE.exec(headline) : null;
  if (inHeadline) {
    const { index } = inHeadline;
    const span = { start: index, end: index + inHeadline[0].length, in: 'headline' as const };
    return { words: inHeadline[0].replace(/[:|–—\s-]+$|^[:|–—\s-]+/g, ''), evidence: [span] };
  }
  const inUrl = url ? LABEL_IN_URL.exec(url.slice(0, 500)) : null;
  if (inUrl) return { words: inUrl[0].replaceAll('/', ''), evidence: [] };
  if (label) return { words: label.printed.replace(/^\/+|\/+$/g, ''), evidence: [] };
  return null;
}

/** Whether an article that gives its writer's view is labelled so. News without such words needs no label. */
export const opinionLabelled: Criterion = (evidence: Evidence) => {
  const label = labelOf(evidence.article);
  if (label) return found('met', label.evidence, phrase('phrase_opinion_labelled', label.words));
  const own = sentencesWith(evidence, OWN_VOICE).filter(
    (span) => !ANYBODYS_WORDS.test(slice(evidence.article.text, span)),
  );
  if (own.length >= MANY && evidence.article.textOnly) {
    return found('cannot tell', own, phrase('phrase_opinion_label_not_given', own.length));
  }
  return own.length >= MANY
    ? found('not met', own, phrase('phrase_opinion_unlabelled', own.length))
    : found('cannot tell', own, phrase('phrase_no_opinion'));
};

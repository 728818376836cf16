import { align } from '../../align/align.ts';
import { changesWording, type Difference } from '../../align/difference.ts';
import { phrase } from '../../phrase.ts';
import { findMarked } from '../../quotes/find-marked.ts';
import { type Span, slice } from '../../span.ts';
import { readWords, type Word } from '../../text/words.ts';
import { type Criterion, type Evidence, found } from '../criterion.ts';

/** A headline's quotation of fewer words may be a title or a word held at arm's length. */
const LEAST_WORDS = 2;
/** From here on words between marks are surely somebody's; fewer that the text lacks can be a title or a term. */
const SURELY_SAID = 4;
/** Quotations of the text that are held against each of the headline's; units of one that are read. */
const [MOST_QUOTATIONS, LONGEST_QUOTATION] = [60, 2_000];

/** What the headline prints between marks, held against the text. */
interface Held {
  /** As the headline prints it. */
  readonly printed: string;
  readonly inner: Span;
  /** Where the text has it, or the quotation of the text that it changes; null when it has neither. */
  readonly place: Span | null;
  readonly differences: readonly Difference[];
}

/** Where `wanted` stands word by word in `words`; null when it does not. Cost: words × wanted, at worst. */
function placeOf(words: readonly Word[], wanted: readonly Word[]): Span | null {
  for (let from = 0; from + wanted.length <= words.length; from++) {
    if (!wanted.every((word, offset) => words[from + offset]?.form === word.form)) continue;
    const [first, last] = [words[from], words[from + wanted.length - 1]];
    return first && last ? { start: first.start, end: last.end } : null;
  }
  return null;
}

/** The quotation of the text that `printed` changes least; null when it is none of them. */
function changedFrom(
  printed: string,
  { article, quotations }: Evidence,
): Omit<Held, 'inner'> | null {
  let best: { readonly place: Span; readonly differences: readonly Difference[] } | null = null;
  let confidence = 0;
  const from = lengthOfHeadline(article.text, article.headline ?? '');
  for (const part of quotations.slice(0, MOST_QUOTATIONS).flatMap((one) => one.parts)) {
    if (part.start < from) continue;
    const alignment = align(printed, slice(article.text, part).slice(0, LONGEST_QUOTATION));
    if (alignment.differences.includes('unmatched') || alignment.confidence <= confidence) continue;
    confidence = alignment.confidence;
    best = { place: { start: part.start, end: part.end }, differences: alignment.differences };
  }
  return best && { printed, ...best };
}

function hold(headline: string, evidence: Evidence): Held[] {
  const { text } = evidence.article;
  const words = readWords(withoutHeadline(text, headline));
  return findMarked(headline).flatMap(({ inner }) => {
    const printed = slice(headline, inner);
    const wanted = readWords(printed);
    if (wanted.length < LEAST_WORDS) return [];
    const place = placeOf(words, wanted);
    if (place) {
      return [
        { printed, inner, place, differences: align(printed, slice(text, place)).differences },
      ];
    }
    const changed = changedFrom(printed, evidence);
    return [changed ? { ...changed, inner } : { printed, inner, place: null, differences: [] }];
  });
}

/**
 * Whether what the headline prints in quotation marks stands in the text, by the classes of difference of
 * `align`: marks, capitals and apostrophes do not count, and the note says that they differ. A cut that the headline marks meets it in
 * part. Cost: bounded alignments for each of a headline's few quotations.
 */
export const headlineQuotation: Criterion = (evidence) => {
  const { article } = evidence;
  if (article.headline === null) return found('cannot tell', [], phrase('phrase_no_headline'));
  const held = hold(article.headline.slice(0, 500), evidence);
  if (held.length === 0) return found('cannot tell', [], phrase('phrase_headline_quotes_nobody'));
  const spans = [
    ...held.map(({ inner }): Span => ({ ...inner, in: 'headline' })),
    ...held.flatMap(({ place }) => place ?? []),
  ];
  const missing = held.filter(({ place }) => place === null);
  const changed = held.filter(({ differences }) => changesWording(differences));
  const isMarked = changed.every(({ differences }) => !differences.some(isUnmarked));
  const others =
    missing.length + changed.length < held.length || (missing.length === 0 && isMarked);
  const [first] = missing;
  if (first) {
    const shown = missing.map(({ printed }) => printed).join(' … ');
    if (missing.every(({ printed }) => readWords(printed).length < SURELY_SAID)) {
      return found('cannot tell', spans, phrase('phrase_headline_term_missing', shown));
    }
    const finding = others ? 'partly' : 'not met';
    return found(finding, spans, phrase('phrase_headline_quotation_missing', shown));
  }
  const [change] = changed;
  if (change?.place) {
    const printed = slice(article.text, change.place);
    const says = phrase('phrase_headline_quotation_changed', change.printed, printed);
    return found(others ? 'partly' : 'not met', spans, says);
  }
  const marks = held.find(({ differences }) => differences.includes('typographic'));
  return marks
    ? found('met', spans, phrase('phrase_headline_quotation_marks', marks.printed))
    : found('met', spans, phrase('phrase_headline_quotation_there'));
};

/** A change that nothing in the headline shows. */
const isUnmarked = (difference: Difference) =>
  changesWording([difference]) &&
  difference !== 'cut-marked' &&
  difference !== 'inserted-bracketed';

/** Units of the text that only repeat the headline: a headline proves nothing about itself. */
const lengthOfHeadline = (text: string, headline: string) =>
  headline !== '' && text.startsWith(headline) ? headline.length : 0;

/** The text, with a headline that it begins with blanked out. */
function withoutHeadline(text: string, headline: string): string {
  const length = lengthOfHeadline(text, headline);
  return ' '.repeat(length) + text.slice(length);
}

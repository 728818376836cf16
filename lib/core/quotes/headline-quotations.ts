import type { FoundQuotation, HeadlineQuotation } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { readWords, type Word, wordForms } from '../text/words.ts';
import { CUE } from './cues.ts';
import { findMarked } from './find-marked.ts';
import { isLedAsTitle, isNamedWork } from './title-words.ts';

/** No headline is longer, in units; what a page gives beyond is not read. */
const LONGEST_HEADLINE = 1000;

/** What is reviewed stands in marks, too. */
const REVIEW = /\breviews?\b[^:]{0,40}:?\s*$/iu;
/** The narration breaks off at the words with a colon: who said them, or about what. */
const COLON = { before: /:\s*$/u, behind: /^\s*[:–—]/u };
/** Words by which a speaker means himself. */
const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|[Ww]e|[Ww]e['’]\p{L}+|[Mm]y|[Oo]ur|[Uu]s)(?![\p{L}'’])/u;

/**
 * What a headline quotes of somebody, in order, each with the place where the body prints the same
 * words one after another: inside one of its `quotations` when it does so there, else anywhere, else
 * null. Words that the body has in marks but not as a quotation (a title, a term) are left out, and
 * so are those of which neither the body nor the headline shows that somebody said them. Case,
 * apostrophes and punctuation do not count. Spans carry `in: 'headline'`, `body` indexes `text`.
 * Empty without a headline. Cost: linear in the text for each of a headline's few pieces.
 */
export function findHeadlineQuotations(
  headline: string | null,
  text: string,
  quotations: readonly Pick<FoundQuotation, 'parts'>[],
): HeadlineQuotation[] {
  const read = (headline ?? '').slice(0, LONGEST_HEADLINE);
  const marked = findMarked(read).slice(0, MOST);
  if (marked.length === 0) return [];
  const words = readWords(text);
  const said = quotations.flatMap(({ parts }) => parts);
  let inMarks: readonly Span[] | null = null;
  return marked.flatMap(({ outer, inner }) => {
    const forms = wordForms(slice(read, inner));
    if (forms.length === 0) return [];
    const [start, end] = [outer.start, outer.end];
    const place = placeOf(words, forms, said);
    if (!place?.isPreferred) {
      inMarks ??= findMarked(text).map((one) => one.inner);
      const isNamed = placeOf(words, forms, inMarks)?.isPreferred ?? false;
      if (isNamed || !isSaid(read, outer, slice(read, inner))) return [];
    }
    const body = place?.span ?? null;
    return [{ start, end, in: 'headline' as const, text: slice(read, inner), body }];
  });
}

/** Whether a headline itself shows that somebody said its marked words, and names no work by them. */
function isSaid(headline: string, { start, end }: Span, quoted: string): boolean {
  const around = { before: headline.slice(0, start), behind: headline.slice(end) };
  if (isLedAsTitle(around) || isNamedWork(around) || REVIEW.test(around.before)) return false;
  if (COLON.before.test(around.before) || COLON.behind.test(around.behind)) return true;
  if (FIRST_PERSON.test(quoted)) return true;
  const own = `${around.before} ${around.behind}`.toLowerCase();
  return [...own.matchAll(CUE)].length > 0;
}

/** Quoted pieces of one headline that are read; a headline has one or two. */
const MOST = 8;

/** Where `forms` stand in a row among `words`, the first place inside `preferred` spans if any. */
function placeOf(
  words: readonly Word[],
  forms: readonly string[],
  preferred: readonly Span[],
): { readonly span: Span; readonly isPreferred: boolean } | null {
  let anywhere: Span | null = null;
  let next = 0;
  for (let from = 0; from + forms.length <= words.length; from++) {
    const [first, last] = [words[from], words[from + forms.length - 1]];
    if (!first || !last || !forms.every((form, index) => words[from + index]?.form === form))
      continue;
    const span = { start: first.start, end: last.end };
    while (next < preferred.length && (preferred[next]?.end ?? 0) <= span.start) next++;
    const within = preferred[next];
    if (within && within.start <= span.start && span.end <= within.end)
      return { span, isPreferred: true };
    anywhere ??= span;
  }
  return anywhere && { span: anywhere, isPreferred: false };
}

import type { HeadlineQuotation } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { readWords, type Word, wordForms } from '../text/words.ts';
import { findMarked } from './find-marked.ts';

/** No headline is longer, in units; what a page gives beyond is not read. */
const LONGEST_HEADLINE = 1000;

/**
 * What a headline prints between marks, in order, each with the place where the body prints the
 * same words one after another: inside marks when it does so there, else anywhere, else null.
 * Case, apostrophes and punctuation do not count. Spans carry `in: 'headline'`, `body` indexes
 * `text`. Empty without a headline. Cost: linear in the text for each of a headline's few pieces.
 */
export function findHeadlineQuotations(headline: string | null, text: string): HeadlineQuotation[] {
  const read = (headline ?? '').slice(0, LONGEST_HEADLINE);
  const marked = findMarked(read).slice(0, MOST);
  if (marked.length === 0) return [];
  const words = readWords(text);
  const inMarks = findMarked(text).map(({ inner }) => inner);
  return marked.flatMap(({ outer, inner }) => {
    const forms = wordForms(slice(read, inner));
    if (forms.length === 0) return [];
    const [start, end] = [outer.start, outer.end];
    const body = placeOf(words, forms, inMarks);
    return [{ start, end, in: 'headline' as const, text: slice(read, inner), body }];
  });
}

/** Quoted pieces of one headline that are read; a headline has one or two. */
const MOST = 8;

/** Where `forms` stand in a row among `words`, the first place inside `preferred` spans if any. */
function placeOf(
  words: readonly Word[],
  forms: readonly string[],
  preferred: readonly Span[],
): Span | null {
  let anywhere: Span | null = null;
  let next = 0;
  for (let from = 0; from + forms.length <= words.length; from++) {
    const [first, last] = [words[from], words[from + forms.length - 1]];
    if (!first || !last || !forms.every((form, index) => words[from + index]?.form === form))
      continue;
    const span = { start: first.start, end: last.end };
    while (next < preferred.length && (preferred[next]?.end ?? 0) <= span.start) next++;
    const within = preferred[next];
    if (within && within.start <= span.start && span.end <= within.end) return span;
    anywhere ??= span;
  }
  return anywhere;
}

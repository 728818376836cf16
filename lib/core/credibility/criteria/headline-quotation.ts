import { phrase } from '../../phrase.ts';
import { findMarked } from '../../quotes/find-marked.ts';
import type { Span } from '../../span.ts';
import { readWords, type Word } from '../../text/words.ts';
import { type Criterion, found } from '../criterion.ts';

/** A headline's quotation of fewer words may be a title or a word held at arm's length. */
const LEAST_WORDS = 2;

/** Where `wanted` stands word by word in `words`; null when it does not. Cost: words × wanted, at worst. */
function placeOf(words: readonly Word[], wanted: readonly Word[]): Span | null {
  for (let from = 0; from + wanted.length <= words.length; from++) {
    if (!wanted.every((word, offset) => words[from + offset]?.form === word.form)) continue;
    const [first, last] = [words[from], words[from + wanted.length - 1]];
    return first && last ? { start: first.start, end: last.end } : null;
  }
  return null;
}

/** Whether what the headline prints in quotation marks stands in the text, word for word. */
export const headlineQuotation: Criterion = ({ article }) => {
  const headline = (article.headline ?? '').slice(0, 500);
  const quoted = findMarked(headline)
    .map(({ inner }) => ({
      inner,
      words: readWords(headline.slice(inner.start, inner.end)),
    }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
  if (quoted.length === 0) return found('cannot tell', [], phrase('phrase_headline_quotes_nobody'));
  const words = readWords(withoutHeadline(article.text, headline));
  const places = quoted.map((one) => placeOf(words, one.words));
  const inHeadline = quoted.map(({ inner }): Span => ({ ...inner, in: 'headline' }));
  const evidence = [...inHeadline, ...places.flatMap((place) => place ?? [])];
  const missing = quoted.filter((_, index) => places[index] === null);
  const shown = missing.map(({ inner }) => headline.slice(inner.start, inner.end)).join(' … ');
  if (missing.length === 0)
    return found('met', evidence, phrase('phrase_headline_quotation_there'));
  return missing.length < quoted.length
    ? found('partly', evidence, phrase('phrase_headline_quotation_missing', shown))
    : found('not met', evidence, phrase('phrase_headline_quotation_missing', shown));
};

/** The text, with a headline that it begins with blanked out: a headline proves nothing about itself. */
function withoutHeadline(text: string, headline: string): string {
  return headline !== '' && text.startsWith(headline)
    ? ' '.repeat(headline.length) + text.slice(headline.length)
    : text;
}

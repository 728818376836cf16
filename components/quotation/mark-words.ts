import { isFunctionWord } from '../../lib/core/align/word-weight.ts';
import { readQuery } from '../../lib/core/lookup/query.ts';
import { readWords } from '../../lib/core/text/words.ts';

/** A stretch of a text; `marked` when a query asked for its words. */
export interface MarkedStretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * `text` cut into stretches, those in which only words of `query` stand being marked: neighbouring
 * words share one. A word that may still be growing marks every word that begins with it. Words that
 * nearly every quotation holds (“a”, “of”) are marked only between others that are, or when nothing else
 * was asked: by themselves they would say that this quotation is near when it is not. Cost: linear.
 */
export function markWords(text: string, query: string): MarkedStretch[] {
  const { words, prefix } = readQuery(query);
  const asked = new Set(words);
  const isAsked = (form: string) => asked.has(form) || (prefix !== null && form.startsWith(prefix));
  const isCommonQuery = [...words, ...(prefix === null ? [] : [prefix])].every(isFunctionWord);
  const tells = (form: string) => isCommonQuery || !isFunctionWord(form);
  const stretches: MarkedStretch[] = [];
  let from = 0;
  // From the first to the last word of a row that tells: what is common at its ends stays unmarked.
  let [markedFrom, markedTo] = [-1, -1];
  const close = () => {
    if (markedFrom < 0) return;
    if (markedFrom > from) stretches.push({ text: text.slice(from, markedFrom), marked: false });
    stretches.push({ text: text.slice(markedFrom, markedTo), marked: true });
    from = markedTo;
    markedFrom = -1;
  };
  for (const word of readWords(text)) {
    if (!isAsked(word.form)) close();
    else if (tells(word.form)) {
      if (markedFrom < 0) markedFrom = word.start;
      markedTo = word.end;
    }
  }
  close();
  if (from < text.length) stretches.push({ text: text.slice(from), marked: false });
  return stretches;
}

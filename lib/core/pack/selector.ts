import type { Span } from '../span.ts';
import { hash64Hex } from '../text/hash.ts';
import { readWords } from '../text/words.ts';
import type { SentenceSelector } from './pack.ts';

/** A sentence longer than this many words is not looked for: it bounds the search. */
const LONGEST = 200;
const EDGE = 3;
/** What the pack format holds of one word: a sentence of a script without spaces is one word. */
const WORD = 60;
/**
 * So many stretches are hashed at most. News that opens and closes several sentences alike needs a dozen;
 * a selector of no words, or of one that a page repeats without end, would have every stretch hashed.
 */
const MOST_TRIED = 500;

/** Never half of a character at its end. */
const edge = (form: string) => form.slice(0, WORD).replace(/[\ud800-\udbff]$/, '');

function edgesOf(forms: readonly string[]) {
  return { first: forms.slice(0, EDGE).map(edge), last: forms.slice(-EDGE).map(edge) };
}

/** The selector that finds `sentence` again in a text that holds it. Throws on a text without words. */
export function selectSentence(sentence: string): SentenceSelector {
  const forms = readWords(sentence).map((word) => word.form);
  if (forms.length === 0) throw new RangeError('a selector needs at least one word');
  return { hash: hash64Hex(forms.join(' ')), ...edgesOf(forms) };
}

/**
 * Where `text` holds the selected sentence: a span from its first word to its last, with the marks
 * that directly follow; null when it does not stand there word by word. Cost: linear in the text,
 * plus up to 200 words hashed for each place where the first three words and the last three agree, of
 * which at most 500 are tried.
 */
export function findSelected(text: string, selector: SentenceSelector): Span | null {
  const words = readWords(text);
  const forms = words.map((word) => word.form);
  const agrees = (at: number, wanted: readonly string[]) =>
    at >= 0 && wanted.every((form, offset) => edge(forms[at + offset] ?? '') === form);
  let tried = 0;
  for (let from = 0; from < forms.length; from++) {
    if (!agrees(from, selector.first)) continue;
    const shortest = Math.max(selector.first.length, selector.last.length);
    for (let length = shortest; length <= LONGEST && from + length <= forms.length; length++) {
      if (!agrees(from + length - selector.last.length, selector.last)) continue;
      tried += 1;
      if (tried > MOST_TRIED) return null;
      if (hash64Hex(forms.slice(from, from + length).join(' ')) !== selector.hash) continue;
      const [head, tail] = [words[from], words[from + length - 1]];
      if (!head || !tail) return null;
      const marks = /^[.,;:!?…”’"')\]]*/.exec(text.slice(tail.end, tail.end + 6))?.[0] ?? '';
      const opening =
        /[“‘"'([]*$/.exec(text.slice(Math.max(0, head.start - 2), head.start))?.[0] ?? '';
      return { start: head.start - opening.length, end: tail.end + marks.length };
    }
  }
  return null;
}

import type { MarkedText } from '../quotes/find-marked.ts';
import type { Span } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { CUE_VERBS, type CueClass } from './cue-verbs.ts';
import { findMentions, type Mention } from './mentions.ts';
import { DETERMINERS } from './nouns.ts';
import { isOtherLanguage } from './other-language.ts';
import { withPostmodifiers } from './postmodified.ts';
import { readBorneSurnames } from './read-mention.ts';
import { endsBetween, readTokens, type Sentence, type Token } from './tokens.ts';

/** A verb, or “according to”, that may introduce what somebody said. */
export interface Cue {
  readonly kind: CueClass | 'according';
  /** Tokens `[first, last)` of the narration. */
  readonly first: number;
  readonly last: number;
}

/** An article's text without what stands in quotation marks, read once for all its quotations. */
export interface Narration {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
}

/** “X shot back”. */
const HITS_BACK = new Set(
  'shot shoots fired fires hit hits struck clapped came bit punched pushed'.split(' '),
);

/** Whether a sentence goes on behind “Who knew?” with “Holm asked”. */
function isCreditTail(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 5; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (CUE_VERBS.get(token.form) === 'say') return at > index;
    if (!token.isCapital) return false;
  }
  return false;
}

/** The token behind “PORT HARBOUR, July 25 (AP) —”; `from` when the paragraph opens with no dateline. */
function behindDateline(text: string, tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (!token || !/^\p{Lu}{3}/u.test(text.slice(token.start, token.end))) return from;
  for (let at = from + 1; at < from + 14; at++) {
    const form = tokens[at]?.form;
    if (form === undefined || form === '.') return from;
    if (form === '—' || form === '–' || (form === '-' && tokens[at + 1]?.form === '-'))
      return at + 1;
  }
  return from;
}

function splitSentences(text: string, tokens: readonly Token[], from: number, paragraph: number) {
  const sentences: Sentence[] = [];
  let first = from;
  const body = behindDateline(text, tokens, from);
  if (body > from) {
    sentences.push({ first: from, last: body, paragraph });
    first = body;
  }
  for (let index = body; index < tokens.length; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token && next) {
      if (!endsBetween(text, token, next)) continue;
      const asks = token.kind === 'quoted' && /[!?…]/.test(text.charAt(token.end - 2));
      if (asks && isCreditTail(tokens, index + 1)) continue;
    }
    sentences.push({ first, last: index + 1, paragraph });
    first = index + 1;
  }
  return sentences;
}

function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (token.form === 'according' && tokens[index + 1]?.form === 'to') {
      cues.push({ kind: 'according', first: index, last: index + 2 });
      return;
    }
    const kind =
      tokens[index + 1]?.form === 'back' && HITS_BACK.has(token.form)
        ? 'say'
        : CUE_VERBS.get(token.form);
    if (!kind || token.isPossessive) return;
    const before = tokens[index - 1];
    if (before?.kind === 'word' && (before.isPossessive || DETERMINERS.has(before.form))) return;
    cues.push({ kind, first: index, last: index + 1 });
  });
  return cues;
}

/**
 * The narration of `text` around its marked texts: tokens, sentences, phrases that may name a
 * speaker, and cues. Cost: linear.
 */
export function readNarration(
  text: string,
  marked: readonly MarkedText[],
  paragraphs: readonly Span[] = findParagraphs(text),
): Narration {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    while ((marked[next]?.outer.start ?? paragraph.start) < paragraph.start) next++;
    const from = tokens.length;
    for (const token of readTokens(text, paragraph.start, paragraph.end, marked, next))
      tokens.push(token);
    const own = splitSentences(text, tokens, from, index);
    const [head] = own;
    const lead = sentences.at(-1);
    // “Holm wrote:” leads into a quotation that is a paragraph of its own.
    const isLed = lead && tokens[from - 1]?.form === ':' && tokens[from]?.kind === 'quoted';
    if (isLed && head) {
      sentences[sentences.length - 1] = { ...lead, last: head.last };
      own.shift();
    }
    for (const sentence of own) sentences.push(sentence);
  });
  const cues = findCues(tokens);
  const mentions = isOtherLanguage(tokens)
    ? []
    : readBorneSurnames(
        tokens,
        sentences.flatMap((sentence) => findMentions(text, tokens, sentence)),
      );
  return {
    text,
    tokens,
    sentences,
    mentions: withPostmodifiers(tokens, mentions, cues),
    cues,
  };
}

/** The index of the first of `items`, in order of the text, for which `isAtOrAfter` holds. Halving. */
export function lowerBound<Item>(
  items: readonly Item[],
  isAtOrAfter: (item: Item) => boolean,
): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isAtOrAfter(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

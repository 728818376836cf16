import { slice } from '../span.ts';
import { CUE } from './cues.ts';
import type { MarkedText } from './find-marked.ts';
import { isForeignCreditBeside } from './foreign-credits.ts';
import {
  describesNoun,
  isGivenAsName,
  isLedAsTerm,
  isLedAsWork,
  isNamedWork,
  isNickname,
  looksLikeTitle,
} from './title-words.ts';

/** How the text credits somebody with marked words: by a verb of saying, without one, or not at all. */
export type Credited = 'by-verb' | 'loosely' | 'not';

/**
 * From so many words on, something in marks is taken for speech without a credit. In news three
 * words in marks are what somebody said four times in five, two and one only with a cue near them.
 */
const SPEECH_WORDS = 3;
/** Terms and nicknames are no longer, in words; titles may be, with their subtitle. */
const LONGEST_NAME = 9;
const LONGEST_TITLE = 18;
/** How much is read behind the marks, in units: a work and a name. */
const BEHIND = 48;
/** How far a cue may stand before short words in its sentence, in units; clauses of news are shorter. */
const BEFORE = 200;
/** How near it must stand to words printed like a title, in units: a verb, and who is called so. */
const NAMING_REACH = 40;
/** Further verbs and participles by which the narration takes up somebody's words. */
const TAKES_UP =
  /\b(?:call|calling|describ(?:es|ing)|labell?ing|dubbing|referr(?:ed|ing) to|refers to|arguing|insisting|claiming|accus(?:es|ing)|mock(?:ed|ing))\b/u;

/**
 * Whether marked pieces are what somebody said, not a title, a term, a nickname or scare quotes.
 * Words led as the title of a work are none whoever is credited nearby; a term, and words that describe a
 * noun, are some only when a verb of saying credits them. Words printed like a title, fewer than three, and those between the marks that this text keeps for other uses count only with
 * a credit or a cue before them in their sentence. `words` is how many the pieces hold together.
 * Cost: bounded.
 */
export function isQuotation(
  text: string,
  group: readonly MarkedText[],
  words: number,
  credited: Credited,
): boolean {
  const [head] = group;
  const tail = group.at(-1);
  if (!head || !tail || words === 0) return false;
  if (head.isMinor) return credited !== 'not' && words > 1 && !isLine(text, head);
  if (words > LONGEST_TITLE || group.length > 1) return true;
  const before = text.slice(Math.max(0, head.outer.start - BEFORE), head.outer.start);
  const around = { before, behind: text.slice(tail.outer.end, tail.outer.end + BEHIND) };
  const isTitle = looksLikeTitle(slice(text, head.inner));
  if (isTitle && isLedAsWork(around)) return false;
  const quoted = slice(text, tail.inner);
  const ending = /[.,!?…]$/u.exec(quoted)?.[0] ?? '';
  const apposed = { before, behind: (ending === ',' ? ',' : '') + around.behind };
  if (credited !== 'by-verb' && isNamedWork(apposed)) return false;
  if (words > LONGEST_NAME) return true;
  if (words <= SPEECH_WORDS && (isLedAsTerm(around) || isNickname(around))) return false;
  if (credited === 'by-verb') return true;
  if (words >= SPEECH_WORDS && ending === '' && describesNoun(around)) return false;
  if (credited === 'loosely') return true;
  if (words >= SPEECH_WORDS && isGivenAsName(around)) return false;
  if (isForeignCreditBeside(text, head.outer.start, tail.outer.end)) return true;
  return isTitle ? hasCue(before.slice(-NAMING_REACH)) : words >= SPEECH_WORDS || hasCue(before);
}

/** Whether the sentence that leads to the marks has a verb of saying. */
function hasCue(before: string): boolean {
  const sentence = before.split(/[.!?…][”"’']?\s|\n/u).at(-1) ?? '';
  return [...sentence.matchAll(CUE)].length > 0 || TAKES_UP.test(sentence);
}

/** Whether the marks hold a whole line, as a heading between paragraphs does. */
const isLine = (text: string, { outer }: MarkedText) =>
  /^$|\n/.test(text.charAt(outer.start - 1)) && /^$|\n/.test(text.charAt(outer.end));

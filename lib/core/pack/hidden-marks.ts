import { canParseUrl } from '../can-parse-url.ts';

/**
 * Characters of which nothing is seen but what they do to others: they turn the order of letters, so that
 * a name reads as another one, end the text or the line for a program, or stand unseen in a name (fillers, byte order
 * marks, signs that Unicode advises against, a blank of Braille), so that it looks the same as another and is not. Marks
 * that only tell the direction, join letters or part words are left: scripts need them. So are tabs and line ends,
 * which are seen as a space.
 */
const HIDDEN = [
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e',
  '\\u2028-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb',
].join('');

/**
 * Signs that vary the one before them, where that has no variant: emoji, keycaps, ideographs and some scripts need them,
 * other letters only hide them. Likewise letters of tags, which stand in flags alone, and the hidden ones of music and shorthand.
 */
const MISPLACED = [
  '(?<!\\p{Extended_Pictographic})[\\ufe0e\\ufe0f](?!\\u20e3)',
  '(?<![\\p{Ideographic}\\p{Symbol}\\p{Script=Myanmar}\\p{Script=Phags_Pa}])[\\ufe00-\\ufe0d\\u{e0100}-\\u{e01ef}]',
  '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{0,6})[\\u{e0020}-\\u{e007f}]',
  '[\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e001f}\\u{e0080}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}]',
].join('|');

/** A text without such characters, as far as a pattern without flags can tell: the published JSON Schema holds it. */
export const PLAIN_TEXT = new RegExp(`^[^${HIDDEN}]*$`);

const MISPLACED_ONE = new RegExp(MISPLACED, 'u');
const HALF = /\p{Surrogate}/u;
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Control}\p{Surrogate}\u2800]/u;
const ALL = new RegExp(`[${HIDDEN}]|\\p{Surrogate}|${MISPLACED}`, 'gu');

/** Whether no sign of a text hides behind the one before it. Cost: linear. */
export const hasPlainMarks = (text: string): boolean => !MISPLACED_ONE.test(text);

/** Whether each character of a text is whole: half of one has no form in a file or an address. Cost: linear. */
export const hasWholeCharacters = (text: string): boolean => !HALF.test(text);

/** Whether there is anything to see in a text; a text of no length hides nothing. Cost: linear. */
export const hasSomethingSeen = (text: string): boolean => text === '' || SEEN.test(text);

/**
 * The text without all that is hidden, and without halves of characters; for what a page prints, which a pack could
 * not hold. Empty when then nothing is seen. Cost: linear.
 */
export function withoutHidden(text: string): string {
  const plain = text.replace(ALL, '');
  return hasSomethingSeen(plain) ? plain : '';
}

/**
 * An http(s) address with a host, and no name or password before it: that would read as another host. The host
 * is ASCII, so that a look-alike stands as `xn--…`.
 */
export const WEB_ADDRESS = new RegExp(
  `^https?:\\/\\/(?:[A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:.]+\\])(?::\\d{1,5})?(?:[/?#][^\\s${HIDDEN}]*)?$`,
);

/** What is unseen and no script needs in an address; two joiners stand in Persian and Indic words. */
const UNSEEN = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u;

/** Whether a text is such an address, leads somewhere, and shows all that it says. Cost: linear. */
export const isWebAddress = (text: string): boolean =>
  WEB_ADDRESS.test(text) && isPlainAddress(text);

/** The same but for the pattern: what that refuses is not refused a second time. */
export const isPlainAddress = (text: string): boolean =>
  !WEB_ADDRESS.test(text) || (hasWholeCharacters(text) && !UNSEEN.test(text) && canParseUrl(text));

/** A domain: two labels at least, as one alone would be the domain of a whole ending. */
export const DOMAIN = /^(?=.{3,253}$)[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)+$/;

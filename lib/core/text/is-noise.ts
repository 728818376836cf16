/** Share of control and replacement characters from which on a text is none. Real pages hold next to none. */
const MOST_NOISE = 0.02;

/** Whether a text is a file of another kind, read as one. White space of any kind is none of that. Cost: linear. */
export function isNoise(text: string): boolean {
  const noise = text.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return noise > MOST_NOISE * text.length;
}

/** Whether a text holds a letter or a digit; one of marks and white space alone says nothing. Cost: linear. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

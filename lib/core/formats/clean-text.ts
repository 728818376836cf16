import { plainText } from '../metadata/plain-text.ts';

/** Tags inside tags come apart one layer a pass; what needs more passes is no text that somebody wrote. */
const MOST_PASSES = 4;

/**
 * The text of a value of a file: markup dropped, white space folded, numbers in digits; null when
 * nothing is left. Cleaning what is clean changes nothing, so that a text survives any number of
 * exports. Cost: linear in the text.
 */
export function cleanText(value: unknown): string | null {
  let text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const cleaned = plainText(text);
    if (cleaned === text || cleaned === null) return cleaned;
    text = cleaned;
  }
  return typeof text === 'string' ? plainText(text.replaceAll(/[<>&]/g, ' ')) : null;
}

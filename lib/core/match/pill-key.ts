import { hash64Hex } from '../text/hash.ts';
import { wordKeys } from './readers-word.ts';

/**
 * Under what it is remembered that the pill for a story was seen or closed on a page: 16 hexadecimal
 * digits, from which neither can be read. What an address carries besides the page it names (a part
 * behind `#`, a campaign) makes no other page of it.
 */
export function pillKey(story: string, url: string): string {
  return hash64Hex([story, ...wordKeys({ url })].join('\n'));
}

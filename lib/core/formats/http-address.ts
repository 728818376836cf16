import { canParseUrl } from '../can-parse-url.ts';

/** No address of a page is longer, in units. */
const LONGEST = 2048;

/**
 * The address as it is given when it is one of the web, else null: `javascript:`, `data:`, `file:`
 * and half addresses lead nowhere. Cost: linear in the address.
 */
export function httpAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const address = value.trim();
  if (address.length > LONGEST || !/^https?:\/\/[^\s<>"]+$/i.test(address)) return null;
  return canParseUrl(address) ? address : null;
}

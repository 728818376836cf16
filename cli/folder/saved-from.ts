import { canParseUrl } from '../../lib/core/can-parse-url.ts';

/** Browsers and the tools that save a page write its address into a comment before or behind the opening tag. */
const HEAD = 4096;

const ADDRESSES = [
  // Chrome, Edge, Internet Explorer: <!-- saved from url=(0042)https://… -->
  /<!--\s{0,20}saved from url=\(\d{1,6}\)\s{0,5}(https?:\/\/[^\s"'<>]{1,2000})/i,
  // SingleFile: a comment with lines, one of which is its address
  /<!--[^>]{0,200}?\burl:\s{0,5}(https?:\/\/[^\s"'<>]{1,2000})/i,
];

/** The address that a page was saved from, as the comment at its top gives it; null when there is none. */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, HEAD);
  for (const pattern of ADDRESSES) {
    const found = pattern.exec(head)?.[1];
    if (found !== undefined && canParseUrl(found)) return found;
  }
  return null;
}

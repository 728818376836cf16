import { canParseUrl } from '../../core/can-parse-url.ts';
/** An http(s) address, made absolute against `base`; null for anything else. */
export function httpUrl(href: string | null | undefined, base: string | null): string | null {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.length > 8000) return null;
  const parsed = base && canParseUrl(trimmed, base) ? new URL(trimmed, base) : null;
  const url = parsed ?? (canParseUrl(trimmed) ? new URL(trimmed) : null);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The canonical address that the page links; null when it links none. */
export const canonicalOf = (document: Document, base: string | null): string | null =>
  httpUrl(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), base);

import { HIGHLIGHTS, HOST } from './drawn-names.ts';

/** What {@link clearLeftovers} is to take away: the element of that name and the highlights of those. */
export const LEFTOVERS: readonly [host: string, highlights: readonly string[]] = [
  HOST,
  Object.values(HIGHLIGHTS),
];

/**
 * Takes from a page what the extension had drawn before it was updated. In Firefox the script that drew it is gone
 * with the older version; in Chromium it lives on until something wakes it. Sent into the page as text: it may use
 * only its arguments. A document without any of it is not changed.
 */
export function clearLeftovers(host: string, highlights: readonly string[]): void {
  for (const element of document.querySelectorAll(host)) element.remove();
  for (const name of highlights) CSS.highlights.delete(name);
  const isOurs = (sheet: CSSStyleSheet) =>
    [...sheet.cssRules].some(({ cssText }) =>
      highlights.some((name) => cssText.startsWith(`::highlight(${name})`)),
    );
  const others = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
  if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
}

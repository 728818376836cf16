import type { Span } from '../span.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/**
 * What stands in square or round brackets, the brackets included, in order and apart from each
 * other: of nested ones the outer. A bracket that nothing closes opens nothing. Spans in units of
 * `text`. Cost: linear.
 */
export function findBrackets(text: string): Span[] {
  const found: Span[] = [];
  const open: { closing: string; start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[[\]()]/g)) {
    const closing = CLOSING[mark];
    if (closing) open.push({ closing, start: index });
    else if (open.at(-1)?.closing === mark) {
      const start = open.pop()?.start ?? index;
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: index + 1 });
    }
  }
  return found;
}

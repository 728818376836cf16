/** A block above this, in units, is refused unread: no publisher needs it for an article's metadata. */
const MOST_UNITS = 1_000_000;

const SPACE = /\s/;
const ENDS_STRING = /[,:\]}]/;

/** Where the comment or CDATA mark that starts at `at` ends; `at` itself when none starts there. */
function afterComment(source: string, at: number): number {
  const until = (mark: string) => {
    const end = source.indexOf(mark, at + 2);
    return end < 0 ? source.length : end + mark.length;
  };
  if (source.startsWith('/*', at)) return until('*/');
  if (source.startsWith('//', at)) return until('\n');
  for (const mark of ['<![CDATA[', ']]>', '<!--', '-->']) {
    if (source.startsWith(mark, at)) return at + mark.length;
  }
  return at;
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && SPACE.test(source[at] ?? '')) at += 1;
  return at;
}

/** One string of the source from its opening mark on, mended; `end` is the place after it. */
function mendString(
  source: string,
  start: number,
): { readonly text: string; readonly end: number } {
  let text = '"';
  let at = start + 1;
  for (; at < source.length; at += 1) {
    const unit = source[at] ?? '';
    if (unit === '\\') {
      const next = source[at + 1] ?? '';
      // An escape that JSON does not know stands for its character: \' is written most often.
      text += /["\\/bfnrtu]/.test(next) ? unit + next : next;
      at += 1;
    } else if (unit < ' ') text += ' ';
    else if (unit !== '"') text += unit;
    else {
      const next = source[afterSpace(source, at + 1)];
      if (next === undefined || ENDS_STRING.test(next)) return { text: `${text}"`, end: at + 1 };
      // A quotation mark that cannot end the string was meant to be printed.
      text += '\\"';
    }
  }
  return { text, end: at };
}

/** The source without what JSON forbids, cut into its top-level values. Cost: linear. */
function mend(source: string): string[] {
  const values: string[] = [];
  let parts: string[] = [];
  let [depth, at] = [0, 0];
  while (at < source.length) {
    const unit = source[at] ?? '';
    const past = afterComment(source, at);
    if (past > at) at = past;
    else if (unit === '"') {
      const { text, end } = mendString(source, at);
      if (depth > 0) parts.push(text);
      at = end;
    } else {
      at += 1;
      const [opens, closes] = [unit === '{' || unit === '[', unit === '}' || unit === ']'];
      if (opens) depth += 1;
      if (closes && parts.at(-1) === ',') parts.pop();
      if (depth > 0 && unit > ' ') parts.push(unit);
      if (closes) depth -= 1;
      if (closes && depth === 0) {
        values.push(parts.join(''));
        parts = [];
      }
      depth = Math.max(0, depth);
    }
  }
  return values;
}

function parse(source: string): unknown[] {
  try {
    return [JSON.parse(source)];
  } catch {
    // Broken: the caller mends it or goes without.
    return [];
  }
}

/**
 * The values of one JSON-LD block as published: strict JSON, or what is left after comments, CDATA
 * marks, trailing commas, control characters, wrong escapes and unescaped quotation marks are mended.
 * Empty for what stays broken and above a million units. Never throws. Cost: linear in the source.
 */
export function parseJsonLd(source: string): unknown[] {
  if (source.length > MOST_UNITS) return [];
  const strict = parse(source);
  return strict.length > 0 ? strict : mend(source).flatMap(parse);
}

import { ok, type Result, refuse } from '../lib/core/result.ts';

/**
 * Bounds on markup before it is parsed: the parser's work grows with the square of the nesting, and
 * each piece (tag, comment, character reference) becomes a node. The largest of 250 labelled pages nests 32 deep
 * and has 15,000 pieces; `checkBounds` holds the parsed page to narrower ones.
 */
const DEEPEST = 1000;
const MOST_PIECES = 100_000;

const words = (list: string) => new Set(list.split(' '));
const VOID = words('area base br col embed hr img input link meta param source track wbr');
/** Elements whose content is text up to their end tag. */
const RAW = words('script style textarea title xmp noframes');
const FOREIGN = words('svg math');
/** What an opening tag ends, while it is the innermost open element: most of it is left open in print. */
const P = words('p');
const ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  td: words('td th'),
  th: words('td th'),
  tr: words('tr td th'),
  tbody: words('thead tbody tr td th'),
  option: words('option'),
  ...Object.fromEntries(
    'p div section article aside header footer nav main address blockquote form ul ol dl pre table h1 h2 h3 h4 h5 h6'
      .split(' ')
      .map((name) => [name, P]),
  ),
};

const NAME = /[a-z][^\s/>]{0,60}/iy;

/** Where the tag whose name ends at `from` ends: at `>` outside quotation marks, or with the markup. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) {
    const unit = html[at];
    if (unit === '>') return at;
    // A mark quotes a value only behind an equals sign.
    if ((unit === '"' || unit === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 8), at))) {
      const close = html.indexOf(unit, at + 1);
      if (close < 0) return html.length;
      at = close;
    }
  }
  return html.length;
}

/** The elements open at one place of the markup, the innermost last. */
class OpenElements {
  private readonly names: string[] = [];
  private foreign = 0;

  get depth(): number {
    return this.names.length;
  }

  open(name: string, isSelfClosing: boolean): void {
    const ended = Object.hasOwn(ENDS, name) ? ENDS[name] : undefined;
    while (ended?.has(this.names.at(-1) ?? '')) this.names.pop();
    if (VOID.has(name) || (isSelfClosing && (this.foreign > 0 || FOREIGN.has(name)))) return;
    if (FOREIGN.has(name)) this.foreign += 1;
    this.names.push(name);
  }

  /** Ends the innermost element of that name with all in it. Cost: at most the depth. */
  close(name: string): void {
    const at = this.names.lastIndexOf(name);
    if (at < 0) return;
    for (const one of this.names.splice(at)) if (FOREIGN.has(one)) this.foreign -= 1;
  }
}

/** Where the text of a raw element that starts at `from` ends: before its end tag, or with the markup. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Where a comment or declaration that starts at `at` ends. */
function endOfDeclaration(html: string, at: number): number {
  const mark = html.startsWith('<!--', at) ? '-->' : '>';
  const end = html.indexOf(mark, at + 2);
  return end < 0 ? html.length : end + mark.length;
}

/**
 * Refuses markup that could not be parsed in bounded time, without parsing it. An estimate of the
 * nesting: end tags that may be left out are reckoned with, faults of other kinds are not. Cost: linear.
 */
export function checkMarkup(html: string): Result<null, 'unreadable' | 'too-deep'> {
  const elements = new OpenElements();
  let pieces = 0;
  for (let at = 0; at < html.length; ) {
    const unit = html[at];
    if (unit !== '<' && unit !== '&') {
      at += 1;
      continue;
    }
    pieces += 1;
    if (pieces > MOST_PIECES) return refuse('unreadable', 'too many pieces of markup');
    const next = unit === '<' ? (html[at + 1] ?? '') : '';
    if (next === '!' || next === '?') {
      at = endOfDeclaration(html, at);
      continue;
    }
    const isEnd = next === '/';
    NAME.lastIndex = at + (isEnd ? 2 : 1);
    const name = unit === '<' ? NAME.exec(html)?.[0].toLowerCase() : undefined;
    if (name === undefined) {
      at += 1;
      continue;
    }
    const end = endOfTag(html, NAME.lastIndex);
    at = end + 1;
    if (isEnd) elements.close(name);
    else if (RAW.has(name)) at = endOfRaw(html, name, at);
    else elements.open(name, html[end - 1] === '/');
    if (elements.depth > DEEPEST) return refuse('too-deep', 'nested too deeply');
  }
  return ok(null);
}

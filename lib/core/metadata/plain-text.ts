/** Named characters that publishers write into titles and names. Data; numbers need no table. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 hellip … ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” ' +
    'bdquo „ laquo « raquo » auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é Eacute É egrave è ecirc ê ' +
    'euml ë agrave à aacute á acirc â aring å Aring Å ccedil ç iacute í igrave ì icirc î iuml ï ntilde ñ oacute ó ' +
    'ograve ò ocirc ô oslash ø Oslash Ø uacute ú ugrave ù ucirc û euro € pound £ copy © reg ® trade ™ middot · bull •'
  )
    .split(/ /)
    .reduce<string[][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** A tag is shorter than this, in units; the bound keeps the work on `<<<<` linear. */
const TAG = /<\/?[a-zA-Z][^<>]{0,200}>/g;
/** An element whose content is no text, up to its end tag or that of the value. */
const SILENT = /<(script|style|noscript|template|iframe)(?=[\s/>])/gi;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

function decodeOnce(text: string): string {
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text without elements that hold code, content and all. Cost: linear. */
function withoutCode(text: string): string {
  let [rest, from] = ['', 0];
  for (const { 0: opening, 1: name = '', index } of text.matchAll(SILENT)) {
    if (index < from) continue;
    const end = new RegExp(`</${name}[^<>]{0,20}>`, 'gi');
    end.lastIndex = index + opening.length;
    rest += text.slice(from, index);
    from = end.exec(text) ? end.lastIndex : text.length;
  }
  return rest + text.slice(from);
}

/**
 * The text that a reader sees of a value in a page's metadata: character references resolved (twice:
 * publishers escape what was escaped already), tags dropped, white space folded. Null when nothing is
 * left or the value is no text. Cost: linear in the text.
 */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = withoutCode(decodeOnce(decodeOnce(value)))
    .replace(TAG, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

import type { Article, FoundLink, LinkKind } from '../article.ts';
import type { Span } from '../span.ts';
import { isPublishedBy, knownOutlet } from './known-outlets.ts';
import type { OutletName } from './outlets/outlet.ts';

/** Paragraphs at the start of a text in which a dateline may stand: headline and subheads come first. */
const FIRST_PARAGRAPHS = 5;
/** Paragraphs at the end of a text in which a sign-off may stand. */
const LAST_PARAGRAPHS = 3;

const SEPARATOR =
  /\s*(?:[,;/|·•&()\n]|\s[–—-]\s|\s(?:and|with|via|for|from|of|und|mit|von|et|avec|y|con|e)\s)\s*/u;
const LEAD = /^(?:By|BY|by|Von|von|Par|par|Por|por|Di|From|from|The|the|Material|Agentur)\s+/u;
/** What an agency's own people are called behind its name: “AP White House Correspondent”. */
const AGENCY_ROLE =
  /^(?:[\p{Lu}][\p{L}.]* ){0,3}(?:Staff|Writer|Correspondent|Reporter|Editor|Press|Bureau|staff|writer|correspondent|reporter|Service|Services)s?$/u;
/** “mit dpa”, “with AP”: own work with some of the agency's. */
const ONLY_WITH =
  /\b(?:with|mit|avec|con)\s+(?:(?:files|material|Material|reporting|inputs?)\s+(?:from|von|by)\s+)?(?:the\s+|The\s+)?$/u;

/** The agency that one part of a byline names, and nothing else; null for persons and other words. */
function agencyIn(part: string): OutletName | null {
  const name = part.replace(LEAD, '').replace(LEAD, '').trim();
  const whole = knownOutlet(name);
  // Codes are printed as they are: “ap” and “Ani” are no agencies, a person may be “Rai”.
  if (whole) return whole.kind === 'agency' && isPrintedAs(whole, name) ? whole : null;
  const [first = '', ...rest] = name.split(' ');
  const led = knownOutlet(first);
  if (led?.kind === 'agency' && isPrintedAs(led, first) && AGENCY_ROLE.test(rest.join(' ')))
    return led;
  for (const words of [2, 3]) {
    const ending = knownOutlet(name.split(' ').slice(-words).join(' '));
    if (ending?.kind === 'agency' && name.split(' ').length > words) return ending;
  }
  return null;
}

const isPrintedAs = ({ name, aliases }: OutletName, printed: string) =>
  printed.includes(' ') ||
  [name, ...aliases].some((one) => one.replace(/^The /, '') === printed) ||
  (printed.length > 4 && printed === printed.toUpperCase());

/** The agencies of a byline or of the brackets of a dateline: “AP”, “det/dpa”, “Ida Brandt, Reuters”. */
function agenciesIn(byline: string): OutletName[] {
  if (byline.length > 200) return [];
  return byline.split(SEPARATOR).flatMap((part) => agencyIn(part) ?? []);
}

/** `CITY, July 4 (AGENCY) —`: the words before the brackets are a place and a date. */
const DATELINE =
  /^((?:\p{Lu}[\p{L}’'.-]*|de|del|la|el|le|du|da|do|den|am|an|der|\d{1,2}\.?,?|—|–|-)(?:,? (?:\p{Lu}[\p{L}’'.-]*|de|del|la|el|le|du|da|do|den|am|an|der|\d{1,4}\.?|—|–|-)){0,7},? ?)?\(([^()\n]{2,60})\) ?[-–—:]+ ?(?=[\p{Lu}\p{N}“"‘'«„(¿¡]|$)/u;
const BYLINE_LINE = /^(?:By|BY|Von|Par|Por) \S[^\n.!?]{2,80}$/u;
const SIGN_OFF = /(?:[–—-] ?|\()([\p{Lu}\p{Ll}][\p{L}/ ]{1,30})\)?\.?$/u;
const COPYRIGHT =
  /(?:©|\([cC]\)|[Cc]opyright)[ \u00a0]*(?:\d{4},? )?(?:by )?(?:[Tt]he )?([\p{L}][\p{L} -]{1,40})/gu;
const REUTERS_CREW =
  /\((?:Additional r|R)eporting (?:and writing )?by [^()]{3,300}[Ee]dit(?:ing|ed) by /u;

/**
 * A byline that names an outlet which is no agency. With a person before it, that person's article is
 * carried; alone it says only that something is the other outlet's: a copy, an excerpt or a pointer.
 */
function otherOutletIn(byline: string): Pick<Sign, 'kind' | 'outlet' | 'confidence'> | null {
  if (byline.length > 200) return null;
  const parts = byline.split(SEPARATOR).map((part) => part.replace(LEAD, '').trim());
  const outlet = parts
    .map((part) => ({ part, known: knownOutlet(part) }))
    .find(({ part, known }) => known && known.kind !== 'agency' && isPrintedAs(known, part))?.known;
  if (!outlet) return null;
  const hasPerson = parts.some(
    (part) => /^\p{Lu}[\p{L}.’'-]* (?:\p{Lu}|[a-z]{2,3} \p{Lu})/u.test(part) && !knownOutlet(part),
  );
  return hasPerson
    ? { kind: 'syndicates', outlet, confidence: 0.75 }
    : { kind: 'unknown', outlet, confidence: 0.5 };
}

interface Sign {
  readonly kind: LinkKind;
  readonly outlet: OutletName;
  readonly evidence: Span | null;
  readonly basis: 'text' | 'byline';
  readonly confidence: number;
}

function bylineSigns(article: Article): Sign[] {
  const { byline } = article;
  const signs: Sign[] = [];
  let at = 0;
  for (const name of byline) {
    const evidence: Span = { start: at, end: at + name.length, in: 'byline' };
    at += name.length + 1;
    for (const outlet of agenciesIn(name)) {
      const before = name.slice(
        0,
        name.indexOf(outlet.aliases.find((one) => name.includes(one)) ?? outlet.name),
      );
      const confidence = ONLY_WITH.test(before) ? 0.75 : 0.9;
      signs.push({ kind: 'syndicates', outlet, evidence, basis: 'byline', confidence });
    }
    const other = article.outlet === null ? null : otherOutletIn(name);
    if (other) signs.push({ ...other, evidence, basis: 'byline' });
  }
  return signs;
}

function textSigns(article: Article, paragraphs: readonly Span[]): Sign[] {
  const { text } = article;
  const signs: Sign[] = [];
  const add = (names: readonly OutletName[], evidence: Span, confidence: number) => {
    for (const outlet of names)
      signs.push({ kind: 'syndicates', outlet, evidence, basis: 'text', confidence });
  };
  for (const paragraph of paragraphs.slice(0, FIRST_PARAGRAPHS)) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
    const dateline = DATELINE.exec(line);
    const span = (length: number) => ({ start: paragraph.start, end: paragraph.start + length });
    if (dateline) add(datelineOutlets(dateline[2] ?? ''), span(dateline[0].trimEnd().length), 0.97);
    else if (
      paragraph.end - paragraph.start < 90 &&
      (BYLINE_LINE.test(line) || knownOutlet(line)?.kind === 'agency')
    ) {
      add(agenciesIn(line), span(line.length), 0.9);
    }
  }
  for (const paragraph of paragraphs.slice(-LAST_PARAGRAPHS)) {
    const from = Math.max(paragraph.start, paragraph.end - 400);
    const line = text.slice(from, paragraph.end);
    const sign = SIGN_OFF.exec(line);
    const isCaption = /\b(?:[Pp]hotos?|[Pp]icture|[Ii]mage|Getty|File)\b/.test(line.slice(-80));
    if (sign && !isCaption && !namesAPerson(sign[1] ?? '')) {
      add(agenciesIn(sign[1] ?? ''), { start: from + sign.index, end: paragraph.end }, 0.8);
    }
    const crew = REUTERS_CREW.exec(line);
    const reuters = knownOutlet('Reuters');
    if (crew && reuters) add([reuters], { start: from + crew.index, end: paragraph.end }, 0.8);
    add(copyrights(line), { start: from, end: paragraph.end }, 0.9);
  }
  return signs;
}

/** A station's or a paper's service can stand in a dateline too: “(CNN) —”. */
function datelineOutlets(names: string): OutletName[] {
  const agencies = agenciesIn(names);
  const whole = knownOutlet(names);
  return agencies.length === 0 && whole && isPrintedAs(whole, names) ? [whole] : agencies;
}

/** “(Ida Brandt/Reuters)” is whose picture it is, not whose article. */
const namesAPerson = (names: string) =>
  names
    .split(SEPARATOR)
    .some((part) => /^\p{Lu}\p{L}+ \p{Lu}/u.test(part) && agencyIn(part) === null);

function copyrights(line: string): OutletName[] {
  return [...line.matchAll(COPYRIGHT)].flatMap(([, owner = '']) => {
    const outlet = knownOutlet(owner.replace(/\. All.*$| All rights.*$/u, '').trim());
    return outlet?.kind === 'agency' ? [outlet] : [];
  });
}

/**
 * The agencies that an article is carried from, by its byline, its dateline, its sign-off or a notice
 * of copyright: each speaks for the whole article. Empty when the article is the agency's own. The
 * evidence is the byline or the dateline itself. Cost: bounded looks at the first and last paragraphs.
 */
export function wireCredits(article: Article, paragraphs: readonly Span[]): FoundLink[] {
  const signs = [...bylineSigns(article), ...textSigns(article, paragraphs)];
  return signs
    .filter(({ outlet }) => !isPublishedBy(article, outlet))
    .map(({ outlet, ...sign }) => ({
      to: { type: 'outlet' as const, name: outlet.name, domain: outlet.domain },
      covers: { start: 0, end: article.text.length },
      whole: sign.kind === 'syndicates',
      linked: null,
      ...sign,
    }));
}

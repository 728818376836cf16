import type { Span } from '../span.ts';
import { knownOutlet } from './known-outlets.ts';
import {
  NAMES_WITH_ARTICLE,
  PLACELESS_NAMES,
  SHARED_NAMES,
  WORD_NAMES,
} from './outlets/common-names.ts';
import type { OutletName } from './outlets/outlet.ts';
import { OUTLETS } from './outlets.ts';
import { paperNameEnd } from './paper-name.ts';

/** Where an outlet is named, without the article before the name. */
export interface OutletMention extends Span {
  readonly outlet: OutletName;
}

/** Reads the outlets that a text names. `own` is the outlet that prints it: “the Times” may be it. */
export type OutletReader = (text: string, own?: string | null) => OutletMention[];

/** A printed name: `first` is its first run of letters and digits, which stands `offset` units in. */
interface PrintedName {
  readonly printed: string;
  readonly offset: number;
  readonly outlet: OutletName;
}

type Index = ReadonlyMap<string, readonly PrintedName[]>;

const LETTER = /[\p{L}\p{N}]/u;
/** Whether the unit belongs to a word. Common letters are told by their code: this runs on every unit. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  }
  return LETTER.test(text.charAt(at));
}

const bare = (name: string) => name.replace(/^[Tt]he /, '');

/** Names by their first run, the longest first, so that “Fox News Digital” is read before “Fox News”. */
function indexOf(outlets: readonly OutletName[]): Index {
  const index = new Map<string, PrintedName[]>();
  const seen = new Set<string>();
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) {
      const printed = bare(name);
      const run = /[\p{L}\p{N}]+/u.exec(printed);
      if (!run || seen.has(printed)) continue;
      seen.add(printed);
      const named = index.get(run[0]) ?? [];
      named.push({ printed, offset: run.index, outlet });
      index.set(run[0], named);
    }
  }
  for (const named of index.values()) named.sort((a, b) => b.printed.length - a.printed.length);
  return index;
}

const KNOWN: Index = indexOf(OUTLETS);

/** What stands before a name that is also a common word when it means the outlet. */
const OUTLET_BEFORE =
  /(?:\b(?:[Tt]old|[Tt]elling|[Bb]y|[Vv]ia|[Pp]er|[Aa]ccording to|(?:[Ss]poke|[Ss]peaking|statement|e-?mail|interview|confirmed|comments?) (?:to|with)|(?:[Rr]eports?|reported|articles?|story|stories|interview|investigation|piece|op-ed|column|essay|profile|wrote|writing|published|appeared)(?: \w+)? (?:in|on|with|for|from)|citing|cited|quoted|[Mm]agazine|[Aa]gency|Agentur|Nachrichtenagentur|agence|agenzia|agencia|der|dem|die|laut|selon|secondo|según|h\/t|[Tt]ip)(?: the| à|:)?|[(/–—-]) ?[«„“‘"]?$/u;
/** What stands behind it. */
const OUTLET_BEHIND =
  /^(?:[’']s? |, | )?(?:(?:first|also|previously|has|had|later) )*(?:reported|reports|reporting|magazine|Magazine|wrote|writes|noted|notes|revealed|learned|obtained|published|newspaper|news agency|\(|berichte[nt]|berichtete|rapporte|informó|riporta)\b/u;
/** At the start of a sentence “People reported” may be people; only a verb in the singular tells the magazine. */
const IS_PLURAL = /^people$/iu;
const SINGULAR_BEHIND = /^,? (?:reports|writes|notes|has|magazine|Magazine|is)\b/u;
const OPENS_SENTENCE = /(?:^|[.!?:\n…”"’')\]][ \t]*)$/u;

/** Words that open a sentence before a name and make it nobody's surname. */
const NO_GIVEN_NAME =
  /^(?:In|At|By|To|For|On|The|From|With|But|And|When|While|As|After|Per|Via|If)$/u;

/** Whether the unit run right before `at` is a capitalised word of the same name: “Jonah Hill”. */
function hasGivenName(text: string, at: number): boolean {
  const before = /(\p{Lu}[\p{L}.]*) $/u.exec(text.slice(Math.max(0, at - 30), at));
  return before !== null && !NO_GIVEN_NAME.test(before[1] ?? '');
}

/** Whether a capitalised word of the same name follows: “Sun Belt”, “State Department”. */
const goesOn = (text: string, end: number) => /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

const hasArticle = (text: string, at: number) =>
  /\b[Tt]he $/.test(text.slice(Math.max(0, at - 5), at));

function isAlone(text: string, at: number, end: number): boolean {
  const beforeArticle = hasArticle(text, at) ? at - 4 : at;
  return !goesOn(text, end) && !hasGivenName(text, beforeArticle) && !hasGivenName(text, at);
}

function speaksOfAnOutlet(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (OUTLET_BEFORE.test(before)) return true;
  const behind = text.slice(end, end + 40);
  if (!OUTLET_BEHIND.test(behind)) return false;
  const mayBePeople = IS_PLURAL.test(text.slice(at, end)) && OPENS_SENTENCE.test(before.slice(-3));
  return !mayBePeople || SINGULAR_BEHIND.test(behind);
}

/** Names that somebody in the text bears; cost: one pass over the text. */
function surnamesIn(text: string): Set<string> {
  const surnames = new Set<string>();
  for (const [, given = '', name = ''] of text.matchAll(
    /(?=\b(\p{Lu}[\p{L}.]{1,20}) (\p{Lu}\p{Ll}{1,20})\b)/gu,
  )) {
    if (!NO_GIVEN_NAME.test(given) && WORD_NAMES.has(name)) surnames.add(name);
  }
  return surnames;
}

/**
 * A reader of outlet names over the known outlets and `more` (a pack's, a library's), which outrank
 * them. Names that are common words count only where the words around them speak of an outlet, and
 * “the Times” is the outlet so named before. Cost: linear in the text; each word is one look-up.
 */
export function outletReader(more: readonly OutletName[] = []): OutletReader {
  const added = more.length > 0 ? indexOf(more) : null;
  return (text, own = null) => {
    const mentions: OutletMention[] = [];
    /** Outlets named in full, by the last word of their names. */
    const inFull = new Map<string, OutletName>();
    let surnames: Set<string> | null = null;
    const accepts = (name: PrintedName, at: number, end: number): boolean => {
      const word = name.printed;
      if (WORD_NAMES.has(word)) {
        surnames ??= surnamesIn(text);
        return !surnames.has(word) && isAlone(text, at, end) && speaksOfAnOutlet(text, at, end);
      }
      if (PLACELESS_NAMES.has(word)) return !hasGivenName(text, at);
      return !NAMES_WITH_ARTICLE.has(word) || (hasArticle(text, at) && isAlone(text, at, end));
    };
    const oneOf = (index: Index, run: string, at: number): OutletMention | null => {
      for (const name of index.get(run) ?? []) {
        const start = at - name.offset;
        const end = start + name.printed.length;
        if (!text.startsWith(name.printed, start) || LETTER.test(text.charAt(end))) continue;
        if (index === KNOWN && SHARED_NAMES.has(name.printed)) continue;
        if (index === added || accepts(name, start, end))
          return { outlet: name.outlet, start, end };
      }
      return null;
    };
    const inShort = (run: string, at: number): OutletMention | null => {
      const end = at + run.length;
      if (!SHARED_NAMES.has(run) && !NAMES_WITH_ARTICLE.has(run)) return null;
      if (!hasArticle(text, at) || !isAlone(text, at, end)) return null;
      const before = inFull.get(run);
      if (before) return { outlet: before, start: at, end };
      const isOwn = own !== null && bare(own).endsWith(` ${run}`);
      return isOwn ? { outlet: knownOutlet(own) ?? nameless(own), start: at, end } : null;
    };
    for (let at = 0; at < text.length; at++) {
      if (!isWordUnit(text, at)) continue;
      const from = at;
      while (at < text.length && isWordUnit(text, at)) at++;
      const run = text.slice(from, at);
      const mention =
        inShort(run, from) ??
        (added && oneOf(added, run, from)) ??
        oneOf(KNOWN, run, from) ??
        unlisted(text, from);
      if (!mention) continue;
      mentions.push(mention);
      at = mention.end - 1;
      const last = /[\p{L}\p{N}]+$/u.exec(mention.outlet.name)?.[0];
      if (last && mention.end - mention.start > last.length) inFull.set(last, mention.outlet);
    }
    return mentions;
  };
}

/** A newspaper that no list holds: its name alone is known. */
function unlisted(text: string, at: number): OutletMention | null {
  if (!/^\p{Lu}/u.test(text.charAt(at))) return null;
  const end = paperNameEnd(text, at);
  return end === null ? null : { outlet: nameless(text.slice(at, end)), start: at, end };
}

const nameless = (name: string): OutletName => ({ name, aliases: [], domain: '' });

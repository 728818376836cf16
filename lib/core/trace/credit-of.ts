import {
  BEFORE_NAME,
  BEHIND_NAME,
  type CreditRule,
  ITS_STAFF,
  OF_THE_OUTLET,
} from './credit-rules.ts';
import type { OutletMention } from './find-outlets.ts';

/** Units of the sentence that are read on each side of a name: the work on a mention is bounded. */
const AROUND = 120;

/** Stations are quoted “on” their programmes: “on NBC’s Morning Hour”, “on Fox News on Sunday”. */
const ON_AIR: CreditRule = {
  words: /(?<![\p{L}\p{N}])[Oo]n(?: the)? $/u,
  kind: 'cites',
  origin: 'broadcast',
  confidence: 0.7,
};
const PROGRAMME = /^(?:[’']s? [“‘"\p{Lu}]| (?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b)/u;
/** Between two outlets that share one credit: “by Reuters and the AP”. */
const TOGETHER = /^(?:,|,? (?:and|or|und|et|y|e))(?: the| The)? $/u;

/** What says, before a name, that it was not that outlet: “was not obtained by X”, “Y, not X, obtained it”. */
const DENIED =
  /(?:\b(?:not|never)|n[’']t)(?: been)?(?: [\p{L}-]+){0,2} by(?: the| The)? $|\b(?:[Nn]ot|[Nn]either|[Nn]or|rather than|instead of)(?: the| The)? $/u;
/** People who stand against an outlet or watch it: “critics of X reported” says nothing of X. Data. */
const BESIDE = /\b(?:critic|opponent|rival|viewer|reader|fan|owner)s? of(?: the| The)? $/iu;

/**
 * How `sentence` credits the outlet at `mention`; null when it merely names it, or when somebody of
 * the outlet is who speaks. `earlier` is the mention before in the same sentence with its credit, which “by X
 * and Y” hands on. Cost: bounded by `AROUND`.
 */
export function creditOf(
  sentence: string,
  mention: OutletMention,
  earlier: { readonly mention: OutletMention; readonly rule: CreditRule | null } | null = null,
): CreditRule | null {
  const before = sentence.slice(Math.max(0, mention.start - AROUND), mention.start);
  const after = sentence.slice(mention.end, mention.end + AROUND);
  if (DENIED.test(before)) return null;
  const isPersons = OF_THE_OUTLET.test(after);
  for (const rule of BEFORE_NAME) {
    if (!rule.words.test(before)) continue;
    if (rule.toPerson ? ITS_STAFF.test(after) : isPersons) return null;
    return rule;
  }
  if (earlier?.rule && TOGETHER.test(sentence.slice(earlier.mention.end, mention.start))) {
    return earlier.rule;
  }
  const { kind } = mention.outlet;
  if ((kind === 'tv' || kind === 'radio') && ON_AIR.words.test(before) && PROGRAMME.test(after)) {
    return ON_AIR;
  }
  if (BESIDE.test(before)) return null;
  for (const rule of BEHIND_NAME) {
    if (!rule.words.test(after)) continue;
    return isPersons && !rule.toPerson ? null : rule;
  }
  return null;
}

import { ENGLISH_BEFORE } from './credits/before-name.ts';
import { ENGLISH_BEHIND } from './credits/behind-name.ts';
import type { CreditRule } from './credits/credit-rule.ts';
import {
  isNameDenied,
  isVerbDenied,
  withoutAsideBehind,
  withoutDeniedBefore,
} from './credits/denied.ts';
import { ITS_AFFILIATE, ITS_STAFF, OF_THE_OUTLET } from './credits/of-the-outlet.ts';
import { OTHERS_BEFORE, OTHERS_BEHIND } from './credits/other-languages.ts';
import type { OutletMention } from './find-outlets.ts';

/** Units of the sentence that are read on each side of a name: the work on a mention is bounded. */
const AROUND = 120;

/** Stations are quoted “on” their programmes: “on NBC’s Morning Hour”, “on Fox News on Sunday”. */
const ON_AIR: CreditRule = {
  id: 'on-air',
  example: 'It will close, the owner said on CNN’s “Morning Tide.”',
  words: /(?<![\p{L}\p{N}])[Oo]n(?: the)? $/u,
  kind: 'cites',
  origin: 'broadcast',
  confidence: 0.7,
};
const PROGRAMME = /^(?:[’']s? [“‘"\p{Lu}]| (?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b)/u;
/** Between two outlets that share one credit: “by Reuters and the AP”. */
const TOGETHER = /^(?:,|,? (?:and|or|und|et|y|e))(?: the| The)? $/u;
/** People who stand against an outlet or watch it: “critics of X reported” says nothing of X. Data. */
const BESIDE = /\b(?:critic|opponent|rival|viewer|reader|fan|owner)s? of(?: the| The)? $/iu;

/** Rules read against the words before a name, in the order in which they are tried. */
export const BEFORE_NAME: readonly CreditRule[] = [...ENGLISH_BEFORE, ...OTHERS_BEFORE];
/** Rules read against the words behind it. */
export const BEHIND_NAME: readonly CreditRule[] = [...ENGLISH_BEHIND, ...OTHERS_BEHIND];

/**
 * How `sentence` credits the outlet at `mention`; null when it merely names it, denies that it was that
 * outlet, or when somebody of the outlet is who speaks. `earlier` is the mention before in the same sentence with its credit, which “by X
 * and Y” hands on. Cost: bounded by `AROUND`.
 */
export function creditOf(
  sentence: string,
  mention: OutletMention,
  earlier: { readonly mention: OutletMention; readonly rule: CreditRule | null } | null = null,
): CreditRule | null {
  const printed = sentence.slice(Math.max(0, mention.start - AROUND), mention.start);
  if (isNameDenied(printed)) return null;
  const before = withoutDeniedBefore(printed);
  const after = sentence.slice(mention.end, mention.end + AROUND);
  if (ITS_AFFILIATE.test(after)) return null;
  const isPersons = OF_THE_OUTLET.test(after);
  // “According to a CNN poll” is a poll, whatever stands before.
  const poll = BEHIND_NAME.find(({ id }) => id === 'poll-of');
  if (poll?.words.test(after)) return poll;
  for (const rule of BEFORE_NAME) {
    const match = rule.words.exec(before);
    if (!match || isPicture(mention, match[0])) continue;
    if (!rule.bearsNot && isVerbDenied(before.slice(0, match.index))) return null;
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
  const rule = ruleBehind(after) ?? ruleBehind(withoutAsideBehind(after));
  return rule && isPersons && !rule.toPerson ? null : rule;
}

/** “The port, via AP” is whose picture it is: agencies hand out pictures. */
const isPicture = ({ outlet }: OutletMention, words: string) =>
  outlet.kind === 'agency' && /^via\b/iu.test(words);

const ruleBehind = (after: string) => BEHIND_NAME.find(({ words }) => words.test(after)) ?? null;

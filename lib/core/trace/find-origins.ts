import type { FoundLink, FoundQuotation, OriginKind } from '../article.ts';
import { overlap, type Span } from '../span.ts';
import { sureSpeaker } from '../speakers/confidence.ts';
import { nameOrigin } from './origins/name-origin.ts';
import type { OriginRule } from './origins/origin-rule.ts';
import { PAPERS } from './origins/papers.ts';
import { SHOWN } from './origins/shown.ts';
import { SPOKEN } from './origins/spoken.ts';

/** What a sentence may name, outlets apart, in the order in which it is read. */
export const ORIGIN_RULES: readonly OriginRule[] = [...SPOKEN, ...PAPERS, ...SHOWN];

/** A quick look before a sentence is read with every rule: most sentences have none of these words. */
const MAY_NAME_ORIGIN =
  /conference|briefing|confirmed|acknowledged|declined|would not|[Ii]n \p{Lu}\p{Ll}+(?: of (?:this|last) year| \d{4})?,|reporters|journalists|press|[Cc]ourt|suit|complaint|indictment|affidavit|petition|ruling|agreement|warrant|harging|memo|letter|document|audit|transcript|filing|report|record|draft|contract|directive|mail|manual|dossier|minutes|invoices|log|data|Data|igures|tatistics|poll|survey|study|census|statement|release|op-ed|post|rally|speech|hearing|debate|town hall|address|keynote|testimony|sermon|luncheon|forum|remarks|response|crowd|public|protesters|supporters|delegates|lawmakers|jur|audience|voters|council|committee|congregation|students|Twitter|Facebook|Instagram|Truth|X\b|Telegram|TikTok|Weibo|YouTube|social media|Bluesky|Mastodon|LinkedIn|Reddit|Threads|tweet|thread|livestream|interview|itness|ootage|[Vv]ideo|ecording/u;

/** Units of a sentence that are read; a longer “sentence” is no sentence. */
const LONGEST_SENTENCE = 2_000;
const SPOKEN_HERE =
  /\b(?:said|says|wrote|writes|told|tells|called|calls|denounced|spoke|speaking|argued|warned|declared|asked|vowed|promised|insisted|testified|criticized|criticised|praised|announced|urged|claimed|accused)\b|[“"]/u;

const OBTAINABLE =
  'memo|memorandum|documents?|e-?mails?|letters?|reports?|recordings?|videos?|audio|transcripts?|files?|records?|data|footage|texts?|messages|copy|copies|draft|photos?|photographs?|images?|filings?|affidavit|complaint|indictment|lawsuit|contracts?|invoices|minutes|manual|directive|audit|dossier|logs|plans?|survey|presentation|slides';
const GOT =
  '(?:obtained|reviewed|seen|viewed|uncovered|unearthed|acquired|published|aired|posted|leaked|provided|shared) (?:by|to|with)';
/** A paper, recording or set of data that an outlet got hold of: “an internal memo obtained by X”. */
const OBTAINED = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?<paper>(?:(?:an?|the|its|his|her|some) )?(?:[\p{L}’'-]{1,20} ){0,5}?(?<noun>${OBTAINABLE}))`,
    String.raw`(?<whose> (?:of|from|by) (?:[\p{L}\p{N}’'.&-]{1,25} ){0,6}?[\p{L}\p{N}’'.&-]{1,25})?`,
    `(?: (?:between|to|about) [^.,“”"]{1,60})?`,
    `(?:,? (?:that|which) (?:was|were|has been|have been))?,? (?:first |exclusively )?${GOT} (?:[Tt]he )?$`,
  ].join(''),
  'u',
);
const ORIGIN_OF_NOUN: readonly (readonly [RegExp, OriginKind])[] = [
  [/^(?:recording|video|audio|footage|photo|image)/, 'broadcast'],
  [/^data/, 'dataset'],
  [/^(?:filing|affidavit|complaint|indictment|lawsuit)/, 'court-record'],
];
const WITHOUT_ARTICLE =
  /^(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Ss]ome|according to an?|according to the|says an?|in an?) /u;
/** Words that open a sentence or a clause, and are no part of a paper's name. */
const NAME_FROM =
  /(?:^|.*\b)(?:[Aa]ccording to|says|said|shows?|showed|[Ii]n|of|by|an|a|the|and|that|with|from|as|to|per) (?=\S)/u;

/** The paper that stands before “obtained by X”, `before` being the sentence up to X; null when none. */
export function obtainedOrigin(before: string): { name: string; origin: OriginKind } | null {
  const { paper, noun, whose = '' } = OBTAINED.exec(before.slice(-200))?.groups ?? {};
  if (!paper || !noun) return null;
  const name = paper.replace(NAME_FROM, '').replace(WITHOUT_ARTICLE, '') + whose;
  const kind = ORIGIN_OF_NOUN.find(([start]) => start.test(noun));
  return { name, origin: kind?.[1] ?? 'document' };
}

/**
 * What a sentence says that its claim goes back to, outlets apart: a statement, a press conference, a court
 * paper, a post, a poll. `by` is who is surely quoted there. Words inside quotations are the
 * speaker's and name nothing. `at` is the sentence's place in the text. Cost: linear in the sentence.
 */
export function originsIn(
  whole: string,
  at: Span,
  quotations: readonly FoundQuotation[],
): FoundLink[] {
  const sentence = whole.slice(0, LONGEST_SENTENCE);
  if (!MAY_NAME_ORIGIN.test(sentence)) return [];
  const here = quotations.filter((one) => overlap(one, at) > 0);
  const found: FoundLink[] = [];
  for (const rule of ORIGIN_RULES) {
    const { words, origin, confidence, spoken, hint } = rule;
    if (found.some((one) => one.to.origin === origin)) continue;
    if (hint && !hint.test(sentence)) continue;
    if (spoken && !SPOKEN_HERE.test(sentence)) continue;
    const match = words.exec(sentence);
    if (!match) continue;
    const isSpoken = ({ start, end }: Span) =>
      at.start + match.index < end && at.start + match.index + match[0].length > start;
    if (here.some((one) => one.parts.some(isSpoken))) continue;
    const quoted = here.length === 1 ? sureNameIn(here[0], at) : null;
    const named = nameOrigin(rule, match, quoted);
    if (!named) continue;
    const { name, by } = named;
    if (found.some((one) => one.to.name.startsWith(name))) continue;
    found.push({
      kind: 'cites',
      to: { type: 'origin', name, origin, ...(by ? { by } : {}) },
      evidence: at,
      basis: 'text',
      confidence,
      covers: at,
      whole: false,
      linked: null,
    });
  }
  // That somebody confirmed or told reporters is the weaker name of what the sentence names besides.
  const [first, ...others] = found.filter((one) => one.confidence > WEAK);
  return first ? [first, ...others] : found;
}

/** Up to here a rule reads an act that every statement is, such as “told reporters”. */
const WEAK = 0.6;

/** Who is quoted in the sentence, where the article names that person and it is sure. */
function sureNameIn(quotation: FoundQuotation | undefined, at: Span): string | null {
  const speaker = quotation ? sureSpeaker(quotation) : null;
  return speaker && overlap(speaker.mention, at) > 0 ? speaker.name : null;
}

import type { FoundLink, FoundQuotation, OriginKind } from '../article.ts';
import { overlap, type Span } from '../span.ts';
import { sureSpeaker } from '../speakers/confidence.ts';
import { MAY_NAME_ORIGIN, ORIGIN_RULES } from './origin-rules.ts';

/** Units of a sentence that are read; a longer “sentence” is no sentence. */
const LONGEST_SENTENCE = 2_000;
const SPOKEN =
  /\b(?:said|says|told|tells|called|calls|denounced|spoke|speaking|argued|warned|declared|asked|vowed|promised|insisted|testified|criticized|criticised|praised|announced|urged|claimed|accused)\b|[“"]/u;

/** A paper, recording or set of data that an outlet got hold of: “an internal memo obtained by X”. */
const OBTAINED =
  /(?<![\p{L}\p{N}])((?:(?:an?|the|its|his|her|some) )?(?:[\p{L}’'-]+ ){0,5}?(memo|memorandum|documents?|e-?mails?|letters?|reports?|recordings?|videos?|audio|transcripts?|files?|records?|data|footage|texts?|messages|texts|copy|draft|photos?|photographs?|images?|filings?|affidavit|complaint|indictment))(?: (?:of|from|between|by|to|about) [^.,“”"]{1,60})?(?:,? (?:that|which) (?:was|were|has been|have been))?,? (?:first |exclusively )?(?:obtained|reviewed|seen|viewed|uncovered|unearthed|acquired|published|aired|posted|leaked|provided|shared) (?:by|to|with) (?:[Tt]he )?$/u;
const ORIGIN_OF_NOUN: readonly (readonly [RegExp, OriginKind])[] = [
  [/^(?:recording|video|audio|footage|photo|image)/, 'broadcast'],
  [/^data/, 'dataset'],
  [/^(?:filing|affidavit|complaint|indictment)/, 'court-record'],
];
const WITHOUT_ARTICLE =
  /^(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Ss]ome|according to an?|according to the|says an?|in an?) /u;
/** Words that open a sentence or a clause, and are no part of a paper's name. */
const NAME_FROM =
  /(?:^|.*\b)(?:[Aa]ccording to|says|said|shows?|showed|in|of|by|an|a|the|and|that|with|from|as|to|per) (?=\S)/u;

/** The paper that stands before “obtained by X”, `before` being the sentence up to X; null when none. */
export function obtainedOrigin(before: string): { name: string; origin: OriginKind } | null {
  const [, paper, noun] = OBTAINED.exec(before.slice(-200)) ?? [];
  if (!paper || !noun) return null;
  const name = paper.replace(NAME_FROM, '').replace(WITHOUT_ARTICLE, '');
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
  for (const { words, origin, confidence, spoken, hint } of ORIGIN_RULES) {
    if (hint && !hint.test(sentence)) continue;
    if (spoken && !SPOKEN.test(sentence)) continue;
    const match = words.exec(sentence);
    const name = match?.[1];
    if (!match || !name) continue;
    const place = at.start + match.index + match[0].lastIndexOf(name);
    if (here.some((one) => one.parts.some((part) => place >= part.start && place < part.end)))
      continue;
    if (found.some((one) => one.to.origin === origin)) continue;
    const by = here.length === 1 ? sureNameIn(here[0], at) : null;
    found.push({
      kind: 'cites',
      to: { type: 'origin', name: name.trim(), origin, ...(by ? { by } : {}) },
      evidence: at,
      basis: 'text',
      confidence,
      covers: at,
      whole: false,
      linked: null,
    });
  }
  return found;
}

/** Who is quoted in the sentence, where the article names that person and it is sure. */
function sureNameIn(quotation: FoundQuotation | undefined, at: Span): string | null {
  const speaker = quotation ? sureSpeaker(quotation) : null;
  return speaker && overlap(speaker.mention, at) > 0 ? speaker.name : null;
}

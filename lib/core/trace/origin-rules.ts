import type { OriginKind } from '../article.ts';

/** Words that name what something goes back to: the first group is the name as printed. */
export interface OriginRule {
  readonly words: RegExp;
  readonly origin: OriginKind;
  readonly confidence: number;
  /** Whether the sentence also has to say that somebody spoke: a rally alone is no origin. */
  readonly spoken?: boolean;
  /** A word without which the rule cannot hold: looked for first, where the rule itself is slow. */
  readonly hint?: RegExp;
}

const ADJECTIVES = String.raw`(?:(?:internal|confidential|leaked|federal|state|criminal|civil|written|public|joint|recent|new|emotional|prepared|brief|court|police|official|annual|financial|national|televised|video|\d{4}|\w+[’']s) ){0,3}`;
/** “on Sept. 26”, “on Thursday”, “in Chicago”: a little of what tells one occasion from another. */
const WHEN = String.raw`(?: (?:on|in|last|late) [A-Z][\p{L}.]*(?: \d{1,2}| [A-Z]\p{L}+)?)?`;
const rule = (
  words: string,
  origin: OriginKind,
  confidence: number,
  { spoken = false, hint }: { readonly spoken?: boolean; readonly hint?: RegExp } = {},
): OriginRule => ({
  words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})`, 'u'),
  origin,
  confidence,
  spoken,
  ...(hint ? { hint } : {}),
});

/** What a sentence may name, outlets apart. English. Data. */
export const ORIGIN_RULES: readonly OriginRule[] = [
  rule(
    `(?:held|holds|hold|holding|gave|at|during|in|after) (?:an?|the|his|her|their|its) (${ADJECTIVES}(?:press|news|media) (?:conference|briefing)${WHEN})`,
    'press-conference',
    0.85,
  ),
  rule(
    String.raw`((?:told|tells|said to|speaking to|spoke (?:to|with)) (?:reporters|journalists|the press))\b`,
    'press-conference',
    0.6,
  ),
  rule(
    String.raw`(?:according to|say|says|said|in|shows?|alleges?|alleged in|claims?|stated in) (?:an?|the|court) (${ADJECTIVES}(?:court (?:documents?|filings?|records?|papers)|documents filed|lawsuit|complaint|indictment|affidavit|criminal complaint|search warrant|court ruling|charging documents?))\b`,
    'court-record',
    0.8,
  ),
  rule(
    String.raw`[Aa]ccording to (court (?:documents?|filings?|records?|papers)|charging documents?)\b`,
    'court-record',
    0.85,
  ),
  rule(
    String.raw`[Aa]ccording to (?:an?|the) (${ADJECTIVES}(?:memo|memorandum|letter|document|audit|transcript|filing|inspector general(?:[’']s)? report|police report|draft|contract|directive|e-?mail|manual))\b`,
    'document',
    0.8,
  ),
  rule(
    String.raw`[Tt]he ((?:[\p{L}’'-]+ ){0,3}?(?:memo|memorandum|letter|document|documents|audit|transcript|directive|e-?mails?)) (?:said|says|say|read|reads|stated|states|showed|shows|show|instructs|instructed|instructing)\b`,
    'document',
    0.75,
  ),
  rule(
    String.raw`[Aa]ccording to (?:(?:an?|the|new|recent|\d{4}) ){0,2}((?:${ADJECTIVES})(?:(?:census|government|federal|polling|survey|election|exit-poll|labor|crime) )?(?:data|figures|statistics|polls?|surveys?|study|census)(?: (?:from|by|of|released by) (?:the )?[A-Z][\p{L}.&’-]+(?: [A-Z][\p{L}.&’-]+){0,4})?)`,
    'dataset',
    0.75,
  ),
  rule(
    `(?:said|says|wrote|added|announced|confirmed|condemned|denied|responded|according to)[^.“”"]{0,40}? (?:in|through|via|to) (?:an?|the|his|her|their|its) (${ADJECTIVES}(?:statement|news release|press release|release|letter|op-ed|memo|e-?mail|blog post|open letter)${WHEN})`,
    'statement',
    0.8,
  ),
  rule(
    String.raw`(?:[Aa]|[Tt]he) (${ADJECTIVES}statement (?:from|by|released by|issued by) (?:the )?[A-Z][\p{L}’'.]+(?: [A-Z][\p{L}’'.]+){0,4})`,
    'statement',
    0.8,
  ),
  rule(
    String.raw`(?:[Aa]t|[Dd]uring|[Ii]n|[Bb]efore|[Aa]fter) (?:an?|the|his|her|their) ((?:\w+ ){0,2}(?:rally|speech|hearing|debate|town hall|address|keynote|testimony|sermon|luncheon|forum|remarks)${WHEN})`,
    'statement',
    0.75,
    { spoken: true },
  ),
  rule(
    String.raw`((?:told|said to|tells|addressed|speaking to|spoke to) (?:the |a )?(?:crowd|public|protesters|supporters|delegates|lawmakers|jurors|jury|audience|voters|(?:city |town )?council|court|committee|congregation|students))\b`,
    'statement',
    0.75,
  ),
  rule(
    String.raw`([Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of (?:this|last) year| \d{4})?, (?:he|she|they|it|\p{Lu}[\p{L}’'-]+) (?:said|announced|declared|stated))\b`,
    'statement',
    0.65,
  ),
  rule(
    String.raw`((?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:\p{Lu}{3,6}|Department|Police|Office|Agency|Ministry|Council|Court|Company|Commission|Administration|University) (?:confirmed|acknowledged|declined to say|would not say))\b`,
    'statement',
    0.6,
    { hint: /confirmed|acknowledged|not say|to say/ },
  ),
  rule(
    String.raw`(?:said|says|wrote|writes|posted|announced|shared|replied)[^.“”"]{0,30}? on (Twitter|Facebook|Instagram|Truth Social|X|Telegram|TikTok|Weibo|YouTube|social media|Bluesky|Mastodon|LinkedIn|Reddit)\b`,
    'social-post',
    0.8,
  ),
  rule(
    String.raw`(?:in|via) (?:an?|his|her|their|the) ((?:\w+ )?(?:tweet|Facebook post|Instagram post|Twitter post|tweets|Truth Social post|social media post))\b`,
    'social-post',
    0.8,
  ),
  rule(String.raw`(tweeted|retweeted)\b`, 'social-post', 0.75),
  rule(
    String.raw`(?:said|says|added|explained)[^.“”"]{0,20}? in (?:an?|the|his|her) ((?:\w+ )?interview${WHEN})`,
    'interview',
    0.65,
  ),
  rule(
    String.raw`((?:(?:[Aa]|[Oo]ne|[Tt]wo|[Ss]everal|[Mm]any|[Aa]nother) )?(?:[Ee]ye)?[Ww]itness(?:es)?) (?:said|told|described|reported|saw|heard|recalled)\b`,
    'eyewitness',
    0.65,
    { hint: /itness/ },
  ),
  rule(
    String.raw`((?:[Ss]urveillance|[Bb]ody[- ]camera|[Bb]odycam|[Dd]ashcam|[Cc]ellphone|[Ss]ecurity|[Vv]ideo) (?:video|footage)|[Vv]ideo of the \w+) (?:shows?|showed|captured|posted)\b`,
    'broadcast',
    0.7,
    { hint: /footage|ideo/ },
  ),
];

/** A quick look before a sentence is read with every rule: most sentences have none of these words. */
export const MAY_NAME_ORIGIN =
  /conference|briefing|confirmed|acknowledged|declined|would not|, (?:he|she|they|it|\p{Lu}[\p{L}’'-]+) (?:said|announced|declared|stated)|reporters|journalists|press|court|lawsuit|complaint|indictment|affidavit|warrant|charging|documents? filed|memo|letter|document|audit|transcript|filing|report|draft|contract|directive|mail|manual|data|figures|statistics|poll|survey|study|census|statement|release|op-ed|post|rally|speech|hearing|debate|town hall|address|keynote|testimony|sermon|luncheon|forum|remarks|crowd|public|protesters|supporters|delegates|lawmakers|jur|audience|voters|council|committee|congregation|students|Twitter|Facebook|Instagram|Truth|X\b|Telegram|TikTok|Weibo|YouTube|social media|Bluesky|Mastodon|LinkedIn|Reddit|tweet|interview|itness|footage|[Vv]ideo/u;

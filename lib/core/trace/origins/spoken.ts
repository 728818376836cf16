import {
  ADJECTIVES,
  ARTICLE,
  NAME,
  OFFICE,
  type OriginRule,
  OWNER,
  rule,
  WHEN,
} from './origin-rule.ts';

const SAID =
  '(?:said|says|wrote|writes|added|announced|confirmed|condemned|denied|responded|explained|apologi[sz]ed|called|argued|insisted|stated|acknowledged|promised|pledged|described|disputed|rejected)';
const STATEMENT =
  '(?:statement|news release|press release|release|op-ed|blog post|written response|prepared remarks)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const LISTENERS =
  '(?:crowd|public|protesters|supporters|delegates|lawmakers|jurors|jury|audience|voters|(?:city |town )?council|court|committee|congregation|students)';

/** What somebody said, and where. English. Data. */
export const SPOKEN: readonly OriginRule[] = [
  rule(
    'press-conference',
    ['Nora Holm held a press conference on May 2.', 'press conference on May 2'],
    `(?:${OWNER} )?(?:held|holds|hold|holding|gave|[Aa]t|[Dd]uring|[Ii]n) ${ARTICLE} (?<noun>${ADJECTIVES}(?:press|news|media) (?:conference|briefing)${WHEN})`,
    ['press-conference', 0.85],
    { hint: /conference|briefing/ },
  ),
  rule(
    'told-reporters',
    ['It sinks, Nora Holm told reporters.', 'statement to reporters'],
    String.raw`(?:${OWNER} )?(?:told|tells|said to|speaking (?:to|with)|spoke (?:to|with)) (?<rest>(?:reporters|journalists|the press))\b`,
    ['statement', 0.6],
    { called: 'statement to', hint: /reporters|journalists|the press/ },
  ),
  rule(
    'said-in-statement',
    [
      'Acme Freight said on Friday in a brief statement that it sinks.',
      'brief statement by Acme Freight',
    ],
    String.raw`(?:${OWNER} )?(?:${SAID}|according to)(?:[^.“”"]{0,40}?)? (?:in|through|via|to|by) (?:${ARTICLE} )?(?<noun>${ADJECTIVES}(?:${STATEMENT}|e-?mail|text message)${WHEN})(?![\p{L}-]| to )`,
    ['statement', 0.8],
    { hint: /statement|release|op-ed|blog post|response|remarks|mail|text message/ },
  ),
  rule(
    'in-a-statement',
    [
      'In a statement released on Friday, Acme Freight said that it sinks.',
      'statement by Acme Freight',
    ],
    String.raw`[Ii]n ${ARTICLE} (?<noun>${ADJECTIVES}${STATEMENT})(?:(?: (?:to|on|from|released|issued|posted|sent|late|last|this|emailed|\w{3,6}day)\b[^.,;“”"]{0,50}?)?, |\s)${OWNER}(?:, [^,.;“”"]{0,60},)? ${SAID}\b`,
    ['statement', 0.8],
    { hint: /statement|release|op-ed|blog post|response|remarks/ },
  ),
  rule(
    'in-a-statement-unowned',
    ['In a written statement, he said that it sinks.', 'written statement'],
    String.raw`[Ii]n ${ARTICLE} (?<noun>${ADJECTIVES}${STATEMENT})(?: (?:to|on|from|released|issued|posted|sent|late|last|this|emailed|\w{3,6}day)\b[^.;“”"]{0,50}?)?,`,
    ['statement', 0.75],
    { spoken: true, hint: /statement|release|op-ed|blog post|response|remarks/ },
  ),
  rule(
    'statement-by',
    ['A statement from Acme Freight says that it sinks.', 'statement from Acme Freight'],
    `(?:[Aa]|[Tt]he|[Ii]n a) (?<noun>${ADJECTIVES}${STATEMENT} (?:from|by|released by|issued by) (?:the )?${NAME}${OFFICE})`,
    ['statement', 0.8],
    { hint: /statement|release/ },
  ),
  rule(
    'issued-a-statement',
    ['Acme Freight issued a statement.', 'statement by Acme Freight'],
    String.raw`(?:${OWNER} )?(?:later |also |has )?(?:issued|released|put out|published) ${ARTICLE} (?<noun>${ADJECTIVES}(?:statement|news release|press release))(?![\p{L}-])`,
    ['statement', 0.75],
    { hint: /statement|release/ },
  ),
  rule(
    'statement-said',
    ['It sinks, the statement said.', 'statement'],
    String.raw`[Tt]he (?<noun>${ADJECTIVES}(?:statement|news release|press release)) (?:said|says|read|reads|added|continued)\b`,
    ['statement', 0.7],
    { hint: /statement|release/ },
  ),
  rule(
    'at-a-rally',
    ['At a harbour rally on Friday, she said that it sinks.', 'harbour rally on Friday'],
    String.raw`(?:[Aa]t|[Dd]uring|[Ii]n) ${ARTICLE} (?<noun>(?:[\p{L}’'-]{1,20} ){0,2}(?:rally|speech|hearing|debate|town hall|address|keynote|testimony|sermon|luncheon|forum)${WHEN})`,
    ['statement', 0.75],
    {
      spoken: true,
      hint: /rally|speech|hearing|debate|town hall|address|keynote|testimony|sermon|luncheon|forum/,
    },
  ),
  rule(
    'told-the-crowd',
    ['It sinks, Nora Holm told the town council.', 'statement to the town council'],
    String.raw`(?:${OWNER} )?(?:told|said to|tells|addressed|speaking to|spoke to) (?<rest>(?:the |a )?${LISTENERS})\b`,
    ['statement', 0.75],
    { called: 'statement to' },
  ),
  rule(
    'in-july',
    ['In July of this year, she said that it sinks.', 'statement in July of this year'],
    String.raw`(?<rest>[Ii]n ${MONTH}(?: of (?:this|last) year| \d{4})?), (?:${OWNER}|he|she|they|it) (?:said|announced|declared|stated)\b`,
    ['statement', 0.65],
    { called: 'statement', hint: /said|announced|declared|stated/ },
  ),
  rule(
    'body-confirmed',
    ['Skerry Port Authority confirmed that it sinks.', 'statement by Skerry Port Authority'],
    String.raw`(?<owner>(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]{1,25} ){0,4}(?:\p{Lu}{3,6}|Department|Police|Office|Agency|Authority|Ministry|Council|Court|Company|Commission|Administration|University)) (?:has |have |also |later ){0,2}(?:confirmed|acknowledged|declined to say|would not say)\b`,
    ['statement', 0.6],
    { called: 'statement', hint: /confirmed|acknowledged|not say|to say/ },
  ),
  rule(
    'said-in-interview',
    ['Nora Holm said in a radio interview on Monday that it sinks.', 'radio interview on Monday'],
    String.raw`(?:${OWNER} )?(?:said|says|added|explained)(?:[^.“”"]{0,20}?)? in ${ARTICLE} (?<noun>(?:[\p{L}-]{1,20} )?interview${WHEN})`,
    ['interview', 0.65],
    { hint: /interview/ },
  ),
  rule(
    'witness',
    ['Two eyewitnesses saw it sink.', 'two eyewitnesses'],
    String.raw`(?<noun>(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Ss]everal|[Mm]any|[Aa]nother) )?(?:[Ee]ye)?[Ww]itness(?:es)?) (?:said|told|described|reported|saw|heard|recalled)\b`,
    ['eyewitness', 0.65],
    { hint: /itness/ },
  ),
];

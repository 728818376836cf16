import { before, type CreditRule, cited, interview, report } from './credit-rule.ts';

/** “obtained exclusively last week by”: what may stand before the “by”. */
const WHEN = String.raw`(?: (?:exclusively|first|on|earlier|this|last|late|recently|\w{3,6}day|week|month)){0,3}`;
const WEEKDAY = String.raw`(?: \w{3,6}day)?`;
/** “according to a separate Sunday”: what may stand before the report. */
const SORT = String.raw`(?: (?:an?|the|one|new|recent|separate|earlier|exclusive|published|\w{3,6}day)){0,3}`;
const REPORT =
  '(?:report|reports|reporting|story|article|analysis|investigation|account|tally|count|review|interview)';

/** English, read against the units before the name; the first rule that fits holds. Data. */
export const ENGLISH_BEFORE: readonly CreditRule[] = [
  before(
    'poll-by',
    'Most are for it, says a poll conducted by Reuters.',
    String.raw`(?:polls?|surveys?)(?: \w+){0,3} (?:conducted|commissioned|released|sponsored|published|taken|done) (?:by|for)`,
    cited('dataset', 0.8),
  ),
  before(
    'obtained-by',
    'It will close, says a memo obtained exclusively by Reuters.',
    `(?:obtained|acquired|uncovered|unearthed|captured|recorded)${WHEN} by`,
    report(0.95),
  ),
  before(
    'seen-by',
    'It will close, says a letter seen by Reuters.',
    `(?:reviewed|seen|viewed|verified)${WHEN} by`,
    report(0.95),
  ),
  before(
    'reported-by',
    'The closure was first reported last week by Reuters.',
    `(?:(?:first )?(?:reported|published|revealed)|aired|broadcast|posted|compiled|broken|leaked|disclosed)${WHEN} by`,
    report(0.95),
  ),
  before(
    'given-to',
    'The letter was provided to Reuters.',
    `(?:provided|given|handed|supplied|shared|leaked|disclosed|revealed|made available)${WHEN} (?:to|with|by)`,
    report(0.95),
  ),
  before('told', 'It will close, the owner told Reuters.', '[Tt]old|tells|telling', {
    ...interview(0.9),
    toPerson: true,
  }),
  before(
    'spoke-to',
    'The owner spoke briefly with Reuters.',
    String.raw`(?:[Ss]poke|[Ss]peaks|[Ss]peaking)(?: \w+){0,2} (?:to|with)|[Oo]pened up to`,
    { ...interview(0.9), toPerson: true },
  ),
  before(
    'interview-with',
    'The owner said so in an interview with Reuters.',
    `(?:[Ii]nterviews?|[Ii]nterviewed|[Cc]onversation|Q&A)${WEEKDAY} (?:with|by|to|on|for|in|from)`,
    { ...interview(0.9), toPerson: true },
  ),
  before(
    'confirmed-to',
    'The port confirmed to Reuters that it will close.',
    '(?:confirmed|explained|admitted|acknowledged|confided|said|repeated) to',
    { ...interview(0.9), toPerson: true },
  ),
  before(
    'statement-to',
    'The port said so in a statement to Reuters.',
    '(?:statements?|e-?mails?|remarks|comments?|messages?) to|(?:emailed|texted)',
    { kind: 're-reports', origin: 'statement', confidence: 0.9 },
  ),
  before(
    'asked-by',
    'The port did not answer a request for comment from Reuters.',
    `requests? for (?:a )?(?:comments?|interviews?)(?: made)? (?:from|by)|(?:messages?|e-?mails?|calls?|inquir(?:y|ies)|enquir(?:y|ies)|questions|quer(?:y|ies)) from`,
    { ...report(0.7), bearsNot: true },
  ),
  before(
    'answered-to',
    'The port did not respond to Reuters.',
    '(?:respond|responded|reply|replied)(?: \\w+)? to|(?:comment|speak|talk) (?:to|with)',
    { ...report(0.7), bearsNot: true },
  ),
  before(
    'according-to',
    'It will close, according to a separate report by Reuters.',
    String.raw`[Aa]ccording to${SORT}(?: (?:\w+ )?${REPORT})?(?: (?:by|from|in|on|of|published (?:by|in)))?`,
    report(0.9),
  ),
  before(
    'column-in',
    'She said so in an op-ed for Reuters.',
    String.raw`(?:columns?|editorials?|op-eds?|opinion (?:piece|article)|commentary|essays?) (?:by|from|in|for)|wr(?:ote|ites|iting|itten)(?: \w{1,20})? in`,
    cited('statement', 0.75),
  ),
  before(
    'report-by',
    'A report this week by Reuters says that it will close.',
    String.raw`(?:[Rr]eports?|reporting|[Ss]tor(?:y|ies)|[Aa]rticles?|investigations?|[Aa]nalysis|exposé|scoop|dispatch|piece|account|profile|segment|tally|footage|video|recording)(?: (?:published|posted|aired|broadcast|printed))?(?: \w{3,6}day| this week| last week)? (?:by|from|in|on)(?: the (?:website|newspaper|magazine|network))?`,
    report(0.85),
  ),
  before(
    'hat-tip',
    'It will close. Hat tip: Reuters',
    '(?:h/t|H/T|[Hh]at[ -]tip|[Vv]ia)(?: to)?:?',
    report(0.85),
  ),
  before(
    'citing',
    'It will close, the paper wrote, citing Reuters.',
    '[Cc]iting|cites|cited|quoting|quoted',
    report(0.85),
  ),
  before(
    'said-on',
    'It will close, the owner said Sunday on Reuters.',
    String.raw`(?:[Aa]ppear(?:ed|ance|ances|ing|s)?|said|says|asked|remarks|[Ss]peaking|seen|shown|heard|claimed|argued)(?: \w+){0,4} on`,
    { ...cited('broadcast', 0.75), toPerson: true },
  ),
];

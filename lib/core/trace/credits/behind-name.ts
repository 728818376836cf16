import { behind, type CreditRule, cited, report } from './credit-rule.ts';

const ADVERB = String.raw`(?:(?:first|also|previously|has|had|have|later|exclusively|recently|then|initially|separately|earlier|since|now|even|last week|this week|on \w{3,6}day|\w{3,6}day) ){0,4}`;
/** Between the name and the verb: a comma, and “which” where the verb stands in a clause of its own. */
const SUBJECT = `,? (?:which |who )?${ADVERB}`;
/** The outlet speaks of itself, as a company or a party to a case: no report is credited. */
const NO_RESULTS =
  '(?! (?:an? |record |quarterly |first-quarter |net ){0,3}(?:loss|profit|earnings|revenue|ratings))';
const OF_ITSELF = String.raw`(?! (?:that )?(?:it|its|they|their|he|she|we|the (?:network|paper|company|newspaper|channel))\b| (?:in|through|via|with) an? (?:statement|memo|tweet|release))`;
/** What a company obtains, learns, publishes or reveals when it makes no report. */
const NO_REPORT =
  '(?! (?:an? |the |new ){0,2}(?:court order|injunction|restraining order|licen[cs]e|permit|visa|loan|permission|rights|lesson|apology|correction|retraction|schedule|lineup|logo|plans?)\\b)';
/** Before “report” these words make it a verb, “did not report”, or somebody else’s: “denied a report”. */
const NO_VERB = String.raw`(?!(?:not|never|did|does|do|will|would|could|can|should|may|might|to|den(?:ied|ies)|reject(?:ed|s)|disput(?:ed|es)|dismiss(?:ed|es)|retract(?:ed|s))\b)`;
const PERSON = String.raw`(?:\p{Lu}[\p{L}.’'-]* ){1,3}`;
const STAFF = '(?:reporter|correspondent|journalist|columnist|writer|editor)s?';

/** English, read against the units behind the name; the first rule that fits holds. Data. */
export const ENGLISH_BEHIND: readonly CreditRule[] = [
  behind(
    'poll-of',
    'In a Reuters/Ipsos poll most were for it.',
    String.raw`(?:[ /–-]{1,3}(?:and )?[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]*){0,5} (?:(?:national|new|recent|tracking|exit|statewide|opinion|online) ){0,2}(?:poll|polls|survey|polling)\b`,
    cited('dataset', 0.75),
  ),
  behind(
    'reported',
    'Reuters first reported that it will close.',
    `${SUBJECT}(?:reported|reports|is reporting|are reporting)\\b${NO_RESULTS}`,
    report(0.9),
  ),
  behind(
    'learned',
    'Reuters has learned that it will close.',
    `${SUBJECT}(?:learned|obtained|reviewed|uncovered|published|revealed)\\b${NO_REPORT}(?! (?:its|their)\\b)`,
    report(0.9),
  ),
  behind(
    'broke-the-story',
    'Reuters broke the story on Monday.',
    `${SUBJECT}broke (?:the|this|that) (?:story|news|scandal)\\b`,
    report(0.9),
  ),
  behind(
    'confirmed',
    'Reuters confirmed that the wharf will close.',
    `${SUBJECT}(?:disclosed|confirmed|found)\\b${OF_ITSELF}`,
    report(0.9),
  ),
  behind(
    'wrote',
    'As Reuters noted, it will close.',
    `${SUBJECT}(?:wrote|writes|noted|notes|pointed out|points out|described|describes|quoted|cited|quotes)\\b${OF_ITSELF}`,
    report(0.8),
  ),
  behind(
    'report-of',
    'A Reuters investigation says that it will close.',
    String.raw`(?:[’']s?)? (?:${NO_VERB}[\w-]+ ){0,2}?(?:report|reporting|story|article|investigation|account|analysis|exposé|scoop|tally|interview|exclusive)\b`,
    report(0.8),
  ),
  behind(
    'person-of',
    'Reuters reporter Ida Brandt wrote that it will close.',
    String.raw`(?:[’']s?)? (?:(?:\w+ ){0,2}${STAFF} )?${PERSON}${ADVERB}(?:reported|reports|wrote|writes|noted|notes|described|describes|tweeted|revealed)\b`,
    { ...report(0.8), toPerson: true },
  ),
  behind(
    'reporter-of',
    'A Reuters reporter described how it will close.',
    String.raw` (?:\w+ )?(?:reporter|correspondent|journalist|columnist)s? ${ADVERB}(?:reported|wrote|writes|noted|described|tweeted)\b`,
    { ...report(0.75), toPerson: true },
  ),
];

/** Verbs that introduce what somebody said, as printed in news. Data. */
const CUE_VERBS = (
  'said says say saying told tells tell asked asks answered answers added adds wrote writes tweeted tweets posted posts stated states ' +
  'called calls described describes argued argues claimed claims insisted insists explained explains noted notes ' +
  'warned warns declared declares announced announces acknowledged acknowledges admitted admits denied denies ' +
  'replied replies responded responds continued continues concluded concludes remarked remarks recalled recalls ' +
  'testified testifies quipped joked shouted yelled whispered pleaded urged urges vowed vows pledged promised ' +
  'predicted suggested suggests asserted asserts contended contends alleged alleges maintained maintains ' +
  'emphasized emphasizes stressed stresses reiterated observed commented complained criticized praised ' +
  'denounced branded dubbed labeled labelled characterized accused blasted slammed read reads reading ' +
  'confirmed confirms'
).split(' ');

/** A cue verb as a whole word. Global: reset `lastIndex` by using `matchAll`. */
export const CUE = new RegExp(String.raw`\b(?:${CUE_VERBS.join('|')})\b`, 'gu');

/** “according to X”, with X after it. */
export const ACCORDING_TO = /\b[Aa]ccording to\s+/gu;

/** Nouns for people who are not named. */
export const PERSON_NOUN =
  'sources?|officials?|officers?|spokes(?:man|woman|person|people)|aides?|advis[eo]rs?|witness(?:es)?|residents?|' +
  'prosecutors?|investigators?|lawyers?|attorneys?|experts?|analysts?|agents?|protesters?|employees?|workers?|' +
  'staffers?|insiders?|critics|supporters|leaders?|neighbou?rs?|victims?|doctors?|teachers?|students?|judges?|' +
  'detectives?|diplomats?|executives?|managers?|director|chairman|chairwoman|commissioner|police|authorities';

/** Nouns for papers that say something. */
export const DOCUMENT_NOUN =
  'memo|memorandum|report|letter|statement|document|documents|email|emails|e-mail|lawsuit|complaint|affidavit|' +
  'indictment|filing|order|ruling|notice|bulletin|policy|directive|transcript|study|survey|post|tweet';

/**
 * Verbs that stand directly at quoted words, as printed in news: the core of those in
 * `speakers/cue-verbs.ts`, few enough that one nearby tells speech from a title. Data.
 */
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

/** A cue verb as a whole word, but for “so-called”, by which nobody is quoted. Global: reset `lastIndex` by using `matchAll`. */
export const CUE = new RegExp(String.raw`(?<!\b[Ss]o[- ])\b(?:${CUE_VERBS.join('|')})\b`, 'gu');

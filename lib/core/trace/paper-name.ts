/** Words that end the names of newspapers and of little else, behind the name of a place. Data. */
const PAPER =
  'Times|Tribune|Herald|Gazette|Courier|Chronicle|Examiner|Inquirer|Enquirer|Sentinel|Observer|Dispatch|Journal|Post|News|Bee|Ledger|Advocate|Mercury|Argus|Echo|Bugle|Telegram|Free Press|Daily News|Evening News|Post-Gazette|Post-Dispatch|News-Press|Times-News|Star-Tribune|Herald-Tribune|News-Herald|Times-Herald|Journal-Constitution|Democrat-Gazette';
const NAME = new RegExp(
  `(?:\\p{Lu}[\\p{L}’'-]{1,20} ){1,3}?(?:${PAPER})(?![\\p{L}\\p{N}-])(?! of\\b| \\p{Lu}\\p{Ll})`,
  'uy',
);
/** First words with which the same last word means another thing: “the Trading Post”. */
const NO_PAPER =
  /^(?:Trading|Command|Listening|Guard|Observation|Good|Bad|Breaking|Fake|Hard|Latest|Modern|Medical|American Medical|International|Roman|Old|End|Church|Medieval)\b/u;
/** What stands before a name that the words around make an outlet's: it was told, or it obtained something. */
const BEFORE =
  /(?:\b(?:[Tt]old|[Tt]elling|by|[Aa]ccording to|[Ss]poke to|[Ss]poke with|interview with|statement to|e-?mail to|confirmed to|comments? to|[Cc]iting|reported in|published in|appeared in|wrote in)|(?:^|[.;:—–”"\n]) ?)(?: ?)[Tt]he $/u;
/** What stands behind a name at the start of a sentence. */
const BEHIND =
  /^ (?:(?:first|also|previously|has|had|later) )*(?:reported|reports|obtained|revealed|learned|wrote|published|spoke)\b/u;
const OPENS_SENTENCE = /(?:^|[.;:—–”"\n]) ?[Tt]he $/u;

/**
 * The end of the name of a newspaper that no list holds, at `at` in `text`: “the Harbour Gazette”, where
 * the words around speak of an outlet (“told the …”, “obtained by the …”, “The … reported”). Null
 * for any other words. Cost: bounded.
 */
export function paperNameEnd(text: string, at: number): number | null {
  // Nearly every word ends here: this is asked of each that opens with a capital.
  if (!text.startsWith('he ', at - 3)) return null;
  const before = text.slice(Math.max(0, at - 30), at);
  if (!BEFORE.test(before)) return null;
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (!match || NO_PAPER.test(match[0])) return null;
  const end = at + match[0].length;
  return !OPENS_SENTENCE.test(before) || BEHIND.test(text.slice(end, end + 40)) ? end : null;
}

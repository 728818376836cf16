/** People of an outlet who speak for themselves. Data. */
const PEOPLE =
  'hosts?|co-hosts?|anchors?|contributors?|analysts?|commentators?|personalit(?:y|ies)|pundits?|panelists?|strategists?|' +
  'legal analyst|spokes(?:man|woman|person|people)|executives?|employees?|staff(?:ers)?|president|CEO|chief|chairman|' +
  'chairwoman|owner|founder|publisher|lawyers?|attorneys?|sources?|guests?|alum(?:ni)?';
/** What belongs to an outlet or gathers before it, and is no report. Data. */
const THINGS = 'parent|viewers?|readers?|audience|debates?|town halls?|headquarters|studios?|ads?';

/** Somebody or something of the outlet, behind its name: then that one speaks, and not the outlet. */
export const OF_THE_OUTLET = new RegExp(
  String.raw`^(?:[’']s?)? (?:[\p{L}-]+ ){0,2}?(?:${PEOPLE}|${THINGS})\b`,
  'u',
);

/** Its own people: what they are told is told inside the house. */
export const ITS_STAFF =
  /^(?:[’']s?)? (?:employees|staff|staffers|executives|management|viewers|readers|audience)\b/u;

/** A station that carries an outlet's programmes is another outlet: “CNN affiliate Nine”. */
export const ITS_AFFILIATE = /^(?:[’']s?)? (?:[\p{L}-]{1,20} ){0,2}?affiliates?\b/u;

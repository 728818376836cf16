/** What says, before a name, that it was not that outlet: “Y, not X, obtained it”, “neither X nor Y”. */
const NOT_THE_NAME =
  /\b(?:[Nn]ot|[Nn]either|[Nn]or|rather than|instead of|unlike|[Uu]nlike)(?: (?:by|to|from|with|in))?(?: the| The)? $/u;
/** “contrary to a report by X”: the article names what it speaks against. */
const CONTRARY = /\b[Cc]ontrary to(?: [\p{L}’'-]{1,20}){0,4} $/u;
/** “no report by X”, “no outlet, including X,”: what is said of none is not said of this one. */
const OF_NONE =
  /\b[Nn]o (?:other )?(?:[\p{L}-]{1,20} ){0,2}(?:reports?|reporting|articles?|stor(?:y|ies)|outlets?|newspapers?|networks?|media)(?:,? including|,? not even| (?:by|in|from|on))(?: the| The)? $/u;
/** “a fake screenshot shows that X”, “falsely claimed that X”: the article says that X did no such thing. */
const FORGED =
  /\b(?:falsely|[Ff]ake[ds]?|[Hh]oax(?:es)?|doctored|forged|fabricated|purport(?:s|ed|ing|edly)?)\b[^.;,]{0,60}\b(?:that|shows?|showed|showing)(?: the| The)? $/u;
/** “not”, with the adverbs and helping verbs that may stand between it and its verb. */
const NOT_BEFORE_VERB =
  /(?:\b(?:not|never|hardly|nobody|no one)|n[’']t)(?: (?:been|yet|even|ever|have|had|be|first|actually|independently|immediately|directly|publicly)){0,3} $/u;
/** “, not X,” behind a name: what follows is still said of the name. */
const ASIDE =
  /^,? (?:and |but )?(?:not|rather than|instead of|unlike)(?: the| The)? [^,.;]{1,40}, /u;
/** “, citing two officials,” behind a name. */
const MANNER = /^, (?:citing|quoting|which|who|in)\b [^,.;]{1,80}, /u;
/** “not by X but” before a name: what stands before “not” goes on with the name. */
const BUT =
  /,? not(?: (?:by|to|from|with))? [^,.;]{1,40},? but(?: rather)? (?:(?=by |to |from |with ))?/u;

/** Whether the words right before a name deny that outlet, or what is said of it. */
export const isNameDenied = (before: string): boolean =>
  [NOT_THE_NAME, CONTRARY, OF_NONE, FORGED].some((words) => words.test(before));

/** Whether a verb that begins behind `before` is denied. */
export const isVerbDenied = (before: string): boolean => NOT_BEFORE_VERB.test(before);

/** The words before a name, without another outlet that they deny: “obtained not by X but by” is “obtained by”. */
export function withoutDeniedBefore(before: string): string {
  const but = BUT.exec(before);
  if (!but) return before;
  const rest = before.slice(but.index + but[0].length);
  const kept = before.slice(0, but.index);
  return rest === '' ? kept : `${kept} ${rest}`;
}

/** The words behind a name, without an outlet that they deny or a clause of manner: “, not X, obtained” is “ obtained”. */
export function withoutAsideBehind(after: string): string {
  const aside = ASIDE.exec(after) ?? MANNER.exec(after);
  return aside ? ` ${after.slice(aside[0].length)}` : after;
}

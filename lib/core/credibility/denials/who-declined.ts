/** Units before the words that are read for their subject. */
const BEFORE = 200;

/** A word inside a description: another article or “that” begins another one. */
const WORD = String.raw`(?!(?:the|an?|that|who|which)\b)[\p{L}\p{N}’'.&-]{1,25}`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}’'.&-]{0,25}`;
const NAME = `${CAPITAL}(?: (?:(?:of|for|de) (?:the )?)?${CAPITAL}){0,5}`;
const DETERMINER =
  '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Bb]oth|[Tt]wo|[Ss]everal|[Oo]ther)';
const OF_BODY = `(?: (?:of|for|at|from|with) (?:(?:the|his|her) )?(?:${WORD} ){0,3}?${WORD})?`;
const SUBJECT = `(?<who>${DETERMINER} (?:${WORD} ){0,4}?${WORD}${OF_BODY}|(?:(?!(?:that|who|which|as|and|or)\\b|\\p{Ll}{1,20}ing\\b)\\p{Ll}{2,20} ){0,2}?${NAME}(?: (?:spokes(?:man|woman|person)|officials?|(?:lawyers?|attorneys?|offices?|campaign|team|family|agents?|aides?|representatives?))(?: ${NAME})?)?|[Oo]fficials|[Ll]awyers(?: for ${NAME})?|[Pp]olice)`;
/** Adverbs, helping verbs and days between a subject and its verb. */
const ADVERBS =
  /(?: (?:also|later|then|has|have|had|is|was|repeatedly|again|both|initially|previously|flatly|strongly|vehemently|firmly|categorically|consistently|publicly|on \w{3,6}day|\w{3,6}day)){1,4}$/u;
/** “, who owns the wharf,” or “, a spokesman,” between a subject and its verb. */
const ASIDE = /, [^,.;“”"]{1,80},$/u;
/** Where a clause begins: what stands before is no part of the subject. */
const CLAUSE = String.raw`(?:^|[,;:—–”"“] ?|\b(?:but|and|while|that|because|although|though|when|which|as|if|said) | (?=the ))`;
const AT_END = new RegExp(`${CLAUSE}${SUBJECT}$`, 'u');
const AT_START = new RegExp(
  String.raw`^${SUBJECT} (?:has |have |had |also ){0,2}(?:\p{Ll}{2,20}ed|said|says|told|is|was|were|are|wrote|gave|made|spoke|sent)\b`,
  'u',
);
const JOINED = /\b(?:but|and|or)$/u;
const PRONOUN = /^(?:he|she|they|it|we|i|who|nobody|one|neither|both)$/iu;

/**
 * Who is the subject of a verb that begins at `verb` in `sentence`: the name or description right before it, or
 * at the sentence's start where the verb is its second (“X confirmed it but would not say”). Null for
 * a pronoun and where it cannot be read. Cost: bounded by `BEFORE`.
 */
export function whoDeclined(sentence: string, verb: number): string | null {
  const whole = sentence.slice(Math.max(0, verb - BEFORE), verb).trimEnd();
  let before = whole;
  for (let round = 0; round < 2; round++) {
    before = before.replace(ADVERBS, '').replace(ASIDE, '').trimEnd();
  }
  const isJoined = JOINED.test(before);
  const match = isJoined ? AT_START.exec(whole) : (AT_END.exec(before) ?? null);
  const who = match?.groups?.who?.replace(/^(?:But|And|So|Yet|Still|Meanwhile|While) /u, '').trim();
  return who && !PRONOUN.test(who) ? who : null;
}

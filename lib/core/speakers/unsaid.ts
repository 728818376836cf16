import type { Quoted } from './candidates.ts';
import { findLead, subjectOf } from './lead.ts';
import { type Cue, lowerBound, type Narration } from './narration.ts';
import { HELPERS } from './nouns.ts';
import type { Token } from './tokens.ts';

const NEGATION = /^(?:never|not|cannot)$|n[’']t$/u;
const NEGATIVE_SUBJECT = /^(?:nobody|none|neither|nothing)$/;
/** What makes “X says” a case that is only thought of. */
const HYPOTHETICAL = /^(?:if|unless|whether|had|lest)$/;
/** “should have said”, “could have said”: it was not. */
const UNREAL = /^(?:should|could|would|might|ought)$/;
const POSSIBLE = /^(?:might|may|could|can|should)$/;
/** What is denied, refused, wanted or feared to be said, not said. Data. */
const WITHHOLDS = new Set(
  (
    'refuse refuses refused refusing decline declines declined declining fail fails failed failing expect expects expected ' +
    'want wants wanted wait waits waiting unwilling reluctant hesitate hesitated afraid supposed urge urged urges ' +
    'ask asks asked tell tells told order ordered dare wish wishes wished'
  ).split(' '),
);
/** Verbs and words behind which saying is denied: “denied ever having said”, “without saying”. Data. */
const DENIES = new Set(
  (
    'deny denies denied denying dispute disputes disputed disputing without instead avoid avoids avoided avoiding ' +
    'stopped stopping short rather'
  ).split(' '),
);
/** “It falsely claimed Holm said”: what a lie makes of somebody. Data. */
const FALSE = new Set(
  'falsely wrongly erroneously mistakenly fake faked fabricated bogus hoax doctored misquoted imagine suppose pretend pretended'.split(
    ' ',
  ),
);
const DENIAL = /^(?:deny|denies|denied|denying)$/;
/** What is between a denial and what it denies, in tokens. */
const LONGEST_DENIAL = 12;
/** How far behind the words their denial stands: “is something Park never said”. */
const LONGEST_BEHIND = 8;
const PLAIN_SAYING = /^(?:say|said|says|tell|told|write|wrote|written|utter|uttered)$/;

const isHelping = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (HELPERS.has(token.form) ||
    NEGATION.test(token.form) ||
    /^(?:should|might|may|can|ever|having)$/.test(token.form) ||
    /ly$/.test(token.form));

/** The helpers and adverbs directly before a verb, in small letters, the nearest first. */
function helpersOf({ tokens }: Narration, cue: Cue): string[] {
  const helpers: string[] = [];
  for (let at = cue.first - 1; at >= 0 && isHelping(tokens[at]); at--)
    helpers.push(tokens[at]?.form ?? '');
  return helpers;
}

/** Whether the words directly before a verb say that nobody did it. */
function isNegated(helpers: readonly string[]): boolean {
  if (helpers.some((form) => NEGATION.test(form))) return true;
  const isPerfect = helpers.includes('have') && helpers.some((form) => UNREAL.test(form));
  return isPerfect || helpers.some((form) => POSSIBLE.test(form) && form !== 'could');
}

/** Whether “refused to”, “wanted him to” stands before the verb. */
function isWithheld({ tokens }: Narration, cue: Cue, from: number): boolean {
  if (tokens[cue.first - 1]?.form !== 'to') return false;
  for (let at = cue.first - 2; at >= from && at > cue.first - 8; at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[,.;:]$/.test(form)) return false;
    if (WITHHOLDS.has(form)) return true;
  }
  return false;
}

/** Whether a denial before `end` reaches it: no comma and no other telling is between. */
function isDeniedFrom({ tokens }: Narration, end: number, from: number): boolean {
  for (let at = end - 1; at >= from && at > end - LONGEST_DENIAL; at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[,;:]$/.test(form) || tokens[at]?.kind === 'quoted') return false;
    if (DENIES.has(form)) return true;
  }
  return false;
}

/**
 * Whether the sentence says that the words were not said, or only might be: “never said “…””, “denied
 * saying”, “if Park had said”, “refused to say”, “is something Park never said”. Such words are nobody's.
 * Cost: bounded.
 */
export function isUnsaid(narration: Narration, quoted: Quoted): boolean {
  const { tokens, sentences } = narration;
  const from = sentences[quoted.from]?.first ?? quoted.head;
  const lead = findLead(narration, quoted);
  if (!lead) return isDenialOf(narration, quoted, from) || isUnsaidBehind(narration, quoted);
  const { cue, subject } = lead;
  if (isNegated(helpersOf(narration, cue)) || isWithheld(narration, cue, from)) return true;
  if (isDeniedFrom(narration, cue.first, from)) return true;
  if (!subject) return false;
  if (NEGATIVE_SUBJECT.test(tokens[subject.first]?.form ?? '')) return true;
  for (let at = from; at < subject.first; at++) if (FALSE.has(tokens[at]?.form ?? '')) return true;
  const isNoOne = tokens[subject.first]?.form === 'no';
  return (
    isNoOne || (subject.first > from && HYPOTHETICAL.test(tokens[subject.first - 1]?.form ?? ''))
  );
}

/** “Park denied that “…””, “without saying “…””: the denial itself leads to the words. */
function isDenialOf(narration: Narration, quoted: Quoted, from: number): boolean {
  const { tokens } = narration;
  for (let at = quoted.head - 1; at >= from && at > quoted.head - LONGEST_DENIAL; at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[,;:]$/.test(form) || tokens[at]?.kind === 'quoted') return false;
    if (DENIAL.test(form)) return true;
    if (form === 'saying') return isDeniedFrom(narration, at, from);
  }
  return false;
}

/** “…,” is something Park never said. */
function isUnsaidBehind(narration: Narration, quoted: Quoted): boolean {
  const { tokens, sentences, cues } = narration;
  const to = Math.min(sentences[quoted.to]?.last ?? 0, quoted.tail + 1 + LONGEST_BEHIND);
  const cue = cues[lowerBound(cues, (one) => one.first > quoted.tail)];
  if (!cue || cue.first >= to || !PLAIN_SAYING.test(tokens[cue.first]?.form ?? '')) return false;
  const hasSubject = subjectOf(narration, cue, quoted.tail + 1) !== null;
  return hasSubject && helpersOf(narration, cue).some((form) => NEGATION.test(form));
}

import type { Span } from '../span.ts';
import { findNames } from '../text/names.ts';
import { DOCUMENT_NOUN, PERSON_NOUN } from './cues.ts';

/** The phrase that a cue verb has for its subject. */
export interface Subject extends Span {
  readonly kind: 'name' | 'pronoun' | 'person-description' | 'document';
}

const DETERMINER =
  '(?:a|an|another|one|two|three|several|some|multiple|the|its|his|her|their|other|this|that)';
const ADJECTIVES = String.raw`(?:[\p{L}’'-]+[ ]){0,4}`;
const describe = (noun: string) => String.raw`(?:\b${DETERMINER} )?${ADJECTIVES}\b(?:${noun})\b`;
const PERSON_AT_END = new RegExp(`(${describe(PERSON_NOUN)})$`, 'iu');
const DOCUMENT_AT_END = new RegExp(
  String.raw`(\b${DETERMINER} ${ADJECTIVES}(?:${DOCUMENT_NOUN}))$`,
  'iu',
);
const PERSON_AT_START = new RegExp(`^(${describe(PERSON_NOUN)})`, 'iu');
const DOCUMENT_AT_START = new RegExp(
  String.raw`^(${DETERMINER} ${ADJECTIVES}(?:${DOCUMENT_NOUN})\b)`,
  'iu',
);
const PRONOUN_AT_END = /\b(he|she|they)$/i;
const PRONOUN_AT_START = /^(he|she|they)\b/i;
const APPOSITIVE_AT_END = /,[^,“”"]{2,110},?$/u;

/** “a spokesman for X”, “a critic of X”: somebody else than X, who is not named. */
const RELATED =
  'spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|critic|supporter|opponent|friend|colleague|ally|rival|' +
  'brother|sister|father|mother|son|daughter|wife|husband|cousin|neighbou?r|assistant|deputy|secretary|agent|manager|' +
  'representative|representatives|officials?|office|staff|campaign|team|department|biographer|successor|predecessor|source|sources';
const SOMEBODY_OF = new RegExp(
  String.raw`((?:\b${DETERMINER} )?${ADJECTIVES})\b(?:${RELATED}) (?:for|of|to|close to|in|at|with|from) (?:the )?$`,
  'iu',
);

/** Words that belong to the clause, not to the description: “officers are told that police sources”. */
const NOT_IN_DESCRIPTION =
  /\b(?:that|and|but|as|to|of|in|on|when|while|because|for|with|from|by|at|is|are|was|were)\b ?/giu;

function tightened(start: number, found: string): { start: number; end: number } {
  let cut = 0;
  for (const match of found.matchAll(NOT_IN_DESCRIPTION)) cut = match.index + match[0].length;
  return { start: start + cut, end: start + found.length };
}

/** Where “a spokesman for X” begins: behind the words of the clause, and at its own article. */
function startOfOther(other: RegExpExecArray): number {
  const lead = other[1] ?? '';
  const cut = tightened(0, lead).start;
  const article = lead.slice(cut).search(/\b(?:an?|the|another) (?!.*\b(?:an?|the|another) )/iu);
  return other.index + cut + Math.max(0, article);
}

/** The subject that ends `before` (all text between the clause's start and the cue verb). `at` is where `before` starts. */
export function subjectBefore(before: string, at: number): Subject | null {
  const clause = before
    .replace(/[\s,]+$/u, '')
    .replace(/\s+(?:also|later|then|has|have|had|reportedly|previously)$/iu, '');
  if (clause === '') return null;
  const pronoun = PRONOUN_AT_END.exec(clause);
  if (pronoun) return { kind: 'pronoun', start: at + pronoun.index, end: at + clause.length };
  const name = findNames(clause).at(-1);
  if (name && name.end === clause.length) {
    const other = SOMEBODY_OF.exec(clause.slice(0, name.start));
    return other
      ? { kind: 'person-description', start: at + startOfOther(other), end: at + name.end }
      : { kind: 'name', start: at + name.start, end: at + name.end };
  }
  const appositive = APPOSITIVE_AT_END.exec(clause);
  if (appositive && appositive.index > 0 && /,\s*$/u.test(before)) {
    // “Hale, a port officer, said” names Hale; “In Chicago, an officer said” does not name Chicago.
    const outer = subjectBefore(clause.slice(0, appositive.index), at);
    if (outer?.kind === 'name') return outer;
  }
  const document = DOCUMENT_AT_END.exec(clause);
  if (document?.[1]) return { kind: 'document', ...tightened(at + document.index, document[1]) };
  const person = PERSON_AT_END.exec(clause);
  if (person?.[1])
    return { kind: 'person-description', ...tightened(at + person.index, person[1]) };
  if (appositive && appositive.index > 0) {
    const outer = subjectBefore(clause.slice(0, appositive.index), at);
    if (outer && outer.kind === 'name') return outer;
  }
  return subjectOfClause(clause, at);
}

/** For “X stood there and called …”: the subject that opens the clause after its last comma. */
function subjectOfClause(clause: string, at: number): Subject | null {
  if (!/\s(?:and|but|that)$|\s(?:and|but)\s/u.test(clause)) return null;
  const comma = clause.lastIndexOf(',');
  const from = comma < 0 ? 0 : comma + 1;
  const rest = clause.slice(from);
  const lead = rest.length - rest.trimStart().length;
  return subjectAfter(rest.trimStart(), at + from + lead);
}

/** The subject that opens `after` (the text behind an inverted cue or “according to”). */
export function subjectAfter(after: string, at: number): Subject | null {
  const pronoun = PRONOUN_AT_START.exec(after);
  if (pronoun?.[1]) return { kind: 'pronoun', start: at, end: at + pronoun[1].length };
  const document = DOCUMENT_AT_START.exec(after);
  if (document?.[1] && !/,|\./.test(document[1]))
    return { kind: 'document', start: at, end: at + document[1].length };
  const name = findNames(after.slice(0, 120))[0];
  const lead = name ? after.slice(0, name.start) : '';
  const other = name ? SOMEBODY_OF.exec(lead) : null;
  if (name && other && /^\s*$/u.test(lead.slice(0, other.index))) {
    return { kind: 'person-description', start: at + startOfOther(other), end: at + name.end };
  }
  if (name && /^(?:the |[\p{Ll}-]+ ){0,3}$/u.test(lead)) {
    return { kind: 'name', start: at + name.start, end: at + name.end };
  }
  const person = PERSON_AT_START.exec(after);
  if (person?.[1]) return { kind: 'person-description', ...tightened(at, person[1]) };
  return null;
}

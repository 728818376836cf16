import type { FoundQuotation, FoundSpeaker } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { findSentences } from '../text/sentences.ts';
import { ACCORDING_TO, CUE } from './cues.ts';
import type { MarkedText } from './find-marked.ts';
import { type NamedPerson, resolveName } from './people.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

export interface Credit {
  readonly speaker: FoundSpeaker | null;
  readonly cue: Span | null;
  readonly confidence: number;
}

interface Context {
  readonly paragraphs: readonly Span[];
  readonly people: readonly NamedPerson[];
  readonly earlier: readonly FoundQuotation[];
}

/** How sure each place of the speaker makes us, 0–1. Ordered by how directly the text says it. */
const CONFIDENCE = {
  after: 0.95,
  before: 0.9,
  sentenceBefore: 0.7,
  pronoun: 0.75,
  unresolved: 0.8,
};
const NOTHING: Credit = { speaker: null, cue: null, confidence: 0 };

/** Verbs with which the narration goes on to another, named thing: “…, calling the plan “…””. */
const NAMING =
  /\b(?:calling|describing|branding|dubbing|label(?:l)?ing|denouncing|referring to)\b/u;
/** What may stand behind the verb of a credit that is a sentence of its own: a time or a place. */
const CIRCUMSTANCE =
  /^\s*(?:(?:on|in|at|during|after|when|last|this|earlier|later|yesterday|today)\b(?!.*\b(?:that|of)\b).*)?$/u;
/** Or to whom, for “told”: a few words without a message of their own. */
const ADDRESSEE = /^(?!.*\b(?:he|she|it|they|that|of|to|about)\b)(?:\s+[^\s,]+){1,4}$/u;

/**
 * How far a credit is looked for around a quotation, in units. No clause that names a speaker is as
 * long, and without a bound a page of ten thousand quotations in one paragraph costs its cube.
 */
const REACH = { before: 500, behind: 400 };
/** “X denied that Y had said “…””: somebody says that it was not said. */
const DENIED = /\b(?:denie[sd]|denying|never said|did not say|didn[’']t say)\b/u;
/** What opens a clause in which a pronoun may stand for any of those named in it. */
const CANDIDATE_REACH = 240;

interface Found {
  readonly subject: Subject;
  readonly cue: Span;
}

/** Subject and cue in the clause `[start, end)` that follows a quotation: “…,” X said / said X / according to X. */
function readAfter(text: string, start: number, end: number): Found | null {
  const clause = text.slice(start, end);
  for (const match of clause.matchAll(ACCORDING_TO)) {
    if (!/^[\s,]*$/u.test(clause.slice(0, match.index))) break;
    const from = match.index + match[0].length;
    const subject = subjectAfter(clause.slice(from), start + from);
    if (subject) return { subject, cue: at(start, match) };
  }
  const [cue] = clause.matchAll(CUE);
  if (!cue) return null;
  const lead = clause.slice(0, cue.index);
  if (/^[\s,]*$/u.test(lead)) {
    const from = cue.index + cue[0].length;
    const rest = clause.slice(from);
    const subject = subjectAfter(
      rest.trimStart(),
      start + from + (rest.length - rest.trimStart().length),
    );
    return subject ? { subject, cue: at(start, cue) } : null;
  }
  if (/[.!?]\s/u.test(lead.trimStart())) return null;
  const skipped = lead.length - lead.replace(/^[\s,]+/u, '').length;
  const subject = subjectBefore(lead.slice(skipped), start + skipped);
  if (!subject) return null;
  if (endsSentence(text, start) && !isBareCredit(clause, cue, subject.start - start - skipped))
    return null;
  return { subject, cue: at(start, cue) };
}

/** Whether a sentence is only “X said.”; `lead` counts the units before X. */
function isBareCredit(sentence: string, cue: RegExpExecArray, lead: number): boolean {
  const behind = sentence.slice(cue.index + cue[0].length).trimEnd();
  const isTelling = /^tell|^told/u.test(cue[0]);
  return lead === 0 && (CIRCUMSTANCE.test(behind) || (isTelling && ADDRESSEE.test(behind)));
}

/** Subject and cue in the clause before a quotation: X said, “… The last cue counts. */
function readBefore(text: string, start: number, end: number): Found | null {
  const clause = text.slice(start, end);
  if (DENIED.test(clause)) return null;
  for (const cue of [...clause.matchAll(CUE)].reverse()) {
    const subject = subjectBefore(clause.slice(0, cue.index), start);
    if (subject) return { subject, cue: at(start, cue) };
  }
  const [according] = clause.matchAll(ACCORDING_TO);
  if (!according) return null;
  const from = according.index + according[0].length;
  const subject = subjectAfter(clause.slice(from), start + from);
  return subject ? { subject, cue: at(start, according) } : null;
}

const at = (start: number, match: RegExpExecArray): Span => ({
  start: start + match.index,
  end: start + match.index + match[0].trimEnd().length,
});

function toCredit(text: string, found: Found, base: number, context: Context): Credit {
  const { subject, cue } = found;
  const mention: Span = { start: subject.start, end: subject.end };
  const printed = slice(text, mention);
  const nobody = { name: null, role: null, description: null, anonymous: false, mention };
  switch (subject.kind) {
    case 'document':
      return { speaker: { ...nobody, description: printed }, cue, confidence: base };
    case 'person-description':
      return {
        speaker: { ...nobody, description: printed, anonymous: true },
        cue,
        confidence: base,
      };
    case 'pronoun': {
      const name = antecedent(mention, context);
      if (!name) return NOTHING;
      const role = resolveName(context.people, name)?.role ?? null;
      return { speaker: { ...nobody, name, role }, cue, confidence: base * CONFIDENCE.pronoun };
    }
    case 'name': {
      const person = resolveName(context.people, printed);
      const confidence = person ? base : base * CONFIDENCE.unresolved;
      return {
        speaker: { ...nobody, name: person?.name ?? printed, role: person?.role ?? null },
        cue,
        confidence,
      };
    }
    default: {
      const never: never = subject.kind;
      return never;
    }
  }
}

/**
 * Whom a pronoun stands for: the person or speaker named last. Null when nobody is, or when two
 * people are named shortly before it, since gender and sense are not read.
 */
function antecedent(mention: Span, { people, earlier }: Context): string | null {
  const person = people.findLast((one) => one.at.end <= mention.start);
  const last = lastNamed(earlier, mention.start);
  const named =
    last && (!person || last.mention.start > person.at.start) ? last.name : person?.name;
  const near = people.filter(
    (one) => one.at.end <= mention.start && one.at.start >= mention.start - CANDIDATE_REACH,
  );
  const isClear = near.every((one) => one.name === named);
  return named && isClear ? named : null;
}

function lastNamed(earlier: readonly FoundQuotation[], before: number): FoundSpeaker | null {
  const found = earlier.findLast(({ speaker }) => speaker?.name && speaker.mention.start < before);
  return found?.speaker ?? null;
}

/** Whether `between`, the words between two marked pieces, is only “X said.” and the like. */
export function isAttributionClause(between: string): boolean {
  if (between.length > 160) return false;
  const clause = between.trim().replace(/[.,:;]$/u, '');
  if (/[.!?]\s+\p{Lu}/u.test(clause)) return false;
  const found = readAfter(clause, 0, clause.length);
  if (!found) return false;
  // “X said, calling it” and “X said and Y answered” open another statement.
  const behind = clause.slice(found.cue.end);
  if ([...behind.matchAll(CUE)].length > 0 || NAMING.test(behind)) return false;
  // “X said that” opens another statement of the narration, so the next piece is not the same one.
  return !/\b(?:and|that|but|of|called|calling|as|the|a|an|his|her|its)$/iu.test(clause);
}

/** Whether the clause behind `piece` names its speaker. */
export function isCreditedBehind(text: string, piece: MarkedText, paragraph: Span): boolean {
  const { end } = piece.outer;
  return readAfter(text, end, endOfClause(text, end, paragraph.end)) !== null;
}

/** Whether the sentence that `piece` stands in names its speaker before it. */
export function isCreditedBefore(text: string, piece: MarkedText, paragraph: Span): boolean {
  return creditBefore(text, piece, paragraph)?.isSameSentence ?? false;
}

function creditBefore(
  text: string,
  head: MarkedText,
  paragraph: Span,
): { readonly found: Found; readonly isSameSentence: boolean } | null {
  const start = Math.max(paragraph.start, head.outer.start - REACH.before);
  const last = findSentences(text, { start, end: head.outer.start }).at(-1);
  const found = last ? readBefore(text, last.start, last.end) : null;
  if (!last || !found) return null;
  return { found, isSameSentence: !/[.!?…]["”’]?$/u.test(slice(text, last)) };
}

/** The paragraph that holds the piece; found by halving, as pages have many of both. */
export function paragraphOf(paragraphs: readonly Span[], piece: MarkedText): Span {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > piece.outer.start) high = middle;
    else low = middle + 1;
  }
  return paragraphs[low] ?? piece.outer;
}

/**
 * Who the text credits with a statement: the clause behind its first part (behind its last one when
 * it runs over several paragraphs), else the clause before it in the same sentence, else a sentence
 * directly before it with a cue (“X told reporters. “…””). When the statement ends a sentence, what
 * follows is another sentence, and its credit only as a bare “X said.”. Null rather than a guess.
 * Spans index the whole `text`.
 */
export function attribute(text: string, group: readonly MarkedText[], context: Context): Credit {
  const [head] = group;
  if (!head) return NOTHING;
  const before = creditBefore(text, head, paragraphOf(context.paragraphs, head));
  const index = group.findIndex((piece) => !piece.open);
  const [piece, next] = [group[index] ?? head, group[index + 1]];
  const isWhole = endsSentence(text, piece.outer.end);
  const sameSentence = before?.isSameSentence
    ? () => toCredit(text, before.found, CONFIDENCE.before, context)
    : null;
  if (sameSentence && (isWhole || head.open)) return sameSentence();
  const paragraph = paragraphOf(context.paragraphs, piece);
  const until = next ? Math.min(next.outer.start, paragraph.end) : paragraph.end;
  const end = endOfClause(text, piece.outer.end, until);
  const after = readAfter(text, piece.outer.end, end);
  if (after) return toCredit(text, after, CONFIDENCE.after, context);
  if (sameSentence) return sameSentence();
  // “…,” the ferryman said: somebody speaks whom we cannot read, so nobody named earlier does.
  const isUnreadable = !isWhole && text.slice(piece.outer.end, end).search(CUE) >= 0;
  if (!before || isUnreadable) return NOTHING;
  return toCredit(text, before.found, CONFIDENCE.sentenceBefore, context);
}

/** Whether the quotation that ends at `end` ends a sentence and another one begins behind it. */
function endsSentence(text: string, end: number): boolean {
  return (
    /[.!?]["”]?$/u.test(text.slice(Math.max(0, end - 2), end)) &&
    /^\s+\p{Lu}/u.test(text.slice(end, end + 3))
  );
}

/** The end of the sentence that goes on from `from`, or the next quotation mark. */
function endOfClause(text: string, from: number, until: number): number {
  const limit = Math.min(until, from + REACH.behind);
  const rest = text.slice(from, limit);
  const stop = endsSentence(text, from)
    ? rest.search(/[.!?](?:\s|$)/u)
    : rest.search(/[.!?;](?:\s|$)|[“"„«]/u);
  return stop < 0 ? limit : from + stop;
}

import type { Mention } from './mentions.ts';
import type { Cue } from './narration.ts';
import { HELPERS, PREPOSITIONS } from './nouns.ts';
import type { Token } from './tokens.ts';

/** No phrase behind a noun is longer, in tokens. */
const LONGEST = 16;
/** What says how somebody knows, or where they are: “familiar with the talks”, “waiting outside the court”. */
const OPENS = /^(?:familiar|close|briefed|involved|privy|aware|based|\p{Ll}{3,15}ing)$/u;
const RELATIVE = /^(?:who|that)$/;
/** Prepositions that open a clause of its own as well: “officials, as the paper said”. */
const OPENS_A_CLAUSE = new Set(['as', 'than', 'before', 'after', 'since', 'until', 'like']);
/** What a subject may follow. */
const OPENS_SUBJECT = /^(?:[,:;—–-]|and|but|that|while)$/;

/**
 * The mentions of people and bodies with all that stands between them and their verb as their tail: “a
 * person familiar with the talks said”, “residents of the houses by the wall told”. What is named in
 * there is no subject of that verb. Only where nothing but such a phrase stands between: no mark, no
 * “and”, no verb. Cost: a bounded number of tokens for each mention.
 */
export function withPostmodifiers(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
): readonly Mention[] {
  const kinds = new Map(cues.map((cue) => [cue.first, cue.kind]));
  return mentions.map((mention) => {
    if (mention.kind !== 'person' && mention.kind !== 'body') return mention;
    const before = tokens[mention.first - 1];
    const opens = !before || before.kind === 'quoted' || OPENS_SUBJECT.test(before.form);
    const endsBefore = /[.!?]/.test(before?.form ?? '');
    if (mention.isPossessive || !(opens || endsBefore)) return mention;
    const verb = verbBehind(tokens, mention.tail, kinds);
    return verb === null ? mention : { ...mention, tail: verb };
  });
}

/** Whether `mention` is named in the tail of another one that stands before it in `mentions`, at `index`. */
export function isInTail(mentions: readonly Mention[], index: number): boolean {
  const first = mentions[index]?.first ?? 0;
  return mentions
    .slice(Math.max(0, index - 4), index)
    .some(
      ({ kind, last, tail }) =>
        (kind === 'person' || kind === 'body') && first >= last && first < tail,
    );
}

/** The verb of saying, helpers included, that a phrase from token `from` leads to; null when none is or another thing stands between. */
function verbBehind(
  tokens: readonly Token[],
  from: number,
  kinds: ReadonlyMap<number, Cue['kind']>,
): number | null {
  const opening = tokens[from]?.form ?? '';
  const isPhrase = PREPOSITIONS.has(opening) && !OPENS_A_CLAUSE.has(opening);
  const isOpen = isPhrase || RELATIVE.test(opening) || (OPENS.test(opening) && !kinds.has(from));
  if (!isOpen) return null;
  let helper = -1;
  for (let at = from; at <= from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (RELATIVE.test(token.form)) return lastVerb(tokens, at + 1, from + LONGEST, kinds);
    const kind = kinds.get(at);
    if (kind === 'say' || kind === 'tell') return helper >= 0 ? helper : at;
    if (/^(?:and|or|which|but|because|if|when)$/.test(token.form)) return null;
    const isHelper = at > from && (HELPERS.has(token.form) || /ly$/.test(token.form));
    // A helper that no verb of saying follows belongs to another verb.
    if (!isHelper && helper >= 0) return null;
    if (isHelper && helper < 0) helper = at;
  }
  return null;
}

/** “who would not give her name said”: the last verb of saying before a mark; it has verbs of its own before. */
function lastVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  kinds: ReadonlyMap<number, Cue['kind']>,
): number | null {
  let verb: number | null = null;
  for (let at = from + 1; at <= to && tokens[at]?.kind === 'word'; at++) {
    const kind = kinds.get(at);
    if (kind === 'say' || kind === 'tell') verb = at;
  }
  return verb;
}

import { slice } from '../span.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { Mention } from './mentions.ts';
import type { Narration } from './narration.ts';
import { DETERMINERS, HELPERS, PERSON_NOUNS, PREPOSITIONS } from './nouns.ts';

/** A description behind a name is no longer than this, in tokens. */
const LONGEST = 22;
const COURTESY = /^(?:mr|mrs|ms|miss)\.?$/;

/** Titles as they are cut short before names. */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['capt.', 'captain'],
]);

/** The words of a role in small letters, titles in full. */
export const roleWords = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => IN_FULL.get(word) ?? word);

const formAt = ({ tokens }: Narration, at: number) => tokens[at]?.form ?? '';

function textOf({ tokens, text }: Narration, from: number, to: number): string | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? slice(text, { start: first.start, end: last.end }) : null;
}

/** “Chicago Mayor Lori Lightfoot”: what stands in the phrase before the name. */
function roleBefore(narration: Narration, mention: Mention): string | null {
  let from = mention.first;
  for (let at = from; at < mention.nameFirst; at++) {
    const token = narration.tokens[at];
    const isOther = DETERMINERS.has(token?.form ?? '') || COURTESY.test(token?.form ?? '');
    if (isOther || token?.isPossessive) from = at + 1;
  }
  return textOf(narration, from, mention.nameFirst);
}

/** “Robert Guadian, ICE Chicago field director,”: a description between commas, with a noun for a person. */
function roleBehind(narration: Narration, mention: Mention): string | null {
  const from = mention.tail + 1;
  if (formAt(narration, mention.tail) !== ',') return null;
  const to = endOfApposition(narration, from);
  if (to < 0) return null;
  const first = formAt(narration, from);
  if (PREPOSITIONS.has(first) || first === 'who' || first === 'and') return null;
  for (let at = from; at < to; at++) {
    const form = formAt(narration, at);
    if (PREPOSITIONS.has(form) || form === 'who' || form === 'and') break;
    if (CUE_VERBS.has(form) || HELPERS.has(form)) return null;
    // A list of names goes on with a name and has no noun for a person in small letters.
    if (PERSON_NOUNS.has(form)) return textOf(narration, from, to);
  }
  return null;
}

/** Where the words between two commas end; -1 when they do not. A full stop closes them too. */
function endOfApposition(narration: Narration, from: number): number {
  for (let at = from; at < from + LONGEST; at++) {
    const token = narration.tokens[at];
    if (!token || token.kind === 'quoted') return -1;
    if (/^[,.;)]$/.test(token.form) || token.form === 'who') return at > from ? at : -1;
  }
  return -1;
}

const opensRole = (narration: Narration, at: number) =>
  /^(?:the|a|an|his|her|its|their)$/.test(formAt(narration, at)) ||
  narration.tokens[at]?.isPossessive === true;

/** “the harbour director, Nora Holm”: a description before the comma in front of a name. */
function roleInFront(narration: Narration, mention: Mention): string | null {
  if (formAt(narration, mention.first - 1) !== ',') return null;
  let from = mention.first - 2;
  const least = from - LONGEST;
  while (
    from > least &&
    !/^(?:[,.;:]|)$/.test(formAt(narration, from)) &&
    !opensRole(narration, from)
  )
    from--;
  if (!opensRole(narration, from)) return null;
  for (let at = from + 1; at < mention.first - 1; at++) {
    const form = formAt(narration, at);
    if (PREPOSITIONS.has(form)) break;
    if (PERSON_NOUNS.has(form)) return textOf(narration, from + 1, mention.first - 1);
  }
  return null;
}

/** The role printed with a name: in its phrase, behind it between commas, or in front; else null. */
export function readRole(narration: Narration, mention: Mention): string | null {
  return (
    roleBefore(narration, mention) ??
    roleBehind(narration, mention) ??
    roleInFront(narration, mention)
  );
}

/**
 * The body a person belongs to, as printed: “CNN’s Ida Brandt”, “Nora Holm (R-Ky.)”, or the name
 * behind “at”, “of” or “for” in the role. Null when none is.
 */
export function readAffiliation(
  narration: Narration,
  mention: Mention,
  role: string | null,
): string | null {
  for (let at = mention.nameFirst - 1; at >= mention.first; at--) {
    const token = narration.tokens[at];
    if (token?.isPossessive && token.isCapital) {
      let from = at;
      while (from > mention.first && narration.tokens[from - 1]?.isCapital) from--;
      return textOf(narration, from, at + 1);
    }
  }
  const printed = textOf(narration, mention.last, mention.tail);
  const party = /\((\p{Lu}{1,3}[^()]{0,12})\)/u.exec(printed ?? '')?.[1];
  if (party) return party;
  return (
    /\b(?:at|for|of|with) (?:the )?(\p{Lu}[^\s,]*(?: (?:(?:of|the|and|for) )?\p{Lu}[^\s,]*)*)/u.exec(
      role ?? '',
    )?.[1] ?? null
  );
}

import type { FoundSpeaker } from '../article.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { Mention } from './mentions.ts';
import { lowerBound, type Narration } from './narration.ts';
import { DETERMINERS } from './nouns.ts';

/** Heads of descriptions that keep somebody’s name from the reader. Data. */
const UNNAMED = new Set(
  (
    'source sources official officials officer officers aide aides insider insiders spokesman spokeswoman spokesperson ' +
    'adviser advisers advisor advisors staffer staffers operative operatives witness witnesses agent agents'
  ).split(' '),
);

/** Words that introduce somebody: “a source”, “one official”, “another person”. */
const INTRODUCES = new Set(['a', 'an', 'one', 'another', 'some', 'two', 'three', 'several']);
/** Mentions that are looked back over for who “the person” is: some screens of text. */
const LOOKED_BACK = 60;
/** How far behind a description its clause is read, in tokens. */
const LONGEST_CLAUSE = 14;
/** What says how somebody knows: “a person familiar with the matter”. */
const KNOWS = new Set(['familiar', 'close', 'briefed', 'involved', 'privy']);

/**
 * Somebody who is described and not named, at a mention of kind `person` or `description`: the
 * description, with how they know it (“a person familiar with the matter”), and whether a name is kept
 * back. “The person” is the one whom the text introduced last (“a person familiar …”). Cost: bounded.
 */
export function readUnnamed(
  narration: Narration,
  mention: Mention,
): Pick<FoundSpeaker, 'description' | 'anonymous'> {
  const introduced = introducedBefore(narration, mention) ?? mention;
  return {
    description: describe(narration, introduced),
    anonymous: isUnnamed(narration, introduced) || isUnnamed(narration, mention),
  };
}

function describe({ text, tokens }: Narration, { first, last }: Mention): string {
  const end = clauseEnd(tokens, last);
  return text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

/** Token behind “familiar with the matter”, or behind the description itself where no such clause ends before a verb or a mark. */
function clauseEnd(tokens: Narration['tokens'], last: number): number {
  const [next, second, third] = [0, 1, 2].map((step) => tokens[last + step]?.form ?? '');
  const knows = next === 'with' && (second === 'knowledge' || third === 'knowledge');
  if (!knows && !KNOWS.has(next ?? '')) return last;
  for (let at = last + 1; at <= last + LONGEST_CLAUSE; at++) {
    const { form, kind } = tokens[at] ?? { form: '.', kind: 'mark' };
    // “The plan” is no verb.
    const isNoun = DETERMINERS.has(tokens[at - 1]?.form ?? '') || tokens[at - 1]?.form === 'the';
    const ends = kind !== 'word' || /^(?:who|that|which)$/.test(form);
    if (ends || (CUE_VERBS.has(form) && !isNoun)) return at > last + 1 ? at : last;
  }
  return last;
}

/** “The source said”: where the text introduced that source, with the same noun, nearest before; else null. */
function introducedBefore({ mentions, tokens }: Narration, mention: Mention): Mention | null {
  const head = tokens[mention.last - 1]?.form;
  if (tokens[mention.first]?.form !== 'the' || mention.last - mention.first > 2) return null;
  const index = lowerBound(mentions, (one) => one.first >= mention.first);
  for (let at = index - 1; at >= 0 && at >= index - LOOKED_BACK; at--) {
    const before = mentions[at];
    if (!before || tokens[before.last - 1]?.form !== head) continue;
    const isLike = before.kind === 'person' || before.kind === 'description';
    if (isLike && INTRODUCES.has(tokens[before.first]?.form ?? '')) return before;
  }
  return null;
}

/**
 * Whether a description keeps a name back: “a port official”, “police sources”, “the official”.
 * “The candidate” is somebody whom the article may well name, and no unnamed source.
 */
function isUnnamed(narration: Narration, mention: Mention): boolean {
  const { tokens } = narration;
  if (keepsName(narration, mention)) return true;
  const [first, head] = [tokens[mention.first], tokens[mention.last - 1]];
  if (first?.form !== 'the')
    return (
      first !== undefined &&
      (first.form === 'a' || DETERMINERS.has(first.form) || !first.isPossessive)
    );
  return UNNAMED.has(head?.form ?? '') || (head?.form.endsWith('s') ?? false);
}

/** “The woman, who declined to give her name”, “who spoke on condition of anonymity”. */
function keepsName({ tokens }: Narration, mention: Mention): boolean {
  const start = tokens[mention.last]?.form === ',' ? mention.last + 1 : mention.last;
  if (tokens[start]?.form !== 'who') return false;
  let isKept = false;
  for (let at = start + 1; at < start + LONGEST_CLAUSE; at++) {
    const form = tokens[at]?.form ?? '.';
    if (/^[.;:]$/.test(form)) return false;
    if (/^anonym(?:ity|ous|ously)$/.test(form)) return true;
    if (/^(?:declined|refused|asked|requested|wanted|wished|not|without|only)$/.test(form))
      isKept = true;
    if (isKept && /^(?:names?|named|identified|identity)$/.test(form)) return true;
  }
  return false;
}

import { CUE_VERBS } from './cue-verbs.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Narration } from './narration.ts';
import { FUNCTION_WORDS, HELPERS, isNoun, PREPOSITIONS } from './nouns.ts';
import type { Token } from './tokens.ts';

/**
 * How a phrase stands to a cue. `subject`: “Holm said”; `helped`: “Holm later said”; `apart`: a
 * description between commas or brackets is between; `relative`: “Holm, who said”; `phrase`: “a source
 * at the port said”; `joined`: “Holm rose and said”; `participle`: “Holm left, saying”; `far`: other
 * words are between; `passive`: “Holm was called”; `inverted`: “said Holm”; `object`: “Brandt told
 * Holm”; `by`: “called by Holm”; `according`; `none`.
 */
export type Relation =
  | 'subject'
  | 'helped'
  | 'apart'
  | 'relative'
  | 'phrase'
  | 'joined'
  | 'participle'
  | 'far'
  | 'passive'
  | 'inverted'
  | 'object'
  | 'by'
  | 'according'
  | 'none';

/** From the most to the least telling: the first that a phrase has with some cue is taken. */
const ORDER: readonly Relation[] = [
  'according',
  'subject',
  'helped',
  'inverted',
  'apart',
  'by',
  'relative',
  'phrase',
  'joined',
  'participle',
  'far',
  'passive',
  'object',
  'none',
];
const RANK: ReadonlyMap<Relation, number> = new Map(
  ORDER.map((relation, rank) => [relation, rank]),
);

/** Relations in which other words stand between, so that the phrase may be part of them. */
const LOOSE: ReadonlySet<Relation> = new Set(['joined', 'participle', 'far']);
/** More tokens between subject and verb are another clause. */
const LONGEST_GAP = 40;
const IS_BE = /^(?:is|are|was|were|be|been|being)$/;

const isHelper = (token: Token | undefined) =>
  token?.kind === 'word' && (HELPERS.has(token.form) || /ly$/.test(token.form));

/** What stands between a subject, that ends before token `from`, and the verb at `to`. */
function readGap(tokens: readonly Token[], from: number, to: number): Relation {
  if (from === to) return 'subject';
  if (to - from > LONGEST_GAP) return 'none';
  let verb = to;
  while (verb > from && isHelper(tokens[verb - 1])) verb--;
  const isPassive = IS_BE.test(tokens[to - 1]?.form ?? '') && !/ing$/.test(tokens[to]?.form ?? '');
  if (verb === from) return isPassive ? 'passive' : 'helped';
  if (isPassive) return 'passive';
  const [first, last] = [tokens[from]?.form ?? '', tokens[verb - 1]?.form ?? ''];
  const isApart =
    (first === ',' && last === ',') || (/^[(—–-]$/.test(first) && /^[)—–-]$/.test(last));
  if (isApart) return 'apart';
  // “a sign that read”, “the letter, which says”.
  const link = first === ',' ? from + 1 : from;
  if (/^(?:that|which)$/.test(tokens[link]?.form ?? '') && link + 1 === verb) return 'relative';
  if (first === 'who' || (first === ',' && tokens[from + 1]?.form === 'who')) return 'relative';
  if (/ing$/.test(tokens[to]?.form ?? '')) return 'participle';
  if (last === 'and' || last === 'but') return 'joined';
  if (isHelper(tokens[from])) return 'helped';
  if (PREPOSITIONS.has(first)) return 'phrase';
  return 'far';
}

/** “said beleaguered Mayor Holm”: a small word that belongs to the phrase behind it. */
const isAttribute = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.isCapital &&
  !isHelper(token) &&
  !FUNCTION_WORDS.has(token.form) &&
  !CUE_VERBS.has(token.form) &&
  !isNoun(token.form);

/** Whether a verb has a subject directly before it, so that what follows is told or called. */
function hasSubject({ tokens }: Narration, cue: Cue): boolean {
  let at = cue.first - 1;
  while (at >= 0 && isHelper(tokens[at])) at--;
  const token = tokens[at];
  return token?.kind === 'word' && !PREPOSITIONS.has(token.form);
}

/** How `mention` stands to `cue`, both in one sentence. */
export function relate(narration: Narration, mention: Mention, cue: Cue): Relation {
  const { tokens } = narration;
  if (cue.first >= mention.last) {
    if (cue.kind === 'according') return 'none';
    const from = cue.first >= mention.tail ? mention.tail : mention.last;
    const relation = readGap(tokens, from, cue.first);
    // “Holm stood with the activists and called …”: what a preposition takes is no subject.
    const prior = tokens[mention.first - 1];
    const isTaken = prior?.isPossessive || PREPOSITIONS.has(prior?.form ?? '');
    return isTaken && LOOSE.has(relation) ? 'none' : relation;
  }
  if (mention.first < cue.last) return 'none';
  const gap = mention.first - cue.last;
  if (cue.kind === 'according') return gap <= 1 ? 'according' : 'none';
  if (gap > 3) return 'none';
  for (let at = cue.last; at < mention.first; at++) {
    if (tokens[at]?.kind !== 'word') return 'none';
    if (tokens[at]?.form === 'by') return 'by';
  }
  for (let at = cue.last; at < mention.first; at++) {
    if (!isAttribute(tokens[at])) return 'none';
  }
  return hasSubject(narration, cue) ? 'object' : 'inverted';
}

/** The most telling relation of a phrase with one of `cues`; the nearer cue when two tell the same. */
export function bestRelation(
  narration: Narration,
  mention: Mention,
  cues: readonly Cue[],
): { readonly relation: Relation; readonly cue: Cue | null } {
  let best: { relation: Relation; cue: Cue | null } = { relation: 'none', cue: null };
  for (const cue of cues) {
    const relation = relate(narration, mention, cue);
    if ((RANK.get(relation) ?? 99) < (RANK.get(best.relation) ?? 99)) best = { relation, cue };
  }
  return best;
}

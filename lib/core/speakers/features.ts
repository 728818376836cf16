import type { Span } from '../span.ts';
import type { Candidate, Place, Quoted } from './candidates.ts';
import { CUE_VERBS } from './cue-verbs.ts';
import type { Mention } from './mentions.ts';
import type { Cue, Narration } from './narration.ts';
import { DETERMINERS, HELPERS, PREPOSITIONS } from './nouns.ts';
import type { Relation } from './relation.ts';
import type { Token } from './tokens.ts';

interface Bare {
  readonly mention: Mention;
  readonly place: Place;
  readonly cue: Cue | null;
  readonly relation: Relation;
  readonly zone: { readonly from: number; readonly to: number };
  readonly mentions: readonly Mention[];
  readonly previous: Span | null;
  /** Whether a verb nearer to the words has a subject of its own: “Holm said, and Brandt answered”. */
  readonly isSuperseded: boolean;
  /** Whether it is the plain subject of the first of the cues; null when none has one. */
  readonly isPlain: boolean | null;
  /** The cues of the zone, the nearest to the words first. */
  readonly cues: readonly Cue[];
}

const SUBORDINATING = new Set(
  'as when while after before because since although though if whether where which that until'.split(
    ' ',
  ),
);

const bucket = (count: number) =>
  count <= 2 ? String(count) : count <= 4 ? '4' : count <= 9 ? '9' : '+';

/** How a quotation begins and ends: a clause of the narration, its own sentence, or a piece. */
export function shapeOf(text: string): string {
  const opens = /^[\p{Lu}\p{N}[(…]/u.test(text) ? 'Up' : 'low';
  const last = text.at(-1) ?? '';
  return opens + (last === ',' ? ',' : /[.?!…]/.test(last) ? '.' : '-');
}

/** What stands directly before a quotation, in kinds of words. */
export function leadOf(token: Token | undefined): string {
  if (!token) return 'start';
  if (token.kind === 'quoted') return 'quoted';
  if (token.kind === 'mark') return /[,:]/.test(token.form) ? token.form : 'mark';
  if (token.form === 'that' || token.form === 'as' || token.form === 'a') return token.form;
  if (DETERMINERS.has(token.form) || token.isPossessive) return 'det';
  if (PREPOSITIONS.has(token.form)) return 'prep';
  if (token.isCapital) return 'name';
  return 'word';
}

/** What stands beside a phrase, in kinds of words. */
function contextOf(token: Token | undefined): string {
  if (!token) return 'end';
  if (token.kind === 'quoted') return 'quoted';
  if (token.kind === 'mark') return /[,:(]/.test(token.form) ? token.form : 'mark';
  if (PREPOSITIONS.has(token.form)) return 'preposition';
  if (token.form === 'and' || token.form === 'that' || token.form === 'who') return token.form;
  if (HELPERS.has(token.form)) return 'helper';
  if (CUE_VERBS.has(token.form)) return 'cue';
  if (!token.isCapital && /(?:[^s]s|ed)$/.test(token.form)) return 'verb';
  return 'word';
}

/** Whether a phrase stands in “When Holm came, …”, before the comma. */
function isSubordinate(tokens: readonly Token[], { mention, zone }: Bare): boolean {
  for (let at = mention.first - 1; at >= zone.from && at > mention.first - 25; at--) {
    const form = tokens[at]?.form ?? '';
    if (form === ',' || form === ';') return false;
    if (SUBORDINATING.has(form)) return true;
  }
  return false;
}

function sameName(narration: Narration, mention: Mention, previous: Span | null): string {
  if (!previous) return 'none';
  const at = narration.tokens[mention.first]?.start ?? 0;
  const end = narration.tokens[mention.last - 1]?.end ?? 0;
  if (previous.start < end && previous.end > at) return 'itself';
  if (mention.kind === 'pronoun') return 'pronoun';
  const surname = narration.tokens[mention.last - 1];
  if (!surname || mention.kind !== 'name') return 'other';
  const printed = narration.text.slice(previous.start, previous.end);
  return printed.includes(narration.text.slice(surname.start, surname.end)) ? 'name' : 'other';
}

function pronounOf(narration: Narration, { mention }: Bare): string {
  return mention.kind === 'pronoun' ? (narration.tokens[mention.first]?.form ?? '') : '';
}

function countQuoted(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'quoted') count++;
  return count;
}

/** What is seen of a phrase that may name the speaker: one string a feature, as in the table of weights. */
export function describeCandidate(narration: Narration, quoted: Quoted, bare: Bare): string[] {
  const { tokens } = narration;
  const { mention, place, cue, relation, mentions } = bare;
  const isBefore = mention.last <= quoted.head;
  const isSame = place === 'before' || place === 'inside' || place === 'behind';
  const index = mentions.indexOf(mention);
  const between = isBefore ? mentions.length - 1 - index : index;
  const prior = tokens[mention.first - 1];
  const isPrep = mention.first > bare.zone.from && PREPOSITIONS.has(prior?.form ?? '');
  const linked = relation === 'none' ? 'loose' : 'linked';
  const features = [
    `${place} ${relation}`,
    `${place} ${mention.kind}`,
    `${linked} ${mention.kind} ${pronounOf(narration, bare)}`,
    `${place} ${linked} shape ${quoted.shape}`,
    `${place} ${linked} nth ${bucket(index)}`,
    `${place} ${linked} nearer ${bucket(between)}`,
    `${place} previous ${sameName(narration, mention, bare.previous)}`,
  ];
  const group =
    relation === 'participle' || relation === 'far' || relation === 'joined' ? 'loosely' : linked;
  features.push(
    `${place} ${group} behind ${mention.first === bare.zone.from ? 'start' : contextOf(prior)}`,
  );
  features.push(`${place} ${group} then ${contextOf(tokens[mention.tail])}`);
  if (isPrep) features.push(`${group} behind a preposition`);
  if (isSubordinate(tokens, bare)) features.push(`${place} ${group} subordinate`);
  // “Holm left and called the plan “nonsense””: the words name what the verb has for its object.
  if (place === 'before' && cue?.kind === 'call' && bare.cues[0] === cue)
    features.push('names', `names ${relation}`);
  if (bare.isPlain !== null) {
    const plain = bare.isPlain ? 'plain' : 'not plain';
    features.push(
      `${place} ${plain}`,
      `${plain} ${bare.cues[0]?.kind}`,
      `${plain} ${mention.kind}`,
    );
  }
  if (bare.isSuperseded) features.push(`${place} ${relation} superseded`, `${place} superseded`);
  if (mention.isPossessive) features.push(`${place} ${linked} possessive`);
  if (cue) {
    const gap = isBefore
      ? quoted.head - Math.max(cue.last, mention.last)
      : Math.min(cue.first, mention.first) - quoted.tail - 1;
    const inside = place === 'inside' ? Math.min(cue.first, mention.first) - quoted.head - 1 : gap;
    const order = bare.cues.indexOf(cue);
    features.push(
      `${place} ${relation} verb ${order}`,
      `${relation} nth ${bucket(index)} nearer ${bucket(between)}`,
    );
    features.push(`${relation} ${cue.kind} ${isBefore ? 'before' : 'behind'}`);
    if (isSame) {
      features.push(`${place} ${relation} gap ${bucket(Math.max(0, inside))}`);
      features.push(`${place} ${cue.kind} gap ${bucket(Math.max(0, inside))}`);
    }
    const open = tokens[cue.last];
    if (!isSame)
      features.push(
        `${place} ${linked} verb then ${cue.last >= bare.zone.to - 1 || !open ? 'end' : leadOf(open)}`,
      );
  }
  if (isSame) {
    const [from, to] = isBefore
      ? [mention.last, quoted.head]
      : place === 'inside'
        ? [quoted.head + 1, mention.first]
        : [quoted.tail + 1, mention.first];
    const foreign = countQuoted(tokens, from, to);
    if (foreign > 0 && place !== 'inside') features.push(`${place} ${linked} quoted between`);
  }
  if (place === 'before') {
    features.push(`before ${linked} lead ${quoted.lead}`);
    if (tokens[mention.tail]?.form === ':' && mention.tail + 1 === quoted.head)
      features.push('colon');
  }
  if (relation === 'none') {
    const verb = tokens[mention.tail];
    if (
      verb?.kind === 'word' &&
      !verb.isCapital &&
      /(?:ed|s)$/.test(verb.form) &&
      !PREPOSITIONS.has(verb.form)
    )
      features.push(`${place} some verb`);
  }
  return features;
}

/** What speaks for nobody being credited: words in marks as a title, or in doubt. */
export function describeNobody(quoted: Quoted, candidates: readonly Candidate[]): string[] {
  const own = candidates.filter(({ place }) => /^(?:before|inside|behind)$/.test(place));
  const has = own.some(
    ({ relation }) => relation !== 'none' && relation !== 'object' && relation !== 'passive',
  );
  const isTitle = /^(?:\p{Lu}\S*\s+)+\p{Lu}\S*$/u.test(quoted.text);
  const names = own.some(({ place, cue }) => place === 'before' && cue?.kind === 'call');
  return [
    'nobody',
    `nobody names ${names}`,
    `nobody words ${quoted.words <= 3 ? quoted.words : quoted.words <= 6 ? '6' : '+'}`,
    `nobody shape ${quoted.shape}`,
    `nobody cue ${has}`,
    `nobody lead ${quoted.lead}`,
    ...(isTitle ? ['nobody title'] : []),
    ...(quoted.words <= 3 ? [`nobody short cue ${has}`, `nobody short lead ${quoted.lead}`] : []),
  ];
}

import type { MarkedText } from '../quotes/find-marked.ts';
import type { Span } from '../span.ts';
import { describeCandidate, describeNobody, leadOf, shapeOf } from './features.ts';
import { findLead, findTrail, type Lead, subjectOf } from './lead.ts';
import type { Mention } from './mentions.ts';
import { type Cue, lowerBound, type Narration } from './narration.ts';
import { isInTail } from './postmodified.ts';
import { bestRelation, type Relation } from './relation.ts';
import type { Sentence } from './tokens.ts';

/**
 * Where a phrase stands, seen from a quotation: in its sentence before it (`before`), between its
 * parts (`inside`), in its sentence behind it (`behind`); one or more sentences before it in the
 * paragraph (`last`, `earlier`), in the sentence that follows (`next`), or in the paragraph before
 * (`above`) or after (`below`).
 */
export type Place =
  | 'before'
  | 'inside'
  | 'behind'
  | 'last'
  | 'earlier'
  | 'next'
  | 'above'
  | 'below';

/** A phrase that may name the speaker of one quotation. */
export interface Candidate {
  readonly mention: Mention;
  readonly place: Place;
  readonly cue: Cue | null;
  readonly relation: Relation;
  readonly features: readonly string[];
}

/** Where the parts of a quotation stand in the narration. */
export interface Quoted {
  /** Tokens of the first and last part. */
  readonly head: number;
  readonly tail: number;
  /** The first part, without its marks. */
  readonly text: string;
  readonly words: number;
  /** How it begins and ends, and what stands before it: see `features.ts`. */
  readonly shape: string;
  readonly lead: string;
  /** Sentences of the first and last part. */
  readonly from: number;
  readonly to: number;
}

/** How far a speaker is looked for, in tokens each way: no clause that names one is as long. */
const REACH = 70;
/** And in sentences before; and how many phrases are weighed in each place. */
const SENTENCES = 3;
const MOST = { near: 8, far: 3 };

/** Relations in which a verb has its own subject beside it. */
const HAS_SUBJECT: ReadonlySet<Relation> = new Set(['subject', 'helped', 'apart', 'inverted']);

/** Where `group` stands; null when it was not read as marked text. */
export function locate(narration: Narration, group: readonly MarkedText[]): Quoted | null {
  const { tokens, sentences, text } = narration;
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return null;
  const tokenOf = (piece: MarkedText) =>
    lowerBound(tokens, (token) => token.start >= piece.outer.start);
  const [head, tail] = [tokenOf(first), tokenOf(last)];
  if (tokens[head]?.kind !== 'quoted' || tokens[tail]?.kind !== 'quoted') return null;
  const sentenceOf = (token: number) => lowerBound(sentences, (one) => one.last > token);
  const printed = text.slice(first.inner.start, Math.min(first.inner.end, first.inner.start + 200));
  const words = group.length > 1 ? 9 : (printed.match(/\S+/g)?.length ?? 0);
  const whole = text.slice(first.inner.start, first.inner.end);
  return {
    head,
    tail,
    text: whole,
    words,
    shape: shapeOf(whole),
    lead: leadOf(tokens[head - 1]),
    from: sentenceOf(head),
    to: sentenceOf(tail),
  };
}

/**
 * The phrases that may name the speaker of a quotation, each with its features, and the features of
 * “nobody”. `previous` is the mention of the quotation before. Cost: bounded by the reach.
 */
export function findCandidates(
  narration: Narration,
  quoted: Quoted,
  previous: Span | null,
): { readonly candidates: readonly Candidate[]; readonly nobody: readonly string[] } {
  const lead = findLead(narration, quoted);
  const trail = findTrail(narration, quoted)?.subject ?? null;
  const isCredited = lead?.subject != null || trail !== null;
  const candidates = zonesOf(narration, quoted, isCredited).flatMap((zone) => {
    const speaks = zone.place === 'before' ? innermostOf(lead) : null;
    const innermost = zone.place === 'behind' ? trail : speaks;
    return candidatesIn(narration, quoted, zone, previous, innermost);
  });
  return { candidates, nobody: describeNobody(quoted, candidates) };
}

/**
 * Where a speaker is looked for: the parts of the quotation's own sentence and, when no verb of saying
 * there has a plain subject, the sentences around it.
 */
function zonesOf(narration: Narration, quoted: Quoted, isCredited: boolean): readonly Zone[] {
  const { sentences } = narration;
  const [own, end] = [sentences[quoted.from], sentences[quoted.to]];
  if (!own || !end) return [];
  const zones: Zone[] = [
    { place: 'before', from: Math.max(own.first, quoted.head - REACH), to: quoted.head },
    { place: 'inside', from: quoted.head + 1, to: Math.min(quoted.tail, quoted.head + REACH) },
    { place: 'behind', from: quoted.tail + 1, to: Math.min(end.last, quoted.tail + REACH) },
  ];
  if (isCredited) return zones;
  const after = sentences[quoted.to + 1];
  if (after) {
    const place = after.paragraph === end.paragraph ? 'next' : 'below';
    zones.push({ place, from: after.first, to: Math.min(after.last, after.first + REACH) });
  }
  for (let back = 1; back <= SENTENCES; back++) {
    const sentence = sentences[quoted.from - back];
    if (!sentence || sentence.paragraph < own.paragraph - 1) break;
    zones.push({
      place: placeOf(sentence, own, back),
      from: Math.max(sentence.first, sentence.last - REACH),
      to: sentence.last,
    });
  }
  return zones;
}

/**
 * “Holm said Brandt shouted, “…””: the subject of the innermost verb that leads into the words speaks, and
 * whoever tells of it is no candidate. Null for “Holm said he shouted”: he is Holm, as a rule.
 */
const innermostOf = (lead: Lead | null): Mention | null =>
  lead?.subject?.kind === 'pronoun' ? null : (lead?.subject ?? null);

function placeOf(sentence: Sentence, own: Sentence, back: number): Place {
  if (sentence.paragraph !== own.paragraph) return 'above';
  return back === 1 ? 'last' : 'earlier';
}

interface Zone {
  readonly place: Place;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

function candidatesIn(
  narration: Narration,
  quoted: Quoted,
  zone: Zone,
  previous: Span | null,
  innermost: Mention | null,
): Candidate[] {
  const isBefore = zone.to <= quoted.head;
  const mentions = within(narration.mentions, zone).filter(
    (_one, index, all) => !isInTail(all, index),
  );
  const cues = within(narration.cues, zone);
  const isOwn = zone.place === 'before' || zone.place === 'inside' || zone.place === 'behind';
  const most = isOwn ? MOST.near : MOST.far;
  // In another sentence its first phrases, which are its subject, tell most.
  const near = isOwn && isBefore ? mentions.slice(-most) : mentions.slice(0, most);
  // The verbs next to the words tell most; in another sentence any of the first may.
  const telling = zone.place === 'before' ? cues.slice(-3).reverse() : cues.slice(0, 3);
  const related = near.map((mention) => ({
    mention,
    place: zone.place,
    ...bestRelation(narration, mention, telling),
  }));
  const nearest = related.reduce(
    (order, { relation, cue }) =>
      cue && HAS_SUBJECT.has(relation) ? Math.min(order, telling.indexOf(cue)) : order,
    telling.length,
  );
  const verb = telling[nearest];
  const own = related.find(({ cue, relation }) => cue === verb && HAS_SUBJECT.has(relation));
  const joint = narration.tokens[(own?.mention.first ?? 0) - 1]?.form ?? '';
  // “Holm said, and Brandt answered that “…””: a second main clause with its verb at the words.
  const isAnswer =
    zone.place === 'before' &&
    verb?.kind === 'say' &&
    quoted.head - verb.last <= 1 &&
    /^(?:and|but|while|whereas|;)$/.test(joint);
  const open = isAnswer
    ? related.filter(({ cue }) => !cue || telling.indexOf(cue) <= nearest)
    : related;
  const speaks = open.find(({ mention }) => mention === innermost);
  const [first] = telling;
  const plain = first ? subjectOf(narration, first, zone.from) : null;
  return (speaks ? [speaks] : open).map((bare) => {
    const isSuperseded = bare.cue !== null && telling.indexOf(bare.cue) > nearest;
    const isPlain = plain === null ? null : bare.mention === plain;
    const seen = { ...bare, zone, mentions, previous, cues: telling, isSuperseded, isPlain };
    return { ...bare, features: describeCandidate(narration, quoted, seen) };
  });
}

function within<Item extends { first: number; last: number }>(
  items: readonly Item[],
  { from, to }: Zone,
): readonly Item[] {
  const start = lowerBound(items, (item) => item.first >= from);
  let end = start;
  while ((items[end]?.last ?? Number.POSITIVE_INFINITY) <= to) end++;
  return items.slice(start, end);
}

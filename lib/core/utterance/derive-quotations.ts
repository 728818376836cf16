import { align } from '../align/align.ts';
import { withMisattributed } from '../align/difference.ts';
import type { PackQuotation, PackSpeaker, PackStory } from '../pack/pack.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import { chooseFullest } from './choose-fullest.ts';
import { type Group, mergeGroups } from './group.ts';
import { nearestStatements, tellingForms } from './nearest-statements.ts';
import { regroup } from './regroup.ts';
import type { KeptRegrouping } from './regrouping.ts';
import { findUtterance, type Statement } from './same-utterance.ts';

/** What is kept of a story besides its pack's records. */
export interface KeptOfStory {
  /** Whether the whole story is the reader's: then nothing in it is a curator's record. */
  readonly isOwn: boolean;
  /** Ids of the quotations, and of the articles, that the reader's coverage brought. */
  readonly quotations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** In the order in which the reader said it. */
  readonly regroupings: readonly KeptRegrouping[];
}

/** How the quotations of a story came to be what they are. */
export interface Utterances {
  /** For the id of a quotation that is part of another one by now, the id of that one. */
  readonly joined: Readonly<Record<string, string>>;
  /** What the reader said, by the id of the quotation that it is about. */
  readonly byHand: Readonly<Record<string, readonly KeptRegrouping[]>>;
  /** Ids of quotations that are in no pack: they come and go with what brought them. */
  readonly brought: readonly string[];
}

const wordsOf = ({ parts }: { readonly parts: readonly string[] }) => parts.join(BETWEEN_PARTS);

const statementOf = (quotation: PackQuotation, speakers: readonly PackSpeaker[]): Statement => ({
  words: wordsOf(quotation),
  speaker: speakers.find((one) => one.id === quotation.speaker) ?? null,
});

const isPrintedBy = ({ renditions }: PackQuotation, article: string) =>
  renditions.some((one) => one.article === article && one.in === 'text');

/** So many quotations are held against what an article brings: far more than look alike in one story. */
const MOST_HELD = 8;

type FormsOf = (quotation: PackQuotation) => ReadonlySet<string>;

/** The telling words of quotations, each read once. */
function rememberForms(): FormsOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (quotation) => {
    const forms = known.get(quotation.id) ?? tellingForms(wordsOf(quotation));
    known.set(quotation.id, forms);
    return forms;
  };
}

/** Adds the quotation of one article to the group that it renders; on its own where none surely is. */
function joinOne(
  groups: readonly Group[],
  own: Group,
  speakers: readonly PackSpeaker[],
  formsOf: FormsOf,
): Group[] {
  const { quotation } = own;
  const near = nearestStatements(
    formsOf(quotation),
    groups.map((one) => formsOf(one.quotation)),
    MOST_HELD,
  );
  // An article that prints both prints two statements.
  const open = near
    .flatMap((index) => groups[index] ?? [])
    .filter((one) => !isPrintedBy(one.quotation, quotation.attestedBy));
  const others = open.map((one) => statementOf(one.quotation, speakers));
  const found = findUtterance(statementOf(quotation, speakers), others);
  const host = found === null ? undefined : open[found];
  if (!host) return [...groups, own];
  return groups.map((one) => (one === host ? mergeGroups(host, own, []) : one));
}

/** The quotation in the fullest form of its group, and each rendition held against that. */
function settle({ quotation, isRecord, byHand, unheld }: Group): PackQuotation {
  const fullest = isRecord ? null : chooseFullest(quotation.renditions);
  const { parts } = fullest ?? quotation;
  const isJoined = byHand.some(({ value }) => value.kind === 'same');
  return {
    ...quotation,
    parts,
    attestedBy: fullest?.article ?? quotation.attestedBy,
    renditions: quotation.renditions.map((rendition) => {
      if (isRecord && !unheld.includes(rendition)) return rendition;
      const { differences } = align(wordsOf(rendition), wordsOf({ parts }));
      // By the reader's word it is this statement all the same: in other words.
      const isOther = isJoined && differences.includes('unmatched');
      const isElsewhere = rendition.differences.includes('misattributed');
      return {
        ...rendition,
        differences: isOther
          ? ['altered']
          : isElsewhere
            ? withMisattributed(differences.slice(0, 7))
            : [...differences],
      };
    }),
  };
}

/**
 * The quotations of a story as derived from all that is kept of it. What the reader's coverage brought
 * joins the utterance that it renders, and stays on its own where that cannot be told; what the reader
 * said by hand comes before that where it can, and else after; then the fullest attested form is
 * chosen where no curator recorded one. A record that nothing touched is the same object as before.
 * Cost: brought quotations × quotations × words, and at most eight alignments for each one brought.
 */
export function deriveQuotations(
  story: PackStory,
  kept: KeptOfStory,
): Utterances & { readonly quotations: PackQuotation[] } {
  const asGroup = (quotation: PackQuotation): Group => {
    const unheld = quotation.renditions.filter((one) => kept.articles.has(one.article));
    const isBrought = kept.quotations.has(quotation.id);
    const isRecord = !kept.isOwn && !isBrought;
    const isChanged = !isBrought && unheld.length > 0;
    return { quotation, isRecord, joined: [], byHand: [], isChanged, unheld };
  };
  const given = story.quotations.map(asGroup);
  const isBrought = ({ quotation: { id } }: Group) => kept.quotations.has(id);
  let groups: readonly Group[] = given.filter((one) => !isBrought(one));
  const later: KeptRegrouping[] = [];
  for (const one of kept.regroupings) {
    const regrouped = regroup(groups, one);
    if (regrouped) groups = regrouped;
    else later.push(one);
  }
  const formsOf = rememberForms();
  for (const own of given.filter(isBrought)) {
    groups = joinOne(groups, own, story.speakers, formsOf);
  }
  for (const one of later) groups = regroup(groups, one) ?? groups;
  const inPack = new Set(given.filter((one) => !isBrought(one)).map((one) => one.quotation.id));
  return {
    quotations: groups.map((one) => (one.isChanged ? settle(one) : one.quotation)),
    joined: Object.fromEntries(
      groups.flatMap(({ joined, quotation }) => joined.map((id) => [id, quotation.id])),
    ),
    byHand: Object.fromEntries(
      groups.flatMap(({ byHand, quotation }) =>
        byHand.length > 0 ? [[quotation.id, byHand]] : [],
      ),
    ),
    brought: groups.map((one) => one.quotation.id).filter((id) => !inPack.has(id)),
  };
}

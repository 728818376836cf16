import { urlIdentity } from '../match/url-identity.ts';
import { freeId, mergeOutlets, withOutlets } from '../pack/merge-packs.ts';
import type {
  PackClaim,
  PackCorrection,
  PackLink,
  PackQuotation,
  PackRendition,
  PackStory,
} from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';
import { findUtterance } from '../utterance/same-utterance.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import type { InnerList } from './fields.ts';
import { holdRenditions } from './hold-renditions.ts';
import {
  joinArticles,
  joinHeads,
  joinLinks,
  joinLists,
  joinOccasions,
  joinOrigins,
  joinRenditions,
  joinSpeakers,
  type Leaving,
  type LeftBehind,
} from './join-records.ts';
import { outletsOf } from './references.ts';
import type { RecordList } from './remove-record.ts';
import { type Renaming, renameRecords } from './rename-records.ts';
import type { StoryVersion } from './story-version.ts';

const plain = (text: string) => wordForms(text).join(' ');
const wordsOf = ({ parts }: PackQuotation) => parts.join(BETWEEN_PARTS);

/** Two stories made one. */
export interface MergedStories extends StoryVersion {
  /** What the second has otherwise where both have something: the first's stands in the story. */
  readonly left: readonly LeftBehind[];
}

/**
 * One story of two, under the first one's id, title and main claim. What is surely one record in both
 * (an address, a speaker's name, an origin's kind and title, a claim's words, an utterance) is there
 * once, with what either has of it; all else of the second stands beside the first's, its main claim
 * as another claim. Where both have one thing, each otherwise, the first's stands and the second's is in `left`: nothing
 * of either goes unsaid. Cost: linear, and a few alignments for each quotation by quotation.
 */
export function mergeStories(first: StoryVersion, second: StoryVersion): MergedStories {
  const { outlets, renamed } = mergeOutlets(first.outlets, second.outlets);
  const renaming = renamingOf(first.story, second.story);
  const { story } = first;
  const other = renameRecords(withOutlets(second.story, renamed), renaming);
  const left: LeftBehind[] = [];
  const leaving: LeavingOf = (list, record, inner, item) => (field, kept, gone) =>
    left.push({ list, record, inner: inner ?? null, item: item ?? null, field, kept, left: gone });
  const idOf = ({ id }: { readonly id: string }) => id;
  const merged: PackStory = {
    ...joinHeads(story, other, leaving(null, '')),
    claims: mergeClaims(story.claims, other.claims, leaving),
    origins: joinLists(story.origins, other.origins, idOf, (one, more) =>
      joinOrigins(one, more, leaving('origins', one.id)),
    ),
    articles: joinLists(story.articles, other.articles, idOf, (one, more) =>
      joinArticles(one, more, leaving('articles', one.id)),
    ),
    speakers: joinLists(story.speakers, other.speakers, idOf, (one, more) =>
      joinSpeakers(one, more, leaving('speakers', one.id)),
    ),
    quotations: mergeQuotations(story, other, leaving),
    notes: joinLists(story.notes, other.notes, idOf, (one) => one),
    ...mergeCorrections(story.corrections, other.corrections),
  };
  return { story: merged, outlets: outletsOf(merged, outlets), left };
}

/** Tells what is left behind of a record, or of an item in one of its lists. */
type LeavingOf = (
  list: RecordList | null,
  record: string,
  inner?: InnerList,
  item?: unknown,
) => Leaving;

/** The new ids of the second story's records: of the same record in the first, or one that is free there. */
function renamingOf(first: PackStory, second: PackStory): Renaming {
  const renameList = <Item extends { readonly id: string }>(
    own: readonly Item[],
    more: readonly Item[],
    nameOf: (item: Item) => string | null,
  ) => {
    const known = new Map(
      own.flatMap((one) => {
        const name = nameOf(one);
        return name === null ? [] : [[name, one.id] as const];
      }),
    );
    const taken = new Set([...own, ...more].map(({ id }) => id));
    const held = new Set(own.map(({ id }) => id));
    return new Map(
      more.map((one) => {
        const name = nameOf(one);
        const same = name === null ? undefined : known.get(name);
        if (same !== undefined) return [one.id, same];
        if (!held.has(one.id)) return [one.id, one.id];
        const id = freeId(one.id, taken, 80);
        taken.add(id);
        return [one.id, id];
      }),
    );
  };
  return {
    claims: renameList(first.claims, second.claims, ({ text }) => plain(text) || null),
    origins: renameList(first.origins, second.origins, ({ kind, title }) =>
      kind === 'unknown' ? null : `${kind} ${plain(title)}`,
    ),
    articles: renameList(first.articles, second.articles, ({ url }) => urlIdentity(url)),
    speakers: renameList(first.speakers, second.speakers, ({ kind, name }) =>
      name ? `${kind} ${plain(name)}` : null,
    ),
    quotations: renameList(first.quotations, second.quotations, () => null),
    notes: renameList(first.notes, second.notes, () => null),
  };
}

/** Those of both; of two that say the same one, of two under one id the second under another. */
function mergeCorrections(
  own: readonly PackCorrection[] = [],
  more: readonly PackCorrection[] = [],
): Pick<PackStory, 'corrections'> {
  const said = ({ id: _id, ...rest }: PackCorrection) => JSON.stringify(rest);
  const known = new Set(own.map(said));
  const taken = new Set(own.map(({ id }) => id));
  const fresh = more
    .filter((one) => !known.has(said(one)))
    .map((one) => {
      const id = taken.has(one.id) ? freeId(one.id, taken, 80) : one.id;
      taken.add(id);
      return { ...one, id };
    });
  return own.length + fresh.length > 0 ? { corrections: [...own, ...fresh] } : {};
}

/** Links of both; the same hop once. */
function mergeClaims(
  own: readonly PackClaim[],
  more: readonly PackClaim[],
  leaving: LeavingOf,
): PackClaim[] {
  const hop = ({ from, to }: PackLink) => `${from} ${to.type} ${to.id}`;
  const known = new Set(own.map(({ id }) => id));
  return [
    ...own.map((claim) => {
      const others = more.filter(({ id }) => id === claim.id).flatMap(({ links }) => links);
      const links = joinLists(claim.links, others, hop, (link, other) =>
        joinLinks(link, other, leaving('claims', claim.id, 'links', link)),
      );
      return { ...claim, links };
    }),
    ...more.filter(({ id }) => !known.has(id)).map((claim) => ({ ...claim, main: false })),
  ];
}

/** Each utterance once, in its fuller form, with the renditions of both. */
function mergeQuotations(first: PackStory, second: PackStory, leaving: LeavingOf): PackQuotation[] {
  const speakers = new Map(
    [...second.speakers, ...first.speakers].map((speaker) => [speaker.id, speaker]),
  );
  const statement = (quotation: PackQuotation) => ({
    words: wordsOf(quotation),
    speaker: speakers.get(quotation.speaker) ?? null,
  });
  const merged = [...first.quotations];
  const others = merged.map(statement);
  for (const quotation of second.quotations) {
    const at = findUtterance(statement(quotation), others);
    const host = at === null ? undefined : merged[at];
    if (at === null || !host) merged.push(quotation);
    else merged[at] = joinQuotations(host, quotation, leaving);
  }
  return merged;
}

function joinQuotations(
  host: PackQuotation,
  other: PackQuotation,
  leaving: LeavingOf,
): PackQuotation {
  const printed = ({ article, in: where, parts }: PackRendition) =>
    `${article} ${where} ${parts.join(BETWEEN_PARTS)}`;
  const known = new Set(host.renditions.map(printed));
  const own = joinLists(
    host.renditions,
    other.renditions.filter((one) => known.has(printed(one))),
    printed,
    (one, more) => joinRenditions(one, more, leaving('quotations', host.id, 'renditions', one)),
  );
  const more = other.renditions.filter((one) => !known.has(printed(one)));
  const isFuller = wordForms(wordsOf(other)).length > wordForms(wordsOf(host)).length;
  const { parts, attestedBy } = isFuller ? other : host;
  const joined = {
    ...joinOccasions(host, other, leaving('quotations', host.id)),
    parts,
    attestedBy,
  };
  // A curator's word on a rendition stays while the form that it was held against does.
  if (isFuller) return holdRenditions({ ...joined, renditions: [...own, ...more] });
  const held = holdRenditions({ ...joined, renditions: more });
  return { ...joined, renditions: [...own, ...held.renditions] };
}

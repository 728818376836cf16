import { urlIdentity } from '../match/url-identity.ts';
import { freeId, mergeOutlets, withOutlets } from '../pack/merge-packs.ts';
import type {
  PackArticle,
  PackClaim,
  PackCorrection,
  PackQuotation,
  PackStory,
} from '../pack/pack.ts';
import { wordForms } from '../text/words.ts';
import { findUtterance } from '../utterance/same-utterance.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import { holdRenditions } from './hold-renditions.ts';
import { outletsOf } from './references.ts';
import { type Renaming, renameRecords } from './rename-records.ts';
import type { StoryVersion } from './story-version.ts';

const plain = (text: string) => wordForms(text).join(' ');
const wordsOf = ({ parts }: PackQuotation) => parts.join(BETWEEN_PARTS);

/**
 * One story of two, under the first one's id, title and main claim. What is surely one record in both
 * (an address, a speaker's name, an origin's kind and title, a claim's words, an utterance) is there
 * once, with what either has of it; all else of the second stands beside the first's, its main claim
 * as another claim. Nothing of either is left out. Cost: linear, and a few alignments for each
 * quotation by quotation.
 */
export function mergeStories(first: StoryVersion, second: StoryVersion): StoryVersion {
  const { outlets, renamed } = mergeOutlets(first.outlets, second.outlets);
  const renaming = renamingOf(first.story, second.story);
  const { story } = first;
  const other = renameRecords(withOutlets(second.story, renamed), renaming);
  const beside = <Item extends { readonly id: string }>(
    own: readonly Item[],
    more: readonly Item[],
  ) => {
    const known = new Set(own.map(({ id }) => id));
    return [...own, ...more.filter(({ id }) => !known.has(id))];
  };
  const merged: PackStory = {
    ...story,
    claims: mergeClaims(story.claims, other.claims),
    origins: beside(story.origins, other.origins),
    articles: mergeArticles(story.articles, other.articles),
    speakers: beside(story.speakers, other.speakers),
    quotations: mergeQuotations(story, other),
    notes: beside(story.notes, other.notes),
    ...mergeCorrections(story.corrections, other.corrections),
  };
  return { story: merged, outlets: outletsOf(merged, outlets) };
}

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

/** Links of both; the same hop once, with the first one's evidence. */
function mergeClaims(own: readonly PackClaim[], more: readonly PackClaim[]): PackClaim[] {
  const hop = ({ from, to }: PackClaim['links'][number]) => `${from} ${to.type} ${to.id}`;
  const known = new Set(own.map(({ id }) => id));
  return [
    ...own.map((claim) => {
      const other = more.find(({ id }) => id === claim.id);
      const hops = new Set(claim.links.map(hop));
      const links = other?.links.filter((link) => !hops.has(hop(link))) ?? [];
      return { ...claim, links: [...claim.links, ...links] };
    }),
    ...more.filter(({ id }) => !known.has(id)).map((claim) => ({ ...claim, main: false })),
  ];
}

/** An article of both as the one has it that was read, the first's before the second's, its gaps filled. */
function mergeArticles(own: readonly PackArticle[], more: readonly PackArticle[]): PackArticle[] {
  const known = new Set(own.map(({ id }) => id));
  return [
    ...own.map((article) => {
      const other = more.find(({ id }) => id === article.id);
      if (!other) return article;
      const [better, worse] =
        article.known === 'credited' && other.known === 'read'
          ? [other, article]
          : [article, other];
      return {
        ...better,
        headline: better.headline ?? worse.headline,
        byline: better.byline.length > 0 ? better.byline : worse.byline,
        published: better.published ?? worse.published,
        fingerprint: better.fingerprint ?? worse.fingerprint,
      };
    }),
    ...more.filter(({ id }) => !known.has(id)),
  ];
}

/** Each utterance once, in its fuller form, with the renditions of both. */
function mergeQuotations(first: PackStory, second: PackStory): PackQuotation[] {
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
    else merged[at] = joinQuotations(host, quotation);
  }
  return merged;
}

function joinQuotations(host: PackQuotation, other: PackQuotation): PackQuotation {
  const printed = ({ article, in: where, parts }: PackQuotation['renditions'][number]) =>
    `${article} ${where} ${parts.join(BETWEEN_PARTS)}`;
  const known = new Set(host.renditions.map(printed));
  const more = other.renditions.filter((one) => !known.has(printed(one)));
  const isFuller = wordForms(wordsOf(other)).length > wordForms(wordsOf(host)).length;
  const { parts, attestedBy } = isFuller ? other : host;
  const joined = {
    ...host,
    parts,
    attestedBy,
    said: host.said ?? other.said,
    occasion: host.occasion ?? other.occasion,
    to: host.to ?? other.to,
    recording: host.recording ?? other.recording,
    note: host.note ?? other.note,
  };
  // A curator's word on a rendition stays while the form that it was held against does.
  if (isFuller) return holdRenditions({ ...joined, renditions: [...host.renditions, ...more] });
  const held = holdRenditions({ ...joined, renditions: more });
  return { ...joined, renditions: [...host.renditions, ...held.renditions] };
}

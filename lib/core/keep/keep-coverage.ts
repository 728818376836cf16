import type { Analysis } from '../article.ts';
import { overlap } from '../span.ts';
import { isSameOutlet } from '../trace/known-outlets.ts';
import { compareStatements, findUtterance } from '../utterance/same-utterance.ts';
import { holdQuotations } from '../view/hold-quotation.ts';
import type { StoryQuotation } from '../view/page-view.ts';
import { BETWEEN_PARTS } from '../view/parts.ts';
import { outletName, type StoryBundle } from '../view/story-bundle.ts';
import type { Addition } from './addition.ts';
import type { Keeping } from './keep-story.ts';
import {
  keptArticle,
  keptEvidence,
  keptOutlet,
  keptParts,
  keptQuotation,
  keptSpeaker,
} from './kept-article.ts';
import { onePerId } from './one-per-id.ts';

/** Where the page's own credit enters the stored chain of the main claim; empty when it does not. */
function linksOf(
  analysis: Analysis,
  bundle: StoryBundle,
  article: string,
  keeping: Keeping,
): Addition['links'] {
  const claim = bundle.story.claims.find((one) => one.main);
  if (!claim) return [];
  for (const credit of analysis.chain) {
    const target = bundle.story.articles.find(
      (one) =>
        credit.to.type === 'outlet' &&
        isSameOutlet(outletName(bundle, one.outlet), credit.to.name) &&
        claim.links.some((link) => link.from === one.id),
    );
    if (!target || credit.kind === 'original') continue;
    const evidence = credit.evidence
      ? [keptEvidence(analysis, article, credit.evidence, keeping.credits(credit.to.name))]
      : [];
    const to = { type: 'article' as const, id: target.id };
    return [
      { claim: claim.id, link: { from: article, kind: credit.kind, to, evidence, note: null } },
    ];
  }
  return [];
}

/**
 * The story without the quotations that an earlier keeping of this article brought in: kept again,
 * they are brought in again, not taken for the story's own.
 */
function withoutOwn(bundle: StoryBundle, article: string): StoryBundle {
  if (!bundle.added.includes(article)) return bundle;
  const quotations = bundle.story.quotations.filter((one) => one.attestedBy !== article);
  return { ...bundle, story: { ...bundle.story, quotations } };
}

type Here = NonNullable<StoryQuotation['here']>;
type Held = { readonly id: string; readonly here: Here };

const speakerOfId = ({ story }: StoryBundle, id: string) => {
  const quotation = story.quotations.find((one) => one.id === id);
  return story.speakers.find((one) => one.id === quotation?.speaker) ?? null;
};

/**
 * Whether what the page prints is the stored quotation that it was held against, and surely no other
 * one: look-alikes stay apart. Only a pack's record is joined for good; the rest is derived
 * anew each time, so it is kept as the page's own. A few words are taken as they were held: they bring
 * no quotation of their own.
 */
function joins(analysis: Analysis, bundle: StoryBundle, one: Held, all: readonly Held[]): boolean {
  const { here } = one;
  const found = analysis.quotations.find(
    (each) => here.span.in === undefined && overlap(here.span, each) > 0,
  );
  if (!found || found.kind === 'partial') return true;
  if (bundle.utterances?.brought.includes(one.id)) return false;
  const printed = { words: here.printed, speaker: keptSpeaker(found) };
  const rivals = all.filter(
    (other) => other.here.span.in === undefined && overlap(other.here.span, here.span) > 0,
  );
  const statements = rivals.map((other) => ({
    words: other.here.full,
    speaker: speakerOfId(bundle, other.id),
  }));
  const [only] = statements;
  if (only && rivals.length === 1) return compareStatements(printed, only) !== null;
  const chosen = findUtterance(printed, statements);
  return chosen !== null && rivals[chosen] === one;
}

/**
 * The page as further coverage of a stored story: its article, its place in the chain, how it
 * prints the stored quotations, and those that the story did not have. The same when the page is
 * coverage of the story already.
 */
export function keepCoverage(analysis: Analysis, bundle: StoryBundle, keeping: Keeping): Addition {
  const found = keptOutlet(analysis);
  const outlet = bundle.outlets.find((one) => isSameOutlet(one.name, found.name)) ?? found;
  const article = keptArticle(analysis, outlet);
  const all = holdQuotations(analysis, withoutOwn(bundle, article.id)).flatMap(({ id, here }) =>
    here ? [{ id, here }] : [],
  );
  const held = all.filter((one) => joins(analysis, bundle, one, all));
  const fresh = analysis.quotations.filter(
    (one) =>
      one.kind !== 'partial' &&
      held.every(({ here }) => here.span.in !== undefined || overlap(here.span, one) === 0),
  );
  return {
    outlet,
    article,
    links: linksOf(analysis, bundle, article.id, keeping),
    renditions: held.map(({ id, here }) => ({
      quotation: id,
      rendition: {
        article: article.id,
        in: here.span.in === 'headline' ? ('headline' as const) : ('text' as const),
        parts: keptParts(here.printed.split(BETWEEN_PARTS)),
        differences: [...here.differences].slice(0, 8),
        note: null,
      },
    })),
    quotations: onePerId(fresh.map((one) => keptQuotation(analysis, one, article.id, null))),
    speakers: onePerId(fresh.map((one) => keptSpeaker(one))),
  };
}

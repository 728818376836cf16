import type { Analysis, LinkKind } from '../article.ts';
import type { PackArticle, PackClaim, PackLink, PackOrigin } from '../pack/pack.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { overlap, type Span, slice } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import { wordForms } from '../text/words.ts';
import { countOrigins } from '../trace/count-origins.ts';
import { outletReader } from '../trace/find-outlets.ts';
import { isSameOutlet } from '../trace/known-outlets.ts';
import { evidenceOnPage, showEvidence } from './evidence-view.ts';
import type { ClaimView, EvidenceView, HopView, StoryQuotation } from './page-view.ts';
import { outletName, type StoryBundle } from './story-bundle.ts';
import { explainOrigins } from './why-view.ts';

/** What the claims of one page are built from. */
export interface ClaimSources {
  readonly analysis: Analysis;
  readonly bundle: StoryBundle;
  /** The stored article that this page is, when it is one. */
  readonly self: PackArticle | null;
  readonly quotations: readonly StoryQuotation[];
}

const NO_ARTICLE = {
  byline: [],
  date: null,
  dateBy: null,
  headline: null,
  url: null,
  origin: null,
  note: null,
};

/** The end of a chain that the page does not show. */
const UNKNOWN_HOP: HopView = {
  ...NO_ARTICLE,
  link: 'unknown',
  type: 'unknown',
  name: '',
  evidence: [],
};

function thisPage({ analysis: { article } }: ClaimSources): HopView {
  return {
    ...NO_ARTICLE,
    link: null,
    type: 'this-page',
    name: article.outlet ?? '',
    byline: article.byline,
    date: article.published,
    headline: article.headline,
    url: article.url,
    evidence: [],
  };
}

function articleHop(article: PackArticle, bundle: StoryBundle, link: LinkKind): HopView {
  return {
    link,
    type: 'article',
    name: outletName(bundle, article.outlet),
    byline: article.byline,
    date: article.published,
    dateBy: article.publishedBy,
    headline: article.headline,
    url: article.url,
    origin: null,
    evidence: [],
    note: null,
  };
}

function originHop(origin: PackOrigin, link: LinkKind): HopView {
  const { kind, published, title, date } = origin;
  const confirmations = origin.confirmations.map(({ by, says }) => ({ by, says }));
  return {
    ...NO_ARTICLE,
    link,
    type: 'origin',
    name: title,
    date,
    evidence: [],
    origin: { kind, published, confirmations },
  };
}

/** The evidence of a link stands with the stop that it leads away from. */
const withEvidence = (
  hop: HopView,
  evidence: readonly EvidenceView[],
  note: string | null = null,
): HopView => ({ ...hop, evidence, note });

/** The stored hops from `from` on; each hop carries the evidence of the link that leaves it. */
function storedHops(
  sources: ClaimSources,
  claim: PackClaim,
  first: HopView,
  from: string,
): HopView[] {
  const { bundle, analysis } = sources;
  const hops = [first];
  const seen = new Set([from]);
  let at = from;
  for (;;) {
    const link: PackLink | undefined = claim.links.find(
      (one) => one.from === at && !seen.has(one.to.id),
    );
    const last = hops.pop();
    if (!last) return hops;
    if (!link) return [...hops, last];
    const evidence = link.evidence.map((one) => showEvidence(one, analysis.article, bundle));
    hops.push(last.evidence.length > 0 ? last : withEvidence(last, evidence, link.note));
    const origin = bundle.story.origins.find((one) => one.id === link.to.id);
    if (link.to.type === 'origin') return origin ? [...hops, originHop(origin, link.kind)] : hops;
    const article = bundle.story.articles.find((one) => one.id === link.to.id);
    if (!article) return hops;
    hops.push(articleHop(article, bundle, link.kind));
    seen.add(article.id);
    at = article.id;
  }
}

/** A credit speaks of a claim when so many of the words of its origin's title stand with it. */
const TELLING_TITLE_WORDS = 3;

/**
 * Whether the paragraph of a credit is about the claim: it prints one of the story's quotations, or
 * it names the thing that the claim rests on (the last word of its title, or several of its words).
 * An outlet is credited for many things; a chain must not be made of another one.
 */
function isAbout(
  { analysis, bundle, quotations }: ClaimSources,
  claim: PackClaim,
  at: Span,
): boolean {
  const { text } = analysis.article;
  const paragraph = findParagraphs(text).find((one) => overlap(one, at) > 0) ?? at;
  const prints = quotations.some(
    ({ here }) => here && here.span.in === undefined && overlap(here.span, paragraph) > 0,
  );
  if (prints) return true;
  const origin = bundle.story.origins.find((one) =>
    claim.links.some((link) => link.to.id === one.id),
  );
  const title = wordForms(origin?.title ?? claim.text).filter((word) => word.length > 3);
  const words = new Set(wordForms(slice(text, at)));
  const last = title.at(-1);
  return (
    (last !== undefined && words.has(last)) ||
    title.filter((word) => words.has(word)).length >= TELLING_TITLE_WORDS
  );
}

/** The way into the stored chain that the page's own words show: the outlet it credits for this. */
function creditedHops(sources: ClaimSources, claim: PackClaim): HopView[] | null {
  const { analysis, bundle } = sources;
  for (const link of analysis.credits) {
    const { to, kind, evidence } = link;
    if (to.type !== 'outlet' || kind === 'original') continue;
    const target = bundle.story.articles.find(
      (article) =>
        isSameOutlet(outletName(bundle, article.outlet), to.name) &&
        claim.links.some((one) => one.from === article.id),
    );
    if (!target || !evidence || !isAbout(sources, claim, evidence)) continue;
    const page = withEvidence(thisPage(sources), [evidenceOnPage(analysis.article, evidence)]);
    return [page, ...storedHops(sources, claim, articleHop(target, bundle, kind), target.id)];
  }
  return null;
}

/**
 * The way of a claim whose quotation the page prints: through the outlet that the page names beside
 * it, straight to the occasion when nobody stands between, else not known.
 */
function quotedHops(sources: ClaimSources, claim: PackClaim): HopView[] | null {
  const { analysis, bundle, quotations } = sources;
  const { text } = analysis.article;
  const ids = bundle.story.quotations.filter((one) => one.claim === claim.id).map((one) => one.id);
  const here = quotations.find((one) => ids.includes(one.id) && one.here !== null)?.here;
  if (!here || here.span.in !== undefined) return null;
  const paragraph = findParagraphs(text).find((one) => overlap(one, here.span) > 0) ?? here.span;
  const page = withEvidence(thisPage(sources), [evidenceOnPage(analysis.article, paragraph)]);
  const between = bundle.story.articles.filter((article) =>
    claim.links.some((link) => link.to.type === 'article' && link.to.id === article.id),
  );
  const named = outletReader()(slice(text, paragraph)).map((mention) => mention.outlet.name);
  const through = between.find((article) =>
    named.some((name) => isSameOutlet(name, outletName(bundle, article.outlet))),
  );
  if (through) {
    const hop = articleHop(through, bundle, 're-reports');
    return [page, ...storedHops(sources, claim, hop, through.id)];
  }
  const origin = bundle.story.origins.find((one) =>
    claim.links.some((link) => link.to.id === one.id),
  );
  return between.length === 0 && origin ? [page, originHop(origin, 'cites')] : [page, UNKNOWN_HOP];
}

function hopsOf(sources: ClaimSources, claim: PackClaim): HopView[] {
  const { self } = sources;
  if (self && claim.links.some((link) => link.from === self.id)) {
    return storedHops(sources, claim, thisPage(sources), self.id);
  }
  if (self && !claim.main) return [];
  const hops = claim.main ? creditedHops(sources, claim) : quotedHops(sources, claim);
  if (hops || !claim.main) return hops ?? [];
  return [thisPage(sources), UNKNOWN_HOP];
}

function independencePhrase(bundle: StoryBundle, claim: PackClaim): Phrase {
  const { outlets, origins, through } = countOrigins(bundle.story, claim);
  const via = bundle.story.articles.find((article) => article.id === through);
  if (origins === null) return phrase('phrase_origins_cannot_tell', outlets.length);
  if (outlets.length === 1)
    return phrase('phrase_one_outlet', outletName(bundle, outlets[0] ?? ''));
  if (origins.length > 1) return phrase('phrase_several_origins', origins.length, outlets.length);
  return via
    ? phrase('phrase_one_origin_through', outlets.length, outletName(bundle, via.outlet))
    : phrase('phrase_one_origin', outlets.length);
}

/**
 * The claims of the story as this page stands to them, the main one first. The first hop is the
 * page; hops are empty when nothing ties the page to a claim, and the main claim ends in an
 * `unknown` hop when the page does not say where it has it from.
 */
export function buildClaims(sources: ClaimSources): ClaimView[] {
  const { bundle } = sources;
  const ordered = [...bundle.story.claims].sort((a, b) => Number(b.main) - Number(a.main));
  return ordered.map((claim) => {
    const { outlets, origins } = countOrigins(bundle.story, claim);
    return {
      id: claim.id,
      text: claim.text,
      main: claim.main,
      hops: hopsOf(sources, claim),
      independence: {
        outlets: outlets.length,
        origins: origins?.length ?? null,
        says: independencePhrase(bundle, claim),
        why: explainOrigins(bundle, claim),
      },
    };
  });
}

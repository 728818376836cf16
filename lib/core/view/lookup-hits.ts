import { wordForms } from '../text/words.ts';
import type { LookupHit, LookupView } from './lookup-view.ts';
import type {
  KnownView,
  PageHeader,
  PageQuotation,
  PageView,
  StoryQuotation,
} from './page-view.ts';
import { showQuotation } from './show-quotation.ts';
import type { StoryBundle } from './story-bundle.ts';

/** A stored quotation as a hit; null when the story does not hold it any more. */
export function buildHit(bundle: StoryBundle, id: string): LookupHit | null {
  const { story } = bundle;
  const quotation = story.quotations.find((one) => one.id === id);
  if (!quotation) return null;
  const shown = showQuotation(bundle, quotation, null);
  const article = story.articles.find((one) => one.id === quotation.attestedBy);
  return {
    key: `${bundle.key}/${id}`,
    story: { key: bundle.key, title: story.title },
    quotation: shown,
    source: article
      ? {
          outlet: shown.attestedBy,
          headline: article.headline,
          published: article.published,
          url: article.url,
        }
      : null,
  };
}

/** A quotation that only the page prints, in the form of a stored one. */
function asStoryQuotation(quotation: PageQuotation, outlet: string): StoryQuotation {
  const full = quotation.parts.join(' ');
  const sure = quotation.isUnsure ? null : quotation.speaker;
  return {
    id: `page-${quotation.span.start}`,
    parts: quotation.parts,
    speaker: sure ?? { name: '', named: false, kind: 'person', role: null },
    said: null,
    occasion: null,
    to: null,
    attestedBy: outlet,
    note: null,
    here: { span: quotation.span, printed: full, differences: ['same'], full, runs: [] },
    renditions: [],
    context: null,
    closerToFirst: null,
    others: [],
    byHand: [],
  };
}

function hitsOfKnown(view: KnownView): LookupHit[] {
  const stored = view.quotations
    .filter((one) => one.here !== null)
    .map((quotation) => ({
      key: `${view.story.key}/${quotation.id}`,
      story: { key: view.story.key, title: view.story.title },
      quotation,
      source: null,
    }));
  return [...stored, ...hitsOfOwn(view.page, view.ownQuotations)];
}

function hitsOfOwn(page: PageHeader, quotations: readonly PageQuotation[]): LookupHit[] {
  const { outlet, headline, published, url } = page;
  return quotations.map((quotation) => ({
    key: null,
    story: null,
    quotation: asStoryQuotation(quotation, outlet ?? ''),
    source: { outlet: outlet ?? '', headline, published, url },
  }));
}

/** The quotations that the page of a view prints, as hits in the order of the view. */
export function hitsOfPage(view: PageView | null): LookupHit[] {
  switch (view?.state) {
    case 'known':
      return hitsOfKnown(view);
    case 'article':
      return hitsOfOwn(view.page, view.quotations);
    default:
      return [];
  }
}

/** The hits whose quotation or speaker holds every word of `query`; the last word may be growing. */
export function filterHits(hits: readonly LookupHit[], query: string): LookupHit[] {
  const wanted = wordForms(query);
  return hits.filter(({ quotation }) => {
    const { parts, speaker, here } = quotation;
    const held = wordForms(
      [...parts, here?.printed ?? '', speaker.name, speaker.role ?? ''].join(' '),
    );
    return wanted.every((word, index) =>
      held.some((one) => (index === wanted.length - 1 ? one.startsWith(word) : one === word)),
    );
  });
}

/** Stored hits with what the open page prints of each, so that the difference on it is shown. */
export function heldByPage(hits: readonly LookupHit[], page: PageView | null): LookupHit[] {
  const onPage = new Map(
    hitsOfPage(page).flatMap(({ key, quotation }) => (key === null ? [] : [[key, quotation]])),
  );
  return hits.map((hit) => {
    const printed = hit.key === null ? undefined : onPage.get(hit.key);
    if (!printed) return hit;
    const { here, context } = printed;
    const { quotation } = hit;
    return {
      ...hit,
      quotation: {
        ...quotation,
        here: here ?? quotation.here,
        context: context ?? quotation.context,
      },
    };
  });
}

/**
 * Adds what the open page prints to stored hits: beside a stored quotation, so that the difference
 * on this page is shown, and after them what only the page holds of the words looked up.
 */
export function withPage(view: LookupView, page: PageView | null): LookupView {
  const onPage = hitsOfPage(page);
  const found = new Set(view.hits.map((hit) => hit.key));
  const own = filterHits(onPage, view.query).filter(({ key }) => key === null || !found.has(key));
  const hits = heldByPage(view.hits, page);
  return {
    ...view,
    searched: view.searched + onPage.filter(({ key }) => key === null).length,
    onThisPage: page?.state === 'known' || page?.state === 'article' ? onPage.length : null,
    hits: [...hits, ...own],
  };
}

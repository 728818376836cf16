import { changesWording } from '../align/difference.ts';
import type { PackArticle } from '../pack/pack.ts';
import { pathFrom } from '../trace/count-origins.ts';
import type { ClaimSources } from './claim-view.ts';
import type { ClaimView, CoverageItem } from './page-view.ts';
import { articleOutlet, outletName, type StoryBundle } from './story-bundle.ts';

/** Days sort as text; what has no day stands last. */
const dayOf = (item: CoverageItem) => item.published ?? item.publishedBy ?? '9999';

function storedItem(bundle: StoryBundle, article: PackArticle, isThisPage: boolean): CoverageItem {
  const main = bundle.story.claims.find((claim) => claim.main);
  const printed = bundle.story.quotations.flatMap((quotation) => {
    const own = quotation.renditions.filter(
      (one) => one.article === article.id && one.in === 'text',
    );
    return own.length > 0 ? [own] : [];
  });
  const nameOf = (stop: { type: 'article' | 'origin'; id: string }) =>
    stop.type === 'article'
      ? articleOutlet(bundle, stop.id)
      : bundle.story.origins.find((origin) => origin.id === stop.id)?.title;
  return {
    outlet: outletName(bundle, article.outlet),
    headline: article.headline,
    byline: article.byline,
    published: article.published,
    publishedBy: article.publishedBy,
    url: article.url,
    place: article.place,
    thisPage: isThisPage,
    known: article.known,
    quotations: printed.length,
    differing: printed.filter((own) => own.some((one) => changesWording(one.differences))).length,
    restsOn: main ? pathFrom(main, article.id).flatMap((stop) => nameOf(stop) ?? []) : [],
  };
}

/**
 * Who printed the story and when, oldest first, what has no date last; coverage that is only
 * related stands in the same list and says so. The open page is in it even when it is not stored.
 */
export function buildCoverage(sources: ClaimSources, claims: readonly ClaimView[]): CoverageItem[] {
  const { analysis, bundle, self, quotations } = sources;
  const stored = bundle.story.articles.map((article) =>
    storedItem(bundle, article, article.id === self?.id),
  );
  if (!self) {
    const here = quotations.flatMap((quotation) => quotation.here ?? []);
    const hops = claims.find((claim) => claim.main)?.hops ?? [];
    stored.push({
      outlet: analysis.article.outlet ?? '',
      headline: analysis.article.headline,
      byline: analysis.article.byline,
      published: analysis.article.published,
      publishedBy: null,
      url: analysis.article.url,
      place: 'coverage',
      thisPage: true,
      known: 'read',
      quotations: here.length,
      differing: here.filter((one) => changesWording(one.differences)).length,
      restsOn: hops.slice(1).flatMap((hop) => (hop.name ? [hop.name] : [])),
    });
  }
  return stored.sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

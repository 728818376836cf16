import type { Annotation } from '../annotation/annotation.ts';
import { type Analysis, type Article, EMPTY_ARTICLE } from '../article.ts';
import type { FactCheck } from '../fact-check/fact-check.ts';
import { showAnnotations } from './annotation-view.ts';
import { buildClaims } from './claim-view.ts';
import { showCorrections } from './correction-view.ts';
import { buildCoverage } from './coverage-view.ts';
import { showEvidence } from './evidence-view.ts';
import { checkableOf, showChecks } from './fact-check-view.ts';
import type { StoryPageView } from './library-view.ts';
import { showQuotation } from './show-quotation.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';
import { buildTimeline } from './timeline-view.ts';

/** The chain of each claim is shown from the first article that was read, as nobody reads a page. */
function firstRead(bundle: StoryBundle) {
  const main = bundle.story.claims.find((claim) => claim.main);
  const from = new Set(main?.links.map((link) => link.from));
  const { articles } = bundle.story;
  return articles.find((one) => one.known === 'read' && from.has(one.id)) ?? articles[0] ?? null;
}

/**
 * A stored story without a page. The first hop of each chain is an article of the coverage; evidence
 * is the sentence where `keptText` (of that article) holds it, else the curator's paraphrase.
 */
export function buildStoryPage(
  bundle: StoryBundle,
  own: boolean,
  keptText: string,
  checks: readonly FactCheck[] = [],
  annotations: readonly Annotation[] = [],
): StoryPageView {
  const self = firstRead(bundle);
  const article: Article = self
    ? {
        ...EMPTY_ARTICLE,
        outlet: articleOutlet(bundle, self.id),
        byline: self.byline,
        headline: self.headline,
        published: self.published,
        url: self.url,
        text: keptText,
      }
    : EMPTY_ARTICLE;
  const analysis: Analysis = {
    article,
    quotations: [],
    headlineQuotations: [],
    chain: [],
    credits: [],
    notes: [],
  };
  const sources = { analysis, bundle, self, quotations: [] };
  const claims = buildClaims(sources).map((claim) => ({
    ...claim,
    hops: claim.hops.map((hop) =>
      hop.type === 'this-page' ? { ...hop, type: 'article' as const } : hop,
    ),
  }));
  const { story } = bundle;
  return {
    key: bundle.key,
    title: story.title,
    summary: story.summary,
    packTitle: bundle.packTitle,
    contact: own ? null : (bundle.packContact ?? null),
    own,
    recorded: story.recorded,
    claims,
    quotations: story.quotations.map((quotation) => showQuotation(bundle, quotation, null)),
    coverage: buildCoverage(sources, claims).map((item) => ({ ...item, thisPage: false })),
    timeline: buildTimeline(bundle),
    notes: story.notes.map((note) => ({
      criterion: note.criterion,
      finding: note.finding,
      says: note.says,
      doubt: note.doubt,
      evidence: note.evidence.map((one) => showEvidence(one, article, bundle)),
      recorded: note.recorded,
      about: note.article === null ? null : articleOutlet(bundle, note.article),
    })),
    corrections: showCorrections(bundle),
    factChecks: showChecks(checks, checkableOf(bundle)),
    annotations: showAnnotations(bundle, annotations),
  };
}

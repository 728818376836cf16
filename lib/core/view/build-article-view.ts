import type { Analysis } from '../article.ts';
import type { FactCheck } from '../fact-check/fact-check.ts';
import type { StoryMatch } from '../match/score/score.ts';
import { summariseArticle } from './article-summary.ts';
import { headerOf, showFoundNote, showFoundQuotation } from './found-view.ts';
import type { IndexState } from './index-state.ts';
import type { DamagedStory, DeniedStory } from './named-stories.ts';
import { showPageChecks } from './page-checks.ts';
import { buildSources } from './page-sources.ts';
import type { ArticleView } from './page-view.ts';
import { buildPublisher } from './publisher-view.ts';
import { showReasons } from './reason-view.ts';
import type { StoryBundle } from './story-bundle.ts';

/** The view of an article that no stored story surely tells. `near` is the best ambiguous story. */
export function buildArticleView(
  analysis: Analysis,
  ambiguous: readonly StoryMatch[],
  library: {
    readonly index: IndexState;
    readonly near: StoryBundle | null;
    readonly damaged?: DamagedStory | null;
    readonly denied?: readonly DeniedStory[];
    readonly checks?: readonly FactCheck[];
  },
): ArticleView {
  const [maybe] = ambiguous;
  const sources = buildSources(analysis);
  const notes = analysis.notes.map((note) => showFoundNote(analysis, note));
  const isTold = ({ finding }: { finding: string }) => finding !== 'cannot tell';
  return {
    page: headerOf(analysis, maybe ? maybe.reasons.flatMap(({ spans }) => spans) : []),
    publisher: buildPublisher(analysis.article),
    summary: summariseArticle(analysis.quotations, sources),
    storiesSearched: library.index.searched,
    rebuilding: library.index.rebuilding,
    maybe:
      maybe && library.near
        ? {
            story: maybe.story,
            title: library.near.story.title,
            reasons: showReasons(maybe),
          }
        : null,
    damaged: library.damaged ?? null,
    denied: library.denied ?? [],
    quotations: analysis.quotations.map((quotation) => showFoundQuotation(analysis, quotation)),
    onlyInHeadline: analysis.headlineQuotations
      .filter(({ body }) => body === null)
      .map(({ text, start, end }) => ({ text, span: { start, end, in: 'headline' } })),
    sources,
    notes: [...notes.filter(isTold), ...notes.filter((note) => !isTold(note))],
    factChecks: showPageChecks(library.checks ?? [], analysis),
  };
}

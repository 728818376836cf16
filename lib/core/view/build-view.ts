import type { Annotation } from '../annotation/annotation.ts';
import type { Analysis, FoundQuotation } from '../article.ts';
import type { FactCheck } from '../fact-check/fact-check.ts';
import { type Kept, OWN_PACK } from '../keep/kept.ts';
import type { StoryMatch } from '../match/score/score.ts';
import { measureStoredReuse } from '../match/signals/stored-reuse.ts';
import type { PackArticle } from '../pack/pack.ts';
import { phrase } from '../phrase.ts';
import { overlap } from '../span.ts';
import { showAnnotations } from './annotation-view.ts';
import { buildClaims } from './claim-view.ts';
import { buildCoverage } from './coverage-view.ts';
import { showEvidence } from './evidence-view.ts';
import { headerOf, showFoundNote, showFoundQuotation } from './found-view.ts';
import { holdQuotations } from './hold-quotation.ts';
import type { DeniedStory } from './named-stories.ts';
import { showPageChecks } from './page-checks.ts';
import type { KnownView, StoryQuotation } from './page-view.ts';
import { type ReasonView, sayGrade, showReasons } from './reason-view.ts';
import { recogniseArticle } from './recognise-article.ts';
import { seenQuotations } from './seen-page.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

/** Whether the page prints a stored quotation in the text of one that was found there. */
function isPrintedIn({ here }: StoryQuotation, found: FoundQuotation): boolean {
  return here !== null && here.span.in === undefined && overlap(here.span, found) > 0;
}

/**
 * How the reader came to have the article, when it was the reader who kept it. A story of the
 * reader's own is taken back only from the page it was kept from, which is its first article.
 */
function keptAs({ key, added, story }: StoryBundle, article: string): Kept | null {
  const { title } = story;
  if (added.includes(article)) return { as: 'coverage', key: `${key}/${article}`, title };
  const isOwn = key.startsWith(`${OWN_PACK}/`) && story.articles[0]?.id === article;
  return isOwn ? { as: 'story', key, title } : null;
}

/** What the page's narration has in common with the stored article that holds most of it, other than itself. */
function showReuse(text: string, self: PackArticle | null, bundle: StoryBundle): ReasonView | null {
  const others = bundle.story.articles.filter(({ id }) => id !== self?.id);
  const reuse = measureStoredReuse(text, others);
  const outlet = reuse && articleOutlet(bundle, reuse.article);
  if (!reuse || !outlet) return null;
  return { says: phrase('phrase_reuse', outlet, 10 * reuse.tenths), span: reuse.span };
}

/** What was taken in that may be about the page or the story it tells. */
export interface TakenOfPage {
  readonly checks: readonly FactCheck[];
  readonly annotations: readonly Annotation[];
}

/** The view of a page that tells a stored story. */
export function buildKnownView(
  analysis: Analysis,
  match: StoryMatch,
  bundle: StoryBundle,
  denied: readonly DeniedStory[] = [],
  taken: TakenOfPage = { checks: [], annotations: [] },
): KnownView {
  const self = recogniseArticle(analysis.article, bundle);
  const quotations = holdQuotations(analysis, bundle);
  const sources = { analysis, bundle, self, quotations };
  const claims = buildClaims(sources);
  const { story } = bundle;
  const stored = story.notes
    .filter((note) => note.article === null || note.article === self?.id)
    .map((note) => ({
      criterion: note.criterion,
      finding: note.finding,
      says: note.says,
      doubt: note.doubt,
      evidence: note.evidence.map((one) => showEvidence(one, analysis.article, bundle)),
      recorded: note.recorded,
      about: note.article === null ? null : articleOutlet(bundle, note.article),
    }));
  const reuse = showReuse(analysis.article.text, self, bundle);
  const hops = claims.flatMap((claim) => claim.hops);
  const evidence = [...hops, ...stored].flatMap((one) => one.evidence);
  const settled = new Set(stored.map((note) => note.criterion));
  const ownNotes = analysis.notes.filter((note) => self === null && !settled.has(note.criterion));
  return {
    page: headerOf(analysis, [
      ...match.reasons.flatMap(({ spans }) => spans),
      ...quotations.flatMap(({ here }) => here?.span ?? []),
      ...evidence.flatMap((one) => (one.from === 'page' ? one.span : [])),
      ...(reuse?.span ? [reuse.span] : []),
    ]),
    story: {
      key: bundle.key,
      title: story.title,
      summary: story.summary,
      pack: bundle.packTitle,
      contact: bundle.packContact ?? null,
      recorded: story.recorded,
    },
    isStored: self !== null,
    kept: self ? keptAs(bundle, self.id) : null,
    isConfirmed: match.grade === 'word',
    denied,
    reuse,
    grade: sayGrade(match),
    reasons: showReasons(match),
    claims,
    quotations,
    printed: seenQuotations(analysis),
    changes: null,
    ownQuotations: analysis.quotations
      .filter((one) => !quotations.some((stored) => isPrintedIn(stored, one)))
      .map((one) => showFoundQuotation(analysis, one)),
    coverage: buildCoverage(sources, claims),
    notes: [...ownNotes.map((note) => showFoundNote(analysis, note)), ...stored],
    factChecks: showPageChecks(taken.checks, analysis),
    annotations: showAnnotations(bundle, taken.annotations).length,
  };
}

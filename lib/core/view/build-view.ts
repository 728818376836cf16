import type { Analysis, FoundNote, FoundQuotation, FoundSpeaker } from '../article.ts';
import { type Kept, OWN_PACK } from '../keep/kept.ts';
import type { StoryMatch } from '../match/score.ts';
import { readingId } from '../reading-id.ts';
import { slice } from '../span.ts';
import { likelySpeaker, sureSpeaker } from '../speakers/confidence.ts';
import { buildClaims } from './claim-view.ts';
import { buildCoverage } from './coverage-view.ts';
import { evidenceOnPage, showEvidence } from './evidence-view.ts';
import { holdQuotations } from './hold-quotation.ts';
import type {
  ArticleView,
  KnownView,
  NoteView,
  PageHeader,
  PageQuotation,
  SpeakerView,
} from './page-view.ts';
import { recogniseArticle } from './recognise-article.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

function headerOf({ article }: Analysis): PageHeader {
  const { url, outlet, headline, byline, published } = article;
  return { reading: readingId(article), url: url ?? '', outlet, headline, byline, published };
}

function showFoundNote(analysis: Analysis, note: FoundNote): NoteView {
  return {
    criterion: note.criterion,
    finding: note.finding,
    says: note.detail,
    doubt: null,
    evidence: note.evidence.map((span) => evidenceOnPage(analysis.article, span)),
    recorded: null,
    about: null,
  };
}

function showFoundSpeaker(speaker: FoundSpeaker): SpeakerView | null {
  const name = speaker.name ?? speaker.description;
  if (name === null) return null;
  const { kind, role, affiliation } = speaker;
  const isPrinted = role !== null && affiliation !== null && role.includes(affiliation);
  const place = isPrinted ? null : affiliation;
  const full = [role, place].filter((part) => part !== null).join(', ');
  return {
    name,
    named: speaker.name !== null || (kind === 'person' && !speaker.anonymous),
    kind,
    role: full === '' ? null : full,
  };
}

function showFoundQuotation({ article }: Analysis, quotation: FoundQuotation): PageQuotation {
  const likely = likelySpeaker(quotation);
  const speaker = likely && showFoundSpeaker(likely);
  return {
    span: { start: quotation.start, end: quotation.end },
    parts: quotation.parts.map((part) => slice(article.text, part)),
    speaker,
    isUnsure: speaker !== null && sureSpeaker(quotation) === null,
    mention: likely && !speaker ? slice(article.text, likely.mention) : null,
  };
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

/** The view of a page that tells a stored story. */
export function buildKnownView(
  analysis: Analysis,
  match: StoryMatch,
  bundle: StoryBundle,
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
  const settled = new Set(stored.map((note) => note.criterion));
  const ownNotes = analysis.notes.filter((note) => self === null && !settled.has(note.criterion));
  return {
    page: headerOf(analysis),
    story: {
      key: bundle.key,
      title: story.title,
      summary: story.summary,
      pack: bundle.packTitle,
      recorded: story.recorded,
    },
    isStored: self !== null,
    kept: self ? keptAs(bundle, self.id) : null,
    reasons: match.reasons.map((reason) => reason.detail),
    claims,
    quotations,
    coverage: buildCoverage(sources, claims),
    notes: [...ownNotes.map((note) => showFoundNote(analysis, note)), ...stored],
  };
}

/** The view of an article that no stored story surely tells. `near` is the best ambiguous story. */
export function buildArticleView(
  analysis: Analysis,
  ambiguous: readonly StoryMatch[],
  library: { readonly stories: number; readonly near: StoryBundle | null },
): ArticleView {
  const { article } = analysis;
  const [maybe] = ambiguous;
  return {
    page: headerOf(analysis),
    storiesSearched: library.stories,
    maybe:
      maybe && library.near
        ? {
            story: maybe.story,
            title: library.near.story.title,
            reasons: maybe.reasons.map((reason) => reason.detail),
          }
        : null,
    quotations: analysis.quotations.map((quotation) => showFoundQuotation(analysis, quotation)),
    credits: analysis.chain.map((link) => ({
      kind: link.kind,
      name: link.to.name,
      type: link.to.type,
      evidence: link.evidence
        ? { sentence: slice(article.text, link.evidence), span: link.evidence }
        : null,
    })),
    notes: analysis.notes.map((note) => showFoundNote(analysis, note)),
  };
}

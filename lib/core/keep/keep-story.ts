import type { Analysis, FoundLink } from '../article.ts';
import { DOMAIN } from '../pack/hidden-marks.ts';
import type {
  PackArticle,
  PackLink,
  PackNote,
  PackOrigin,
  PackOutlet,
  PackStory,
} from '../pack/pack.ts';
import type { Phrase } from '../phrase.ts';
import type { Span } from '../span.ts';
import { findParagraphs } from '../text/sentences.ts';
import {
  cut,
  keptArticle,
  keptEvidence,
  keptOutlet,
  keptQuotation,
  keptSpeaker,
} from './kept-article.ts';
import { onePerId } from './one-per-id.ts';
import { slug } from './slug.ts';

/** What keeping needs from outside: who keeps, when, and words for what is written down. */
export interface Keeping {
  readonly by: string;
  /** ISO 8601 day. */
  readonly on: string;
  /** Words a phrase. */
  readonly say: (phrase: Phrase) => string;
  /** A sentence such as “Credits Fox News.” */
  readonly credits: (name: string) => string;
}

interface Chain {
  readonly outlets: PackOutlet[];
  readonly articles: PackArticle[];
  readonly origins: PackOrigin[];
  readonly links: PackLink[];
}

/** What prints more is a transcript; a pack holds no more speakers of one story. */
const MOST_QUOTATIONS = 500;
/** Paragraphs in which an article says where its main claim comes from. */
const LEAD_PARAGRAPHS = 3;

/** Whether a credit is for the article's main claim: it speaks for all of it, or stands in its lead. */
function isOfMainClaim({ article }: Analysis, { kind, whole, evidence }: FoundLink): boolean {
  if (kind === 'original' || kind === 'unknown') return false;
  if (whole) return true;
  const lead = findParagraphs(article.text)[LEAD_PARAGRAPHS - 1]?.end ?? article.text.length;
  return (
    kind !== 'cites' && evidence !== null && evidence.in === undefined && evidence.start < lead
  );
}

/** The chain that the page itself shows: the surest outlet it credits, and the paper behind it. */
function chainOf(analysis: Analysis, article: PackArticle, keeping: Keeping): Chain {
  const chain: Chain = { outlets: [], articles: [], origins: [], links: [] };
  const credit = analysis.chain.find(
    (one) => one.to.type === 'outlet' && isOfMainClaim(analysis, one),
  );
  const source = analysis.chain.find(
    (one) =>
      one.to.type === 'origin' &&
      (credit
        ? one.evidence !== null && one.evidence.start === credit.evidence?.start
        : one.kind === 'obtained'),
  );
  let from = article.id;
  const evidenceOf = (span: Span | null, name: string) =>
    span ? [keptEvidence(analysis, article.id, span, keeping.credits(name))] : [];
  if (credit) {
    const { domain } = credit.to;
    const name = cut(credit.to.name, 200) || '?';
    const outlet = {
      id: slug(name, domain ?? name),
      name,
      aliases: [],
      domains: domain && DOMAIN.test(domain) ? [domain] : [],
    };
    const id = slug(name, `credited ${article.id}`);
    chain.outlets.push(outlet);
    chain.articles.push({
      id,
      outlet: outlet.id,
      headline: null,
      url: null,
      byline: [],
      published: null,
      publishedBy: article.published,
      place: 'coverage',
      known: 'credited',
      fingerprint: null,
    });
    const evidence = evidenceOf(credit.evidence, name);
    chain.links.push({
      from,
      kind: credit.kind,
      to: { type: 'article', id },
      evidence,
      note: null,
    });
    from = id;
  }
  if (source) {
    const { name, origin = 'unknown' } = source.to;
    const id = slug(name, article.id);
    chain.origins.push({
      id,
      kind: origin,
      title: cut(name, 300) || '?',
      date: null,
      obtainedBy: chain.outlets[0]?.id ?? null,
      published: null,
      confirmations: [],
    });
    const evidence = evidenceOf(source.evidence, name);
    chain.links.push({
      from,
      kind: credit ? 'obtained' : source.kind,
      to: { type: 'origin', id },
      evidence,
      note: null,
    });
  }
  return chain;
}

function notesOf(analysis: Analysis, article: string, keeping: Keeping): PackNote[] {
  return analysis.notes.map((note) => ({
    id: `${note.criterion}-${article}`.slice(0, 79),
    criterion: note.criterion,
    article,
    finding: note.finding,
    says: cut(keeping.say(note.detail), 800) || '?',
    doubt: note.caveat ? cut(keeping.say(note.caveat), 600) || null : null,
    evidence: note.evidence
      .slice(0, 20)
      .map((span) => keptEvidence(analysis, article, span, keeping.say(note.detail))),
    recorded: { by: keeping.by, on: keeping.on },
  }));
}

/**
 * A story of one article: its headline as the main claim, the chain that the page shows, its
 * quotations and notes. Nothing is written that the page does not show; the article's text is not
 * in it. `outlets` are those that the story names.
 */
export function keepStory(
  analysis: Analysis,
  keeping: Keeping,
): { readonly story: PackStory; readonly outlets: readonly PackOutlet[] } {
  const outlet = keptOutlet(analysis);
  const article = keptArticle(analysis, outlet);
  const title = cut(analysis.article.headline ?? '', 300) || cut(outlet.name, 300);
  const chain = chainOf(analysis, article, keeping);
  const kept = analysis.quotations.slice(0, MOST_QUOTATIONS);
  const quotations = kept.map((one) => keptQuotation(analysis, one, article.id, null));
  return {
    outlets: onePerId([outlet, ...chain.outlets]),
    story: {
      id: slug(title, article.id),
      title,
      summary: title,
      date: article.published,
      claims: [{ id: 'main', text: title, main: true, links: chain.links }],
      origins: chain.origins,
      articles: onePerId([article, ...chain.articles]),
      speakers: onePerId(kept.map((one) => keptSpeaker(one))),
      quotations: onePerId(quotations),
      notes: notesOf(analysis, article.id, keeping),
      recorded: { by: keeping.by, on: keeping.on },
    },
  };
}

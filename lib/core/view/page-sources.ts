import type { Analysis, Article, FoundLink, OriginKind } from '../article.ts';
import type { Span } from '../span.ts';
import { evidenceOnPage } from './evidence-view.ts';
import type { PageSource, SourceStop } from './source-stop.ts';

/** Below this, a credit says no more than that somebody helped; notes draw the line there, too. */
const SURE = 0.5;

const keyOf = ({ to }: FoundLink) => `${to.type}:${to.name}:${to.by ?? ''}`;

const spanKey = ({ start, end, in: field }: Span) => `${field} ${start} ${end}`;

/** How many stretches of text remain when spans that touch are made one. Cost: n log n. */
function countPassages(spans: readonly Span[]): number {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let [count, end] = [0, Number.NEGATIVE_INFINITY];
  for (const span of sorted) {
    if (span.start >= end) count++;
    end = Math.max(end, span.end);
  }
  return count;
}

/** Origins that happen in speech: that no link leads there says nothing. */
const SPOKEN: ReadonlySet<OriginKind | undefined> = new Set([
  'statement',
  'press-conference',
  'interview',
  'eyewitness',
]);

/** Whether one of the credits is linked; null where that was not read, or where nothing could be. */
function isLinked(credits: readonly FoundLink[], { to }: FoundLink): boolean | null {
  if (credits.some((one) => one.linked)) return true;
  const isSpoken = to.type === 'origin' && SPOKEN.has(to.origin);
  return !isSpoken && credits.some((one) => one.linked === false) ? false : null;
}

function stopOf(article: Article, credits: readonly FoundLink[], surest: FoundLink): SourceStop {
  const { type, name, by, origin = null } = surest.to;
  const covers = credits.flatMap((one) => one.covers ?? []);
  const sentences = credits.flatMap((one) => one.evidence ?? []);
  const evidence = new Map(sentences.map((span) => [spanKey(span), span]));
  return {
    kind: surest.kind,
    type,
    name: by ?? name,
    detail: by ? name.replace(` by ${by}`, '') : null,
    // That an outlet reports is what an outlet does.
    origin: type === 'outlet' && origin === 'report' ? null : origin,
    basis: surest.basis,
    whole: credits.some((one) => one.whole),
    passages: covers.length === 0 ? null : countPassages(covers),
    linked: isLinked(credits, surest),
    isUnsure: surest.confidence < SURE,
    evidence: [...evidence.values()].map((span) => evidenceOnPage(article, span)),
  };
}

/** The key of the outlet that an origin came through; null for an origin that the page itself leads to. */
const throughOf = ({ to }: FoundLink) => (to.through ? `outlet:${to.through}:` : null);

/**
 * What the page credits, each thing once with all its sentences, in the order of the credits: what
 * speaks for the whole article first. What an outlet obtained stands behind that outlet. Cost:
 * n log n for n credits.
 */
export function buildSources({ article, credits }: Analysis): PageSource[] {
  const groups = new Map<string, { surest: FoundLink; credits: FoundLink[]; through: string }>();
  for (const credit of credits) {
    const key = keyOf(credit);
    const known = groups.get(key);
    if (!known) {
      groups.set(key, { surest: credit, credits: [credit], through: throughOf(credit) ?? '' });
      continue;
    }
    known.credits.push(credit);
    if (credit.confidence > known.surest.confidence) known.surest = credit;
  }
  const behind = new Map<string, SourceStop[]>();
  const direct = new Map<string, SourceStop>();
  for (const [key, group] of groups) {
    const stop = stopOf(article, group.credits, group.surest);
    if (!groups.has(group.through)) direct.set(key, stop);
    else behind.set(group.through, [...(behind.get(group.through) ?? []), stop]);
  }
  return [...direct].map(([key, stop]) => ({ ...stop, behind: behind.get(key) ?? [] }));
}

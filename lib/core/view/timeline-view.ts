import { changesWording } from '../align/difference.ts';
import { type Named, nameOutlet } from '../library/names.ts';
import type { PackArticle } from '../pack/pack.ts';
import { BETWEEN_PARTS } from './parts.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

/** Something that coverage tells: a claim, or a quotation. */
export interface Told {
  readonly id: string;
  readonly kind: 'claim' | 'quotation';
  readonly text: string;
}

/** One article of the coverage, with what is new in it and what it does not tell of what stood before. */
export interface TimelineStop {
  readonly id: string;
  readonly outlet: Named;
  readonly headline: string | null;
  readonly url: string | null;
  /** ISO 8601; null when only `publishedBy` or nothing is known. */
  readonly published: string | null;
  readonly publishedBy: string | null;
  /**
   * What no stored article of an earlier day tells, and none whose day is not known: that one may
   * have been first. Null when nothing can be told of this article.
   */
  readonly added: readonly Told[] | null;
  /** What stored articles of earlier days tell and this one does not; null when that cannot be told. */
  readonly leftOut: readonly Told[] | null;
  /** Quotations that it prints in other words than the fullest form. */
  readonly changed: number;
  /** The articles that it rests on, for any claim, with their outlets' names. */
  readonly restsOn: readonly { readonly id: string; readonly outlet: string }[];
}

/**
 * The coverage of a story from the first day on, what has no day last. Articles are compared by days:
 * of two on one day neither is before the other. What an article added or left out cannot be told
 * when its day is not known, or when the curator did not read it. Cost: articles × what they tell.
 */
export function buildTimeline(bundle: StoryBundle): TimelineStop[] {
  const { story } = bundle;
  const coverage = story.articles.filter(({ place }) => place === 'coverage');
  const told = new Map(coverage.map((article) => [article.id, toldBy(bundle, article.id)]));
  const undated = coverage.filter((article) => dayOf(article) === null);
  return coverage
    .map((article) => {
      const day = dayOf(article);
      const own = told.get(article.id) ?? [];
      const before = coverage.filter((one) => isBefore(dayOf(one), day));
      const known = new Map(
        before.flatMap(({ id }) => told.get(id) ?? []).map((one) => [one.id, one]),
      );
      const maybeBefore = new Set(
        undated.flatMap(({ id }) => told.get(id) ?? []).map(({ id }) => id),
      );
      const canTell = day !== null && article.known === 'read';
      const ownIds = new Set(own.map(({ id }) => id));
      return {
        id: article.id,
        outlet: nameOutlet(
          bundle.outlets.find((one) => one.id === article.outlet) ?? {
            id: article.outlet,
            name: article.outlet,
            domains: [],
          },
        ),
        headline: article.headline,
        url: article.url,
        published: article.published,
        publishedBy: article.publishedBy,
        added: canTell ? own.filter(({ id }) => !known.has(id) && !maybeBefore.has(id)) : null,
        leftOut: canTell ? [...known.values()].filter(({ id }) => !ownIds.has(id)) : null,
        changed: story.quotations.filter(({ renditions }) =>
          renditions.some(
            (one) =>
              one.article === article.id && one.in === 'text' && changesWording(one.differences),
          ),
        ).length,
        restsOn: restsOn(bundle, article.id),
      };
    })
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
}

/** The claims that an article makes and the quotations that it prints. */
function toldBy({ story }: StoryBundle, article: string): Told[] {
  const claims = story.claims
    .filter(({ links }) => links.some(({ from }) => from === article))
    .map(({ id, text }) => ({ id: `claim ${id}`, kind: 'claim' as const, text }));
  const quotations = story.quotations
    .filter(
      ({ attestedBy, renditions }) =>
        attestedBy === article ||
        renditions.some((one) => one.article === article && one.in === 'text'),
    )
    .map(({ id, parts }) => ({
      id: `quotation ${id}`,
      kind: 'quotation' as const,
      text: parts.join(BETWEEN_PARTS),
    }));
  return [...claims, ...quotations];
}

function restsOn(bundle: StoryBundle, article: string): TimelineStop['restsOn'] {
  const links = bundle.story.claims.flatMap((claim) => claim.links);
  const targets = links
    .filter(({ from, to }) => from === article && to.type === 'article')
    .map(({ to }) => to.id);
  return [...new Set(targets)].map((id) => ({ id, outlet: articleOutlet(bundle, id) ?? id }));
}

/** Characters of a whole ISO 8601 day. */
const DAY = 10;

/** The day it was published; null when only a month, or nothing, is known. */
function dayOf({ published }: Pick<PackArticle, 'published'>): string | null {
  return published !== null && published.length >= DAY ? published.slice(0, DAY) : null;
}

const isBefore = (one: string | null, day: string | null) =>
  one !== null && day !== null && one < day;

const orderOf = ({ published, publishedBy }: TimelineStop) => published ?? publishedBy ?? '9999';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

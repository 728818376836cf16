import type { Evidence, PackQuotation, PackStory } from '../pack/pack.ts';
import { chooseFullest } from '../utterance/choose-fullest.ts';
import { holdRenditions } from './hold-renditions.ts';
import { withOneMainClaim } from './main-claim.ts';
import { referencesOf } from './references.ts';

/** Which of the records that belong to no article a part of a story has. */
export type Unattached = 'kept' | 'left-out';

/**
 * The part of a story that some of its articles tell: their links, the origins these end at, what they
 * print of quotations, and the notes on them. An article that one of them rests on, or whose sentence
 * something here rests on, comes along as one that is only credited, so that no chain breaks and no evidence is lost. A quotation whose fullest form stands elsewhere takes
 * the fullest that is left. Cost: the story, and the alignments of quotations that lose their form.
 */
export function restrictStory(
  story: PackStory,
  articles: ReadonlySet<string>,
  unattached: Unattached,
): PackStory {
  const credited = reachedFrom(story, articles);
  const isHere = (id: string) => articles.has(id) || credited.has(id);
  const isKept = unattached === 'kept';
  const claims = story.claims
    .map((claim) => ({
      ...claim,
      links: claim.links.filter(
        ({ from, to }) => isHere(from) && (to.type === 'origin' || isHere(to.id)),
      ),
    }))
    .filter(({ links }, at) => links.length > 0 || (isKept && isFree(story.claims[at])));
  const main = story.claims.find((claim) => claim.main) ?? story.claims[0];
  const told = claims.length > 0 || !main ? claims : [{ ...main, links: [] }];
  const claimIds = new Set(told.map(({ id }) => id));
  const part: PackStory = {
    ...story,
    claims: told,
    quotations: story.quotations
      .flatMap((one) => partOf(one, articles))
      .map((one) => ({ ...one, claim: one.claim && claimIds.has(one.claim) ? one.claim : null })),
    notes: story.notes.filter(({ article }) => (article === null ? isKept : articles.has(article))),
    ...(story.corrections && {
      corrections: story.corrections.filter(({ article }) =>
        article === null ? isKept : articles.has(article),
      ),
    }),
  };
  const [before, now] = [referencesOf(story), referencesOf(part)];
  const stays = (named: 'origins' | 'speakers', id: string) =>
    now[named].has(id) || (isKept && !before[named].has(id));
  const origins = story.origins.filter(({ id }) => stays('origins', id));
  const cited = citedIn({ ...part, origins });
  return withOneMainClaim({
    ...part,
    origins,
    speakers: story.speakers.filter(({ id }) => stays('speakers', id)),
    articles: story.articles.flatMap((article) => {
      if (articles.has(article.id)) return [article];
      return credited.has(article.id) || cited.has(article.id)
        ? [{ ...article, url: null, known: 'credited' as const, fingerprint: null }]
        : [];
    }),
  });
}

/** The articles whose sentences something rests on. */
function citedIn({ claims, origins, notes }: PackStory): ReadonlySet<string> {
  const evidence: readonly Evidence[] = [
    ...claims.flatMap(({ links }) => links.flatMap((link) => link.evidence)),
    ...origins.flatMap(({ confirmations }) => confirmations.flatMap((one) => one.evidence)),
    ...notes.flatMap((note) => note.evidence),
  ];
  return new Set(evidence.map(({ article }) => article));
}

/** A claim that no article's chain is known of. */
const isFree = (claim: PackStory['claims'][number] | undefined) => claim?.links.length === 0;

/** The articles that `start` rest on, one after another, without `start`. */
function reachedFrom(story: PackStory, start: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of story.claims.flatMap((claim) => claim.links))
    if (to.type === 'article') next.set(from, [...(next.get(from) ?? []), to.id]);
  const reached = new Set<string>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const to of next.get(id) ?? []) {
      if (start.has(to) || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}

/** What some articles print of a quotation; nothing when none of them prints it. */
function partOf(quotation: PackQuotation, articles: ReadonlySet<string>): PackQuotation[] {
  const renditions = quotation.renditions.filter((one) => articles.has(one.article));
  if (articles.has(quotation.attestedBy)) return [{ ...quotation, renditions }];
  const fullest = chooseFullest(renditions) ?? renditions[0];
  if (!fullest) return [];
  const { parts, article } = fullest;
  return [holdRenditions({ ...quotation, renditions, parts, attestedBy: article })];
}

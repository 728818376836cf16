import type { PackStory } from '../pack/pack.ts';
import { ok, type Result, refuse } from '../result.ts';
import { withOneMainClaim } from './main-claim.ts';
import { restrictStory } from './restrict-story.ts';

/** The lists of a story's records. */
export type RecordList = 'claims' | 'origins' | 'articles' | 'speakers' | 'quotations' | 'notes';

/** Why a record stays. */
export type StaysBecause = 'speaker-quoted' | 'last-article' | 'last-claim';

/**
 * The story without one record and without what makes no sense when that is gone: with an article go
 * its links, what it prints, and the notes on it; with an origin the links to it; with a claim its
 * chain. Refused for a speaker who is quoted, and for the last article or claim: a story needs one.
 */
export function removeRecord(
  story: PackStory,
  list: RecordList,
  id: string,
): Result<PackStory, StaysBecause> {
  switch (list) {
    case 'articles':
      return removeArticle(story, id);
    case 'speakers':
      if (story.quotations.some(({ speaker }) => speaker === id)) return refuse('speaker-quoted');
      return ok({ ...story, speakers: story.speakers.filter((one) => one.id !== id) });
    case 'claims':
      return removeClaim(story, id);
    case 'origins':
      return ok({
        ...story,
        origins: story.origins.filter((one) => one.id !== id),
        claims: story.claims.map((claim) => ({
          ...claim,
          links: claim.links.filter(({ to }) => to.type !== 'origin' || to.id !== id),
        })),
      });
    case 'quotations':
      return ok({ ...story, quotations: story.quotations.filter((one) => one.id !== id) });
    case 'notes':
      return ok({ ...story, notes: story.notes.filter((one) => one.id !== id) });
    default: {
      const never: never = list;
      return never;
    }
  }
}

function removeArticle(story: PackStory, id: string): Result<PackStory, StaysBecause> {
  const left = story.articles.filter((one) => one.id !== id);
  if (left.length === 0) return refuse('last-article');
  const rest = restrictStory(story, new Set(left.map((one) => one.id)), 'kept');
  const isGone = (to: { readonly type: string; readonly id: string }) =>
    to.type === 'article' && to.id === id;
  const claims = story.claims.map((claim) => ({
    ...claim,
    links: (rest.claims.find((one) => one.id === claim.id)?.links ?? []).filter(
      ({ from, to }) => from !== id && !isGone(to),
    ),
  }));
  const proof = <Item extends { readonly article: string }>(evidence: readonly Item[]) =>
    evidence.filter((one) => one.article !== id);
  return ok({
    ...rest,
    claims: claims.map((claim) => ({
      ...claim,
      links: claim.links.map((link) => ({ ...link, evidence: proof(link.evidence) })),
    })),
    articles: left,
    // Whom and what it rested on may be asked for again: nothing else goes with it.
    origins: story.origins.map((origin) => ({
      ...origin,
      confirmations: origin.confirmations.map((one) => ({ ...one, evidence: proof(one.evidence) })),
    })),
    speakers: story.speakers,
    quotations: rest.quotations.map((one) => ({
      ...one,
      claim: story.quotations.find((known) => known.id === one.id)?.claim ?? null,
    })),
    notes: rest.notes.map((note) => ({ ...note, evidence: proof(note.evidence) })),
  });
}

function removeClaim(story: PackStory, id: string): Result<PackStory, StaysBecause> {
  const claims = story.claims.filter((one) => one.id !== id);
  if (claims.length === 0) return refuse('last-claim');
  return ok(
    withOneMainClaim({
      ...story,
      claims,
      quotations: story.quotations.map((one) => ({
        ...one,
        claim: one.claim === id ? null : one.claim,
      })),
    }),
  );
}

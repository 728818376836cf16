import type { Evidence, PackStory } from '../pack/pack.ts';

type Names = ReadonlyMap<string, string>;

/** New ids of a story's records, by their list and old id; an id that is not there stays. */
export interface Renaming {
  readonly claims: Names;
  readonly origins: Names;
  readonly articles: Names;
  readonly speakers: Names;
  readonly quotations: Names;
  readonly notes: Names;
}

/** The story with its records under other ids, wherever these stand. Cost: linear in the story. */
export function renameRecords(story: PackStory, renaming: Renaming): PackStory {
  const now = (list: keyof Renaming, id: string) => renaming[list].get(id) ?? id;
  const orNull = (list: keyof Renaming, id: string | null) => (id === null ? null : now(list, id));
  const proof = (evidence: readonly Evidence[]) =>
    evidence.map((one) => ({ ...one, article: now('articles', one.article) }));
  return {
    ...story,
    claims: story.claims.map((claim) => ({
      ...claim,
      id: now('claims', claim.id),
      links: claim.links.map((link) => ({
        ...link,
        from: now('articles', link.from),
        to: {
          ...link.to,
          id: now(link.to.type === 'article' ? 'articles' : 'origins', link.to.id),
        },
        evidence: proof(link.evidence),
      })),
    })),
    origins: story.origins.map((origin) => ({
      ...origin,
      id: now('origins', origin.id),
      confirmations: origin.confirmations.map((one) => ({ ...one, evidence: proof(one.evidence) })),
    })),
    articles: story.articles.map((article) => ({ ...article, id: now('articles', article.id) })),
    speakers: story.speakers.map((speaker) => ({ ...speaker, id: now('speakers', speaker.id) })),
    quotations: story.quotations.map((quotation) => ({
      ...quotation,
      id: now('quotations', quotation.id),
      speaker: now('speakers', quotation.speaker),
      claim: orNull('claims', quotation.claim),
      attestedBy: now('articles', quotation.attestedBy),
      renditions: quotation.renditions.map((one) => ({
        ...one,
        article: now('articles', one.article),
      })),
    })),
    notes: story.notes.map((note) => ({
      ...note,
      id: now('notes', note.id),
      article: orNull('articles', note.article),
      evidence: proof(note.evidence),
    })),
    ...(story.corrections && {
      corrections: story.corrections.map((one) => ({
        ...one,
        article: orNull('articles', one.article),
      })),
    }),
  };
}

import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../tests/support/factories.ts';
import { align } from '../align/align.ts';
import type { Evidence, PackStory } from './pack.ts';

const pack = bundledPack();
const stories = pack.stories.map((story) => [story.id, story] as const);

/** Every piece of evidence of a story, whatever it stands with. */
function evidenceOf(story: PackStory): Evidence[] {
  return [
    ...story.claims.flatMap((claim) => claim.links.flatMap((link) => link.evidence)),
    ...story.origins.flatMap((origin) => origin.confirmations.flatMap((one) => one.evidence)),
    ...story.notes.flatMap((note) => note.evidence),
  ];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('the bundled pack', () => {
  it('is a valid pack with at least one story', () => {
    expect(pack.stories.length).toBeGreaterThan(0);
  });

  it('holds short strings only, so no article text', () => {
    expect(stringsOf(pack).filter((text) => text.length > 600)).toEqual([]);
  });

  it.each(stories)('%s sends the answer of the police through no outlet', (_id, story) => {
    // The sentence that prints the answer credits nobody.
    const claims = story.claims.filter(({ links }) =>
      links.some(({ to }) => to.id === 'cpd-answer'),
    );
    const through = claims.flatMap(({ links }) => links.filter(({ to }) => to.type === 'article'));
    expect(through).toEqual([]);
  });

  it.each(stories)('%s gives each id once', (_id, story) => {
    for (const records of [
      story.claims,
      story.origins,
      story.articles,
      story.speakers,
      story.quotations,
      story.notes,
    ]) {
      const ids = records.map((record) => record.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it.each(stories)('%s refers only to what it holds', (_id, story) => {
    const has = (records: readonly { readonly id: string }[]) =>
      new Set(records.map((record) => record.id));
    const [articles, origins, speakers] = [
      has(story.articles),
      has(story.origins),
      has(story.speakers),
    ];
    const [claims, outlets] = [has(story.claims), has(pack.outlets)];
    const links = story.claims.flatMap((claim) => claim.links);
    const missing = [
      ...evidenceOf(story)
        .map((one) => one.article)
        .filter((id) => !articles.has(id)),
      ...links.map((link) => link.from).filter((id) => !articles.has(id)),
      ...links
        .filter(({ to }) => !(to.type === 'origin' ? origins : articles).has(to.id))
        .map(({ to }) => to.id),
      ...story.articles.map((article) => article.outlet).filter((id) => !outlets.has(id)),
      ...story.origins
        .flatMap((origin) => origin.obtainedBy ?? [])
        .filter((id) => !outlets.has(id)),
      ...story.quotations.map((quotation) => quotation.speaker).filter((id) => !speakers.has(id)),
      ...story.quotations
        .map((quotation) => quotation.attestedBy)
        .filter((id) => !articles.has(id)),
      ...story.quotations
        .flatMap((quotation) => quotation.claim ?? [])
        .filter((id) => !claims.has(id)),
      ...story.quotations
        .flatMap((quotation) => quotation.to ?? [])
        .filter((id) => !outlets.has(id)),
      ...story.quotations
        .flatMap((one) => one.renditions.map((rendition) => rendition.article))
        .filter((id) => !articles.has(id)),
      ...story.notes.flatMap((note) => note.article ?? []).filter((id) => !articles.has(id)),
    ];
    expect(missing).toEqual([]);
  });

  it.each(stories)('%s has one main claim', (_id, story) => {
    expect(story.claims.filter((claim) => claim.main)).toHaveLength(1);
  });

  it.each(stories)('%s has evidence or a note for every link', (_id, story) => {
    const bare = story.claims.flatMap((claim) =>
      claim.links.filter((link) => link.evidence.length === 0 && link.note === null),
    );
    expect(bare).toEqual([]);
  });

  it.each(stories)('%s names each speaker or describes them', (_id, story) => {
    expect(
      story.speakers.filter(
        (speaker) => (speaker.name === null) === (speaker.description === null),
      ),
    ).toEqual([]);
  });

  it.each(stories)('%s records the differences that align finds', (_id, story) => {
    for (const quotation of story.quotations) {
      for (const rendition of quotation.renditions.filter((one) => one.in === 'text')) {
        const found = align(rendition.parts.join(' … '), quotation.parts.join(' … '));
        expect([quotation.id, rendition.article, found.differences]).toEqual([
          quotation.id,
          rendition.article,
          rendition.differences,
        ]);
      }
    }
  });

  it.each(stories)('%s fingerprints every article that was read', (_id, story) => {
    for (const article of story.articles) {
      expect(article.fingerprint !== null).toBe(article.known === 'read');
    }
  });
});

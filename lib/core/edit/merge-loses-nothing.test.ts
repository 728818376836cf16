import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makeOrigin,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { Evidence } from '../pack/pack.ts';
import { mergeStories } from './merge-stories.ts';

const { outlets } = makePack();

it('has every word of both in the story or beside it, whichever of them has it', () => {
  const words = fc.constantFrom(null, 'One word.', 'Another word.');
  const day = fc.constantFrom(null, '2024-05-01', '2024-05-02');
  const confirmation = fc.record({
    by: fc.constantFrom('The office', 'The mayor'),
    says: fc.constantFrom('confirms it', 'denies it'),
    evidence: fc.constant<Evidence[]>([]),
  });
  const told = fc.record({
    role: words,
    affiliation: words,
    note: words,
    occasion: words,
    published: day,
    publishedBy: day,
    date: day,
    confirmations: fc.uniqueArray(confirmation, { selector: JSON.stringify, maxLength: 3 }),
  });
  const storyOf = ({
    role,
    affiliation,
    note,
    occasion,
    published,
    publishedBy,
    ...origin
  }: Told) =>
    makeStory({
      articles: [makePackArticle({ published, publishedBy })],
      claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { note })])],
      origins: [makeOrigin(origin)],
      speakers: [makeSpeaker({ role, affiliation })],
      quotations: [makePackQuotation({ occasion })],
    });
  type Told = typeof told extends fc.Arbitrary<infer Value> ? Value : never;
  fc.assert(
    fc.property(told, told, (one, other) => {
      const merged = mergeStories(
        { story: storyOf(one), outlets },
        { story: storyOf(other), outlets },
      );
      const [speaker, origin] = [merged.story.speakers[0], merged.story.origins[0]];
      const [article, quotation] = [merged.story.articles[0], merged.story.quotations[0]];
      const link = merged.story.claims[0]?.links[0];
      const { confirmations, ...single } = other;
      const kept: Record<string, unknown> = { ...speaker, ...link, ...article };
      kept.date = origin?.date;
      kept.occasion = quotation?.occasion;
      for (const [field, said] of Object.entries(single)) {
        const isLeft = merged.left.some((gone) => gone.field === field && gone.left === said);
        expect([said === null, kept[field] === said, isLeft]).toContain(true);
      }
      expect(origin?.confirmations).toEqual(
        expect.arrayContaining([...one.confirmations, ...confirmations]),
      );
    }),
    { seed: 9, numRuns: 200 },
  );
});

import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { buildPublisher } from './publisher-view.ts';

const claimOf = (article: Parameters<typeof buildPublisher>[0], field: string) =>
  buildPublisher(article).claims.find((claim) => claim.field === field);

describe('buildPublisher', () => {
  it('gives each value with where it was read', () => {
    const article = makeArticle({
      byline: ['Ida Brandt', 'Olaf Lind'],
      sources: { headline: 'page', byline: 'json-ld', published: 'url' },
    });
    expect(claimOf(article, 'headline')).toMatchObject({ source: 'page' });
    expect(claimOf(article, 'byline')).toEqual({
      field: 'byline',
      value: 'Ida Brandt, Olaf Lind',
      source: 'json-ld',
    });
    expect(claimOf(article, 'published')).toMatchObject({ value: '2024-05-02', source: 'url' });
  });

  it('leaves a value that the page does not give null, without a source', () => {
    const article = makeArticle({ byline: [], modified: null, sources: { byline: 'page' } });
    expect(claimOf(article, 'byline')).toMatchObject({ value: null, source: null });
    expect(claimOf(article, 'modified')).toMatchObject({ value: null, source: null });
  });

  it.each([
    ['2024-05-02', '2024-05-01T09:00:00Z', 1],
    ['2024-05-02T18:00:00+02:00', '2024-05-02T09:00:00Z', 0],
    ['2024-05-02', '2024-05-03', 0],
    ['2024-05', '2024-04-01', 0],
    ['2024-05-02', null, 0],
  ])('published %s and changed %s make %i conflict', (published, modified, count) => {
    expect(buildPublisher(makeArticle({ published, modified })).conflicts).toHaveLength(count);
  });

  it('passes on the label and the corrections', () => {
    const label = { kind: 'opinion', printed: 'Opinion' } as const;
    const correction = {
      kind: 'correction',
      text: 'Correction: the wharf is older.',
      span: null,
      source: 'json-ld',
    } as const;
    expect(buildPublisher(makeArticle({ label, corrections: [correction] }))).toMatchObject({
      label,
      corrections: [correction],
    });
  });
});

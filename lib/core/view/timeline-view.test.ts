import { describe, expect, it } from 'vitest';
import {
  makeBundle,
  makeClaim,
  makeLink,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { PackArticle } from '../pack/pack.ts';
import { buildTimeline } from './timeline-view.ts';

const FIRST = makePackArticle({ id: 'first', published: '2024-05-01' });
const SECOND = makePackArticle({ id: 'second', published: '2024-05-02T09:00:00Z' });

const rendition = (article: string, differences: ['same' | 'cut-unmarked'] = ['same']) => ({
  article,
  in: 'text' as const,
  parts: ['Every second pile is rotten.'],
  differences,
  note: null,
});

/** The first article prints a quotation and makes the claim; the second one prints another quotation. */
function timeline(articles: readonly PackArticle[], differs = false) {
  const story = makeStory({
    articles: [...articles],
    claims: [makeClaim([makeLink('second', 'first'), makeLink('first', 'origin:survey')])],
    quotations: [
      makePackQuotation({ id: 'piles', parts: ['Piles.'], attestedBy: 'first' }),
      makePackQuotation({
        id: 'winter',
        parts: ['Before', 'winter.'],
        attestedBy: 'second',
        renditions: [rendition('second', [differs ? 'cut-unmarked' : 'same'])],
      }),
    ],
  });
  return buildTimeline(makeBundle({ story }));
}

const texts = (told: readonly { readonly text: string }[] | null) =>
  told?.map(({ text }) => text) ?? null;

describe('the coverage over time', () => {
  it('says what each article adds and leaves out of what stood before', () => {
    const [first, second] = timeline([SECOND, FIRST]);
    expect(first?.id).toBe('first');
    expect(texts(first?.added ?? null)).toEqual(['The wharf closes for a year.', 'Piles.']);
    expect(first?.leftOut).toEqual([]);
    expect(texts(second?.added ?? null)).toEqual(['Before … winter.']);
    expect(texts(second?.leftOut ?? null)).toEqual(['Piles.']);
    expect(second?.restsOn).toEqual([{ id: 'first', outlet: 'Port Gazette' }]);
    expect(first?.outlet).toEqual({ key: 'port-gazette.example', name: 'Port Gazette' });
  });

  it('puts neither of two articles of one day before the other', () => {
    const [, second] = timeline([FIRST, { ...SECOND, published: '2024-05-01' }]);
    expect(second?.leftOut).toEqual([]);
    expect(texts(second?.added ?? null)).toContain('The wharf closes for a year.');
  });

  it.each([
    ['without a date', { published: null }],
    ['of which only the month is known', { published: '2024-05' }],
    ['that must have been out by a day', { published: null, publishedBy: '2024-05-09' }],
    ['that the curator did not read', { known: 'credited' as const }],
  ])('cannot tell of an article %s', (_, changes) => {
    const second = timeline([FIRST, { ...SECOND, ...changes }]).find(({ id }) => id === 'second');
    expect(second).toMatchObject({ added: null, leftOut: null });
  });

  it('calls nothing new that an article without a date tells too', () => {
    const undated = makePackArticle({ id: 'second', published: null });
    const third = makePackArticle({ id: 'first', published: '2024-05-01' });
    const first = timeline([third, undated]).find(({ id }) => id === 'first');
    expect(texts(first?.added ?? null)).toEqual(['Piles.']);
  });

  it('counts what an article prints in other words', () => {
    expect(timeline([FIRST, SECOND], true).map(({ changed }) => changed)).toEqual([0, 1]);
    expect(timeline([FIRST, SECOND]).map(({ changed }) => changed)).toEqual([0, 0]);
  });

  it('leaves out what is merely related, and puts what has no date last', () => {
    const related = makePackArticle({ id: 'later', place: 'related' });
    const undated = { ...SECOND, published: null };
    expect(timeline([undated, related, FIRST]).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('is empty without coverage', () => {
    expect(timeline([])).toEqual([]);
  });
});

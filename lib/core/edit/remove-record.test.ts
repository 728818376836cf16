import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makeOrigin,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import { checkReferences } from '../pack/check/check-references.ts';
import type { PackStory } from '../pack/pack.ts';
import { type RecordList, removeRecord } from './remove-record.ts';

const other = makePackArticle({ id: 'other', url: null });
const story = makeStory({
  articles: [makePackArticle(), other],
  claims: [
    makeClaim([makeLink('other', 'gazette-wharf'), makeLink('gazette-wharf', 'origin:survey')]),
    makeClaim([], { id: 'fares', main: false }),
  ],
  speakers: [makeSpeaker(), makeSpeaker({ id: 'falk', name: 'Oona Falk' })],
  quotations: [
    makePackQuotation({
      claim: 'wharf-closes',
      renditions: ['gazette-wharf', 'other'].map((article) => ({
        article,
        in: 'text' as const,
        parts: makePackQuotation().parts,
        differences: ['same' as const],
        note: null,
      })),
    }),
    makePackQuotation({ id: 'unprinted' }),
  ],
});

function without(list: RecordList, id: string): PackStory {
  const left = removeRecord(story, list, id);
  if (!left.ok) throw new Error(left.reason);
  return left.value;
}

describe('removeRecord', () => {
  it('takes an article out with its links, what it prints, and what it alone attests', () => {
    const left = without('articles', 'gazette-wharf');
    expect(left.articles).toEqual([other]);
    expect(left.claims.map(({ id, links }) => [id, links])).toEqual([
      ['wharf-closes', []],
      ['fares', []],
    ]);
    expect(left.quotations.map(({ id, attestedBy }) => [id, attestedBy])).toEqual([
      ['rotten-piles', 'other'],
    ]);
    expect(left.quotations[0]).toMatchObject({ claim: 'wharf-closes' });
    expect(left.speakers).toEqual(story.speakers);
    expect(left.origins).toEqual([makeOrigin()]);
  });

  it('takes an origin out with the links to it', () => {
    const left = without('origins', 'survey');
    expect(left.origins).toEqual([]);
    expect(left.claims[0]?.links.map(({ to }) => to.id)).toEqual(['gazette-wharf']);
  });

  it('makes the next claim the main one when the main one goes', () => {
    const left = without('claims', 'wharf-closes');
    expect(left.claims.map(({ id, main }) => [id, main])).toEqual([['fares', true]]);
    expect(left.quotations[0]?.claim).toBeNull();
  });

  it.each<[RecordList, string]>([
    ['articles', 'other'],
    ['articles', 'gazette-wharf'],
    ['claims', 'fares'],
    ['claims', 'wharf-closes'],
    ['origins', 'survey'],
    ['speakers', 'falk'],
    ['quotations', 'rotten-piles'],
    ['notes', 'nothing'],
  ])('leaves nothing that points to what is gone: %s %s', (list, id) => {
    const left = without(list, id);
    expect(left[list].map((one) => one.id)).not.toContain(id);
    expect(checkReferences(left, new Set(['port-gazette']))).toEqual([]);
  });

  it.each<[RecordList, string, string]>([['speakers', 'nora-holm', 'speaker-quoted']])(
    'refuses %s %s: %s',
    (list, id, reason) => {
      expect(removeRecord(story, list, id)).toMatchObject({ ok: false, reason });
    },
  );

  it('leaves a story its last article and its last claim', () => {
    expect(removeRecord(makeStory(), 'articles', 'gazette-wharf')).toMatchObject({
      reason: 'last-article',
    });
    expect(removeRecord(makeStory(), 'claims', 'wharf-closes')).toMatchObject({
      reason: 'last-claim',
    });
  });
});

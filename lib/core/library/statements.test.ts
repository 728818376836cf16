import { describe, expect, it } from 'vitest';
import {
  makeBundle,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import { changedBy, printedBy, statementsBy } from './statements.ts';

const rendition = (article: string, difference: 'same' | 'altered', place = 'text' as const) => ({
  article,
  in: place,
  parts: ['Every pile is rotten.'],
  differences: [difference],
  note: null,
});

const bundle = makeBundle({
  outlets: [
    { id: 'port-gazette', name: 'Port Gazette', aliases: [], domains: ['port-gazette.example'] },
    { id: 'island-post', name: 'Island Post', aliases: [], domains: ['island.example'] },
  ],
  story: makeStory({
    articles: [makePackArticle(), makePackArticle({ id: 'post', outlet: 'island-post' })],
    speakers: [
      makeSpeaker(),
      makeSpeaker({ id: 'holm-again', name: 'NORA  HOLM', role: null }),
      makeSpeaker({ id: 'unnamed', name: null, description: 'a night watchman' }),
    ],
    quotations: [
      makePackQuotation({
        id: 'piles',
        renditions: [rendition('post', 'altered'), rendition('gazette-wharf', 'altered')],
      }),
      makePackQuotation({
        id: 'again',
        speaker: 'holm-again',
        renditions: [rendition('post', 'same')],
      }),
      makePackQuotation({ id: 'dark', speaker: 'unnamed' }),
    ],
  }),
});

const ids = (all: readonly { readonly quotation: { readonly id: string } }[]) =>
  all.map(({ quotation }) => quotation.id);

describe('all that a speaker said', () => {
  it('is found by the name, however it is written', () => {
    expect(ids(statementsBy(bundle, 'nora holm'))).toEqual(['piles', 'again']);
    expect(statementsBy(bundle, 'nora holm')[0]?.story).toEqual({
      key: 'harbour-pack/ferry-wharf',
      title: 'The ferry wharf closes',
      date: '2024-05-01',
    });
  });

  it('does not reach a speaker who is not named', () => {
    expect(statementsBy(bundle, 'a night watchman')).toEqual([]);
    expect(statementsBy(bundle, '')).toEqual([]);
  });
});

describe('what an outlet prints in other words', () => {
  it('is shown with that outlet’s renditions alone', () => {
    const [changed, ...more] = changedBy(bundle, 'island.example');
    expect(more).toEqual([]);
    expect(changed?.quotation.id).toBe('piles');
    expect(changed?.quotation.renditions.map(({ outlet }) => outlet)).toEqual(['Island Post']);
  });

  it('is none of an outlet that prints all as it is stored, or that is not there', () => {
    expect(changedBy(bundle, 'elsewhere.example')).toEqual([]);
  });

  it('is told beside how much it prints', () => {
    expect(printedBy(bundle, 'island.example')).toBe(2);
    expect(printedBy(bundle, 'elsewhere.example')).toBe(0);
  });
});

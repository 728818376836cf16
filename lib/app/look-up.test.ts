import { describe, expect, it } from 'vitest';
import { packLookup } from '../../cli/pack-lookup.ts';
import {
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../tests/support/factories.ts';
import { readQuery } from '../core/lookup/query.ts';
import { findQuotations, lookUpQuotations, lookUpSelection } from './look-up.ts';

const WHARF = 'Nobody ties up a boat in the dark, and nobody in this town would let them try.';
const LAMPS = 'We ordered forty lamps for the harbour wall and eleven of them arrived.';
const NIGHT = 'The harbour is closed at night because the lamps on the wall are not lit.';
const BOARD = 'The board will answer every letter that it was sent about the fares.';

const library = packLookup(
  makePack({
    stories: [
      makeStory({
        id: 'wharf',
        title: 'Ferry wharf to close',
        articles: [makePackArticle({ id: 'a', published: '2024-05-02' })],
        speakers: [
          makeSpeaker({
            id: 'falk',
            name: 'Oona Falk',
            description: null,
            role: null,
            affiliation: null,
          }),
          makeSpeaker({
            id: 'nobody',
            name: null,
            description: 'a night watchman',
            role: null,
            affiliation: null,
          }),
        ],
        quotations: [
          makePackQuotation({
            id: 'wharf',
            speaker: 'falk',
            parts: [WHARF],
            attestedBy: 'a',
            said: null,
            renditions: [],
          }),
          makePackQuotation({
            id: 'lamps',
            speaker: 'nobody',
            parts: [LAMPS],
            attestedBy: 'a',
            said: '2023-11-30',
            renditions: [
              {
                article: 'a',
                in: 'text',
                parts: ['We ordered lamps for the harbour wall'],
                differences: ['cut-unmarked'],
                note: null,
              },
            ],
          }),
          makePackQuotation({
            id: 'night',
            speaker: 'falk',
            parts: [NIGHT],
            attestedBy: 'a',
            said: null,
            renditions: [],
          }),
        ],
      }),
      makeStory({
        id: 'fares',
        title: 'Higher fares',
        articles: [makePackArticle({ id: 'b', published: '2022-01-09' })],
        speakers: [
          makeSpeaker({
            id: 'board',
            name: 'Ines Rook',
            description: null,
            role: null,
            affiliation: null,
          }),
        ],
        quotations: [
          makePackQuotation({
            id: 'board',
            speaker: 'board',
            parts: [BOARD],
            attestedBy: 'b',
            said: null,
            renditions: [],
          }),
        ],
      }),
    ],
  }),
);

const found = async (typed: string) =>
  (await lookUpQuotations(library, typed)).hits.map((hit) => hit.quotation.id);

describe('lookUpQuotations', () => {
  it.each([
    ['', []],
    ['harbour lamps ', ['lamps', 'night']],
    ['lamps harbour ', ['lamps', 'night']],
    ['harbour lam', ['lamps', 'night']],
    ['harbuor lamps ', ['lamps', 'night']],
    ['forty lamp', ['lamps']],
    // The speaker, the story and the year lead to a quotation as well.
    ['falk boat ', ['wharf']],
    ['fares', ['board']],
    ['2023', ['lamps']],
    ['"harbour wall"', ['lamps']],
    ['"wall harbour"', []],
    ['"lamps for the harbour wall"', ['lamps']],
    ['speaker:falk lamps ', ['night']],
    ['speaker:fal', ['wharf', 'night']],
    ['is:differs', ['lamps']],
    ['is:anonymous harbour ', ['lamps']],
    ['date:2024-05 ', ['wharf', 'night']],
    ['date:2023-11-30 ', ['lamps']],
    ['story:"higher fares"', ['board']],
    ['zeppelin ', []],
  ])('for “%s” finds %o', async (typed, ids) => {
    expect((await found(typed)).sort()).toEqual([...ids].sort());
  });

  it('puts words that stand together as typed before others', async () => {
    expect((await found('the lamps on '))[0]).toBe('night');
    expect((await found('lamps for the harbour '))[0]).toBe('lamps');
  });

  it('says how many hold enough and how many were searched', async () => {
    const { hits, found: count, searched } = await lookUpQuotations(library, 'harbour ');
    expect([hits.length, count, searched]).toEqual([2, 2, 4]);
  });
});

describe('findQuotations', () => {
  it('answers no more than it is asked for, and counts the others', async () => {
    const { hits, found: count } = await findQuotations(library, readQuery('harbour '), 1);
    expect([hits.length, count]).toEqual([1, 2]);
  });
});

describe('lookUpSelection', () => {
  it('finds the quotation and names the difference', async () => {
    const { verdict, best } = await lookUpSelection(
      library,
      'Nobody ties up a boat in the dark, and nobody would let them try.',
    );
    expect(verdict).toBe('found');
    expect(best?.quotation.id).toBe('wharf');
    expect(best?.quotation.here?.differences).toContain('cut-unmarked');
  });

  it('finds a few words of it that only it has', async () => {
    const { verdict, best } = await lookUpSelection(library, 'eleven of them arrived');
    expect([verdict, best?.quotation.id]).toEqual(['found', 'lamps']);
  });

  it('says that it is not there, with the nearest', async () => {
    const { verdict, best, nearest } = await lookUpSelection(
      library,
      'The lamps on the pier were sold to a collector from the harbour.',
    );
    expect([verdict, best]).toEqual(['absent', null]);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  it.each(['the harbour', 'nobody', '', '…'])('cannot tell of “%s”', async (text) => {
    expect((await lookUpSelection(library, text)).verdict).toBe('cannot-tell');
  });
});

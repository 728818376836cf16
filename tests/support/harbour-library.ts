import { packLookup } from '../../cli/pack-lookup.ts';
import {
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from './factories.ts';

export const WHARF =
  'Nobody ties up a boat in the dark, and nobody in this town would let them try.';
export const LAMPS = 'We ordered forty lamps for the harbour wall and eleven of them arrived.';
export const NIGHT = 'The harbour is closed at night because the lamps on the wall are not lit.';
export const BOARD = 'The board will answer every letter that it was sent about the fares.';

/** Four statements of a harbour town, three of them of one story. */
export const harbourLibrary = packLookup(
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

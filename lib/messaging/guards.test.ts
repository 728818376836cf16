import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../tests/support/factories.ts';
import {
  pageToBackgroundGuards,
  popupToBackgroundGuards,
  probeAnswer,
  readingAnswer,
} from './guards.ts';

const PROBE = {
  visit: '1 https://a.example/',
  url: 'https://a.example/',
  canonicalUrl: null,
  isArticle: true,
  headline: 'Wharf to close',
  published: '2024-05-02T08:00:00Z',
  text: 'The wharf will close.',
};
const READING = { visit: '1 https://a.example/', article: makeArticle() };

describe('guards let valid payloads through unchanged', () => {
  it.each([
    ['page-probed', pageToBackgroundGuards['page-probed'], PROBE],
    [
      'pill-dismissed',
      pageToBackgroundGuards['pill-dismissed'],
      { story: 'pack/a', url: 'https://a.example/' },
    ],
    ['open-popup', pageToBackgroundGuards['open-popup'], null],
    ['view-tab', popupToBackgroundGuards['view-tab'], { tabId: 7 }],
    [
      'show-on-page',
      popupToBackgroundGuards['show-on-page'],
      { tabId: 0, span: { start: 1, end: 4, in: 'headline' }, reading: 'a1' },
    ],
    [
      'a span of the text',
      popupToBackgroundGuards['show-on-page'],
      { tabId: 0, span: { start: 1, end: 4 }, reading: 'a1' },
    ],
    [
      'keep-page',
      popupToBackgroundGuards['keep-page'],
      { tabId: 3, reading: 'a1', gist: { headline: 1, shown: [2], others: [0xffffffff] }, url: '' },
    ],
    [
      'a page of which only the text counts',
      popupToBackgroundGuards['keep-page'],
      { tabId: 3, reading: 'a1', gist: null, url: 'https://a.example/' },
    ],
    [
      'regroup',
      popupToBackgroundGuards.regroup,
      {
        tabId: 3,
        story: 'pack/a',
        regrouping: {
          kind: 'apart',
          quotation: 'piles',
          rendition: { article: 'gazette', in: 'text', hash: '0123456789abcdef' },
        },
      },
    ],
    [
      'regroup: as another one',
      popupToBackgroundGuards.regroup,
      { tabId: 3, story: 'pack/a', regrouping: { kind: 'same', quotation: 'piles', as: 'lamps' } },
    ],
    ['undo-regroup', popupToBackgroundGuards['undo-regroup'], { key: 'pack/a/5' }],
    ['the answer of the probe', probeAnswer, PROBE],
    ['the answer of the reader', readingAnswer, READING],
  ])('%s', (_name, guard: (payload: unknown) => unknown, payload) => {
    expect(guard(payload)).toEqual(payload);
  });
});

describe('a gist is refused', () => {
  it.each([
    ['that is no hash', { headline: 1.5, shown: [], others: [] }],
    ['beyond 32 bits', { headline: 1, shown: [2 ** 32], others: [] }],
    ['without end', { headline: 1, shown: [], others: Array.from({ length: 2001 }, () => 1) }],
    ['that is missing', undefined],
  ])('%s', (_what, gist) => {
    const payload = { tabId: 3, reading: 'a1', gist, url: '' };
    expect(popupToBackgroundGuards['keep-page'](payload)).toBeUndefined();
  });
});

describe('guards refuse hostile payloads', () => {
  it.each([
    ['another kind', { kind: 'all' }],
    ['a missing rendition', { kind: 'apart', quotation: 'piles' }],
    ['a list for an id', { kind: 'same', quotation: ['piles'], as: 'lamps' }],
    ['an id beyond its cap', { kind: 'same', quotation: 'x'.repeat(121), as: 'lamps' }],
  ])('regroup: %s', (_name, regrouping) => {
    const payload = { tabId: 3, story: 'pack/a', regrouping };
    expect(popupToBackgroundGuards.regroup(payload)).toBeUndefined();
  });

  it('regroup: no tab, whose window could be a private one', () => {
    const regrouping = { kind: 'same', quotation: 'piles', as: 'lamps' };
    const payload = { tabId: null, story: 'pack/a', regrouping };
    expect(popupToBackgroundGuards.regroup(payload)).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['text', 'PROBE'],
    ['a list', [PROBE]],
    ['a missing field', { ...PROBE, visit: undefined }],
    ['a number for text', { ...PROBE, text: 5 }],
    ['words for a boolean', { ...PROBE, isArticle: 'true' }],
    ['text beyond its cap', { ...PROBE, text: 'x'.repeat(60_001) }],
    ['an address beyond its cap', { ...PROBE, url: `https://a.example/${'x'.repeat(8192)}` }],
  ])('page-probed: %s', (_name, payload) => {
    expect(pageToBackgroundGuards['page-probed'](payload)).toBeUndefined();
    expect(probeAnswer(payload)).toBeUndefined();
  });

  it.each([
    ['an article that is none', { ...READING, article: null }],
    [
      'a byline in one piece',
      { ...READING, article: { ...READING.article, byline: 'Ida Brandt' } },
    ],
    [
      'a byline without end',
      { ...READING, article: { ...READING.article, byline: Array(51).fill('x') } },
    ],
    [
      'a text beyond its cap',
      { ...READING, article: { ...READING.article, text: 'x'.repeat(500_001) } },
    ],
    [
      'a headline that is markup’s object',
      { ...READING, article: { ...READING.article, headline: {} } },
    ],
  ])('the answer of the reader: %s', (_name, payload) => {
    expect(readingAnswer(payload)).toBeUndefined();
  });

  it.each([
    ['a tab in words', { tabId: '7', span: { start: 0, end: 1 }, reading: 'a1' }],
    ['half a tab', { tabId: 1.5, span: { start: 0, end: 1 }, reading: 'a1' }],
    ['a tab before the first', { tabId: -1, span: { start: 0, end: 1 }, reading: 'a1' }],
    ['a span before the text', { tabId: 1, span: { start: -1, end: 1 }, reading: 'a1' }],
    [
      'a span without end',
      { tabId: 1, span: { start: 0, end: Number.POSITIVE_INFINITY }, reading: 'a1' },
    ],
    ['an unknown field', { tabId: 1, span: { start: 0, end: 1, in: 'innerHTML' }, reading: 'a1' }],
    ['no reading', { tabId: 1, span: { start: 0, end: 1 } }],
  ])('show-on-page: %s', (_name, payload) => {
    expect(popupToBackgroundGuards['show-on-page'](payload)).toBeUndefined();
  });

  it('open-popup: anything but null', () => {
    expect(pageToBackgroundGuards['open-popup']({})).toBeUndefined();
    expect(pageToBackgroundGuards['open-popup'](undefined)).toBeUndefined();
  });

  it('drop fields that they do not know', () => {
    expect(pageToBackgroundGuards['page-probed']({ ...PROBE, html: '<b>' })).toEqual(PROBE);
  });
});

import { describe, expect, it } from 'vitest';
import { labelOf, labelOfType, labelOfUrl } from './label.ts';

describe('labelOf', () => {
  it.each([
    ['Opinion', 'opinion'],
    [' | OP-ED ', 'opinion'],
    ['Guest essay', 'opinion'],
    ['Kommentar', 'opinion'],
    ['Opinión', 'opinion'],
    ['Tribune', 'opinion'],
    ['社説', 'opinion'],
    ['News Analysis', 'analysis'],
    ['Análisis', 'analysis'],
    ['Satire', 'satire'],
    ['Sponsored content', 'sponsored'],
    ['Sponsored by Holm Ferries', 'sponsored'],
  ])('takes %j for %s', (printed, kind) => {
    expect(labelOf(printed)).toMatchObject({ kind });
  });

  it.each([
    'News',
    'Politics',
    'In the opinion of the mayor, the wharf must close',
    'Opinion polls',
    // These mark advertising space next to an article.
    'Anzeige',
    'Advertisement',
    'Sponsored',
    '',
    null,
    5,
  ])('takes %j for none', (printed) => {
    expect(labelOf(printed)).toBeNull();
  });

  it('reads no run of bars without end: a page may print 40,000 of them', () => {
    expect(labelOf(`Opinion${'|'.repeat(100)}`)?.kind).toBe('opinion');
    expect(labelOf(`Opinion${'|'.repeat(40_000)}x`)).toBeNull();
  });
});

describe('labels of types and addresses', () => {
  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['SatiricalArticle', 'satire'],
    ['AdvertiserContentArticle', 'sponsored'],
  ])('%s is %s', (type, kind) => {
    expect(labelOfType(type)).toEqual({ kind, printed: type });
  });

  it.each(['NewsArticle', 'constructor', '__proto__', ''])('%j is none', (type) => {
    expect(labelOfType(type)).toBeNull();
  });

  it.each([
    ['https://port.example/opinion/2024/wharf', '/opinion/'],
    ['https://port.example/news/op-ed/wharf', '/op-ed/'],
  ])('%s is of %s', (url, printed) => {
    expect(labelOfUrl(url)).toEqual({ kind: 'opinion', printed });
  });

  it.each(['https://port.example/opinion', 'https://port.example/news/opinion', 'x', null])(
    '%j is of no section',
    (url) => {
      expect(labelOfUrl(url)).toBeNull();
    },
  );
});

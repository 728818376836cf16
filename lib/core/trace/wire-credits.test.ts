import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import type { Article } from '../article.ts';
import { findParagraphs } from '../text/sentences.ts';
import { fieldText } from '../view/evidence-view.ts';
import { cases } from './wire-credits.cases.ts';
import { wireCredits } from './wire-credits.ts';

const wires = (changes: Partial<Article>) => {
  const article = makeArticle({ byline: [], ...changes });
  return { article, links: wireCredits(article, findParagraphs(article.text)) };
};

describe('wireCredits', () => {
  it.each(cases)('$name', ({ byline = [], text = 'The wharf will close.', links }) => {
    const found = wires({ byline, text }).links;
    expect(found.map(({ kind, to, basis }) => `${kind} ${to.name} ${basis}`)).toEqual(links);
  });

  it.each(cases)('rests on words that name the agency, and speaks for all: $name', (one) => {
    const { byline = [], text = 'The wharf will close.' } = one;
    const { article, links } = wires({ byline, text });
    for (const { evidence, whole, kind, covers } of links) {
      expect(
        evidence && fieldText(article, evidence.in ?? 'text').slice(evidence.start, evidence.end),
      ).toMatch(/\p{L}/u);
      expect(whole).toBe(kind === 'syndicates');
      expect(covers).toEqual({ start: 0, end: text.length });
    }
  });

  it('takes no notice around the story for its own: sites print them below every page', () => {
    const { links } = wires({ furniture: 'More\n© 2024 Reuters. All rights reserved.' });
    expect(links).toEqual([]);
  });

  it('finds nothing in an agency’s own article', () => {
    const text = 'SKERRY (AP) — The wharf will close.';
    for (const changes of [
      { outlet: 'AP News' },
      { outlet: null, url: 'https://apnews.com/article/wharf' },
      { outlet: 'apnews.com' },
      { outlet: 'Associated Press (online)' },
    ]) {
      expect(wires({ text, byline: ['AP'], ...changes }).links).toEqual([]);
    }
  });

  it('is less sure when the byline says that the agency only helped', () => {
    const [helped] = wires({ byline: ['PG mit dpa'] }).links;
    const [wrote] = wires({ byline: ['dpa'] }).links;
    expect(helped?.confidence).toBeLessThan(wrote?.confidence ?? 0);
  });

  it('says nothing of another paper in the byline when it does not know its own outlet', () => {
    expect(wires({ outlet: null, url: null, byline: ['Ida Brandt, USA TODAY'] }).links).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  makeBundle,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import { absentHit, cutHit, lookupView } from '../../../tests/support/lookup-fixtures.ts';
import { articleView, knownView } from '../../../tests/support/page-view-fixtures.ts';
import { buildHit, heldByPage, hitsOfPage, withPage } from './lookup-hits.ts';
import type { PageQuotation, PageView } from './page-view.ts';

/** A quotation that only the page prints, of these words. */
const printed = (start: number, words: string): PageQuotation => ({
  span: { start, end: start + words.length },
  parts: [words],
  isPartial: false,
  hasInsertions: false,
  hasCuts: false,
  speaker: { name: 'Rosamund Teague', named: true, kind: 'person', role: null },
  isUnsure: false,
  mention: null,
});

const FERRY = [
  printed(100, 'We counted heads every night'),
  printed(400, 'My shift ends at eight'),
  printed(700, 'Nobody counted the bicycles'),
];

const article: PageView = { state: 'article', ...articleView, quotations: FERRY };
const known: PageView = { state: 'known', ...knownView, ownQuotations: FERRY };
const stored = knownView.quotations.filter((one) => one.here !== null).length;
const wordsOf = (view: ReturnType<typeof withPage>) =>
  view.hits.map((hit) => hit.quotation.parts.join(' '));

describe('withPage', () => {
  it('finds what only the page prints, after the stored quotations', () => {
    const view = withPage(lookupView('counted', [absentHit]), article);
    expect(wordsOf(view)).toEqual([
      absentHit.quotation.parts.join(' '),
      'We counted heads every night',
      'Nobody counted the bicycles',
    ]);
  });

  it('finds it on the page of a known story as well', () => {
    expect(wordsOf(withPage(lookupView('shift ends', []), known))).toEqual([
      'My shift ends at eight',
    ]);
  });

  it('counts every quotation of the page, whatever was looked up', () => {
    const view = withPage(lookupView('shift', []), article);
    expect(view.onThisPage).toBe(3);
    expect(view.searched).toBe(1234 + 3);
    expect(withPage(lookupView('shift', []), known).onThisPage).toBe(stored + 3);
  });

  it('does not count stored quotations twice among those searched', () => {
    expect(withPage(lookupView('shift', []), known).searched).toBe(1234 + 3);
  });

  it('shows a stored quotation once, with what the page makes of it', () => {
    const { story } = knownView;
    const quotation = knownView.quotations.find((one) => one.here !== null);
    if (!quotation) throw new Error('the fixture prints no stored quotation');
    const key = `${story.key}/${quotation.id}`;
    const hit = { ...cutHit, key, quotation: { ...quotation, here: null } };
    const view = withPage(lookupView(quotation.parts.join(' '), [hit]), known);
    expect(view.hits.filter((one) => one.key === key)).toHaveLength(1);
    expect(view.hits[0]?.quotation.here).toEqual(quotation.here);
  });

  it('adds nothing where there is no article', () => {
    const view = withPage(lookupView('counted', [absentHit]), { state: 'not-an-article' });
    expect(view.hits).toEqual([absentHit]);
    expect(view.onThisPage).toBeNull();
    expect(withPage(lookupView('counted', []), null).searched).toBe(1234);
  });
});

describe('hitsOfPage', () => {
  it('lists the stored quotations of a known page first, then its own', () => {
    expect(hitsOfPage(known).map((hit) => hit.key === null)).toEqual([
      ...Array.from({ length: stored }, () => false),
      ...FERRY.map(() => true),
    ]);
  });
});

describe('the context of a hit', () => {
  const quotation = makePackQuotation({
    id: 'lamps',
    attestedBy: 'a',
    parts: ['We ordered forty lamps', 'They came in May.'],
    renditions: [],
  });
  const story = makeStory({
    articles: [makePackArticle({ id: 'a', headline: 'We ordered forty lamps' })],
    quotations: [quotation],
  });
  const contextOf = (texts?: ReadonlyMap<string, string>) =>
    buildHit(makeBundle({ story, ...(texts && { texts }) }), 'lamps')?.quotation.context;

  it('is read from a text that the reader kept', () => {
    const text = 'The board met. “We ordered forty lamps,” Oona Falk said. “They came in May.”';
    expect(contextOf(new Map([['a', text]]))).toMatchObject({
      before: 'The board met. “',
      words: 'We ordered forty lamps',
      after: ',” Oona Falk said. “They came in May.”',
    });
  });

  it('is none where no text is kept, or where the text does not hold the words', () => {
    expect(contextOf()).toBeNull();
    expect(contextOf(new Map([['a', 'The board met and ordered lamps.']]))).toBeNull();
  });

  it('is that of the open page where it prints the quotation, else what is kept', () => {
    const here = knownView.quotations.find((one) => one.context !== null);
    const kept = { outlet: 'FOX', before: 'a', words: 'b', after: 'c' };
    const hit = {
      ...absentHit,
      key: `${knownView.story.key}/${here?.id}`,
      quotation: { ...absentHit.quotation, context: kept },
    };
    expect(heldByPage([hit], known)[0]?.quotation.context).toEqual(here?.context);
    expect(heldByPage([absentHit, hit], null)[1]?.quotation.context).toEqual(kept);
  });
});

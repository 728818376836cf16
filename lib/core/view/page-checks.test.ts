import { describe, expect, it } from 'vitest';
import { makeFactCheck } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { EMPTY_ARTICLE } from '../article.ts';
import type { FactCheck } from '../fact-check/fact-check.ts';
import { slice } from '../span.ts';
import { checkableKeys } from './fact-check-view.ts';
import { pageCheckable, showPageChecks } from './page-checks.ts';

const SAID = 'Every second pile under the old wharf is rotten and must be drawn before the winter';
const PAGE = 'https://www.port-gazette.example/2024/05/ferry-wharf';
const TEXT = [
  'The ferry wharf closes for a year because of rotten piles, the harbour office told the council on Monday evening.',
  `“${SAID},” harbour master Nora Holm said.`,
  '“Nobody asked us,” said Piet Arends, who sells tickets.',
].join('\n\n');
const analysis = analyze({ ...EMPTY_ARTICLE, url: PAGE, text: TEXT });

const shown = (changes: Partial<FactCheck> = {}) =>
  showPageChecks([makeFactCheck(changes)], analysis);

describe('a fact check is shown on a page', () => {
  it.each([
    ['its claim is quoted word by word', {}],
    ['in other marks', { claim: `"${SAID}."` }],
    ['without its end', { claim: 'Every second pile under the old wharf is rotten' }],
    ['by the same speaker', { claimant: 'Nora Holm' }],
  ])('when %s, with the place', (_why, changes) => {
    const [view] = shown(changes);
    expect(view?.by).toBe('words');
    expect(view?.span && slice(TEXT, view.span)).toContain(SAID);
  });

  it('when it names the page, without a place', () => {
    const claim = 'Something else altogether was printed there';
    expect(shown({ claim, appearances: [`${PAGE}?utm_source=letter`] })).toMatchObject([
      { by: 'page', span: null, publisher: 'Quay Checkers', rating: 'Half of them' },
    ]);
  });
});

describe('a fact check is not shown on a page', () => {
  it('when it names a page of another host, which this one declares to be', () => {
    const url = 'https://copycat.example/x';
    const copy = analyze({ ...EMPTY_ARTICLE, url, canonicalUrl: PAGE, text: TEXT });
    const check = makeFactCheck({ claim: 'Something else altogether', appearances: [PAGE] });
    expect(showPageChecks([check], copy)).toEqual([]);
    expect(pageCheckable(copy).addresses).not.toContain(PAGE);
  });

  it.each([
    ['a word is changed', { claim: SAID.replace('second', 'third') }],
    ['it is turned round', { claim: SAID.replace('must be', 'must not be') }],
    ['a word is added', { claim: SAID.replace('old wharf', 'old ferry wharf') }],
    ['a word is left out with a mark', { claim: SAID.replace('is rotten and', '… and') }],
    ['somebody else is said to have said it', { claimant: 'Piet Arends' }],
    ['it is too short to tell', { claim: 'Nobody asked us' }],
    [
      'the page tells it in its own words',
      { claim: 'The ferry wharf closes for a year because of rotten piles' },
    ],
    [
      'it names another page',
      { claim: 'Quite another thing was said', appearances: [`${PAGE}-2`] },
    ],
  ])('when %s', (_why, changes) => {
    expect(shown(changes)).toEqual([]);
  });
});

describe('what a page asks for', () => {
  it('stays bounded on a page of 20,000 quotations', () => {
    const [quotation] = analysis.quotations;
    if (!quotation) throw new Error('The page quotes nobody.');
    const one = 'pile 7 under the wharf is rotten ';
    const text = one.repeat(20_000);
    const quotations = Array.from({ length: 20_000 }, (_, at) => {
      const span = { start: at * one.length, end: (at + 1) * one.length };
      return { ...quotation, ...span, parts: [span] };
    });
    const hostile = { ...analysis, article: { ...analysis.article, text }, quotations };
    const checkable = pageCheckable(hostile);
    expect(checkable.said.length).toBeLessThanOrEqual(300);
    expect(checkableKeys(checkable).length).toBeLessThanOrEqual(2000);
  });
});

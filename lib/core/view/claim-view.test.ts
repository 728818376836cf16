import { describe, expect, it } from 'vitest';
import { bundledStory, makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import type { Article } from '../article.ts';
import type { StoryMatch } from '../match/score.ts';
import { buildKnownView } from './build-view.ts';
import type { HopView, KnownView } from './page-view.ts';

const bundle = bundledStory();
const match: StoryMatch = {
  story: bundle.key,
  relation: 'same-story',
  grade: 'text',
  score: 0.8,
  reasons: [
    {
      kind: 'shared-quotations',
      detail: { key: 'phrase_shared_quotations', args: [2] },
      spans: [],
    },
  ],
};

const CREDIT =
  'Chicago officers have to walk away from immigration arrests, says an internal memo obtained by Fox News.';
const CUT =
  '“See what happens when a DHS agent is injured because of a lack of response by CPD. Sickening what’s happening here,” a ranking CPD source told Fox News.';

/** A page in our own words that only borrows what a speaker said. */
const knownView = (paragraphs: readonly string[], changes: Partial<Article> = {}): KnownView => {
  const article = makeArticle({
    text: paragraphs.join('\n\n'),
    headline: 'Officers told to walk away',
    ...changes,
  });
  return buildKnownView(analyze(article), match, bundle);
};
const mainHops = (view: KnownView): readonly HopView[] =>
  view.claims.find((claim) => claim.main)?.hops ?? [];

describe('the chain of a claim', () => {
  it('ends in unknown when the page credits nobody', () => {
    const view = knownView(['Chicago officers have to walk away from immigration arrests.']);
    expect(mainHops(view).map(({ link, type }) => [link, type])).toEqual([
      [null, 'this-page'],
      ['unknown', 'unknown'],
    ]);
  });

  it('ends in unknown when the page credits an outlet that the story does not know', () => {
    const view = knownView(['Chicago officers have to walk away, according to Reuters.']);
    expect(mainHops(view).at(-1)?.type).toBe('unknown');
  });

  it('does not make a chain of what an outlet is credited with besides', () => {
    const dinner = 'Fox News sent a reporter to the dinner, Fox News reported.';
    const paragraphs = ['A memo has Chicago officers walk away from arrests.', dinner];
    const { credits } = analyze(makeArticle({ text: paragraphs.join('\n\n') }));
    expect(credits.map((link) => link.to.name)).toContain('Fox News');
    expect(mainHops(knownView(paragraphs)).map(({ link, type }) => [link, type])).toEqual([
      [null, 'this-page'],
      ['unknown', 'unknown'],
    ]);
  });

  it('passes over such a credit for the one that speaks of the claim', () => {
    const dinner = 'Fox News sent a reporter to the dinner, Fox News reported.';
    const [page, fox] = mainHops(knownView([dinner, CREDIT]));
    expect(fox?.name).toBe('Fox News');
    expect(page?.evidence).toMatchObject([{ from: 'page', sentence: CREDIT }]);
  });

  it('leaves the hops of other claims empty when nothing ties the page to them', () => {
    const { claims } = knownView([CREDIT, CUT]);
    expect(claims.find((claim) => claim.id === 'rally')?.hops).toEqual([]);
  });

  it('gives what the curator says of a link with the stop that it leads away from', () => {
    const [page, fox, origin] = mainHops(knownView([CREDIT]));
    expect(fox?.name).toBe('Fox News');
    expect(fox?.note).toMatch(/was not read/);
    expect([page?.note, origin?.note]).toEqual([null, null]);
  });

  it('ties the page to a claim whose quotation it prints', () => {
    const view = knownView([
      'Robert Guadian met the press. “I would prefer to make my arrests inside the secure confines of a county jail as opposed to out in the community,” Guadian said.',
    ]);
    const hops = view.claims.find((claim) => claim.id === 'press-conference')?.hops;
    expect(hops?.map(({ link, type }) => [link, type])).toEqual([
      [null, 'this-page'],
      ['cites', 'origin'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { CREDIT, CUT, knownView, mainHops } from '../../../tests/support/memo-page.ts';
import { analyze } from '../analyze.ts';

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

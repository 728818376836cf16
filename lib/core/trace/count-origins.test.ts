import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makePackArticle,
  makeStory,
} from '../../../tests/support/factories.ts';
import { countOrigins, pathFrom, pathsFrom } from './count-origins.ts';

const story = makeStory({
  articles: ['a', 'b', 'c', 'd'].map((id) => makePackArticle({ id, outlet: `outlet-${id}` })),
});

describe('countOrigins', () => {
  it('counts one origin for three outlets that rest on one report', () => {
    const claim = makeClaim([makeLink('a', 'c'), makeLink('b', 'c'), makeLink('c', 'origin:memo')]);
    expect(countOrigins(story, claim)).toEqual({
      outlets: ['outlet-a', 'outlet-b', 'outlet-c'],
      origins: ['memo'],
      through: 'c',
    });
  });

  it('counts two origins for two outlets with a source each', () => {
    const claim = makeClaim([makeLink('a', 'origin:memo'), makeLink('b', 'origin:interview')]);
    expect(countOrigins(story, claim)).toEqual({
      outlets: ['outlet-a', 'outlet-b'],
      origins: ['memo', 'interview'],
      through: null,
    });
  });

  it('counts one origin that two outlets reached without each other, through nobody', () => {
    const claim = makeClaim([makeLink('a', 'origin:memo'), makeLink('b', 'origin:memo')]);
    expect(countOrigins(story, claim)).toMatchObject({ origins: ['memo'], through: null });
  });

  it('cannot tell as soon as one chain breaks off before an origin', () => {
    const claim = makeClaim([makeLink('a', 'c'), makeLink('b', 'origin:memo')]);
    expect(countOrigins(story, claim)).toMatchObject({
      outlets: ['outlet-a', 'outlet-b', 'outlet-c'],
      origins: null,
    });
  });

  it('cannot tell, and ends, when articles credit each other in a circle', () => {
    const claim = makeClaim([makeLink('a', 'b'), makeLink('b', 'c'), makeLink('c', 'a')]);
    expect(countOrigins(story, claim)).toMatchObject({ origins: null });
  });

  it('counts an outlet once when two of its articles make the claim', () => {
    const twice = makeStory({
      articles: ['a', 'b'].map((id) => makePackArticle({ id, outlet: 'port-gazette' })),
    });
    const claim = makeClaim([makeLink('a', 'b'), makeLink('b', 'origin:memo')]);
    expect(countOrigins(twice, claim).outlets).toEqual(['port-gazette']);
  });

  it('counts both origins of an article that has two for a claim', () => {
    const claim = makeClaim([
      makeLink('a', 'origin:memo'),
      makeLink('a', 'origin:interview'),
      makeLink('b', 'a'),
    ]);
    expect(countOrigins(story, claim)).toEqual({
      outlets: ['outlet-a', 'outlet-b'],
      origins: ['memo', 'interview'],
      through: 'a',
    });
  });

  it('cannot tell when one of an article’s two ways breaks off', () => {
    const claim = makeClaim([makeLink('a', 'origin:memo'), makeLink('a', 'c')]);
    expect(countOrigins(story, claim)).toMatchObject({ origins: null });
  });

  it('ends on links that fork again and again', () => {
    const names = Array.from({ length: 24 }, (_none, at) => `n${at}`);
    const links = names.flatMap((id, at) => [
      makeLink(id, `n${at + 1}`),
      makeLink(id, `n${at + 2}`),
    ]);
    expect(pathsFrom(makeClaim(links), 'n0').length).toBeLessThanOrEqual(64);
  });

  it('goes through nobody when there is one article alone', () => {
    const claim = makeClaim([makeLink('a', 'origin:memo')]);
    expect(countOrigins(story, claim)).toEqual({
      outlets: ['outlet-a'],
      origins: ['memo'],
      through: null,
    });
  });

  it('takes all coverage to make a main claim without links, from where it cannot tell', () => {
    expect(countOrigins(story, makeClaim([]))).toEqual({
      outlets: ['outlet-a', 'outlet-b', 'outlet-c', 'outlet-d'],
      origins: null,
      through: null,
    });
  });

  it('has no outlet and no origin for another claim without links', () => {
    expect(countOrigins(story, makeClaim([], { main: false }))).toEqual({
      outlets: [],
      origins: null,
      through: null,
    });
  });

  it('never counts more origins than links when links are added one by one', () => {
    const links = [
      makeLink('a', 'b'),
      makeLink('b', 'origin:memo'),
      makeLink('c', 'origin:memo'),
      makeLink('d', 'origin:video'),
    ];
    const counts = links.map(
      (_, last) => countOrigins(story, makeClaim(links.slice(0, last + 1))).origins?.length ?? null,
    );
    expect(counts).toEqual([null, 1, 1, 2]);
  });
});

describe('pathFrom', () => {
  it('lists the stops from an article to its origin', () => {
    const claim = makeClaim([makeLink('a', 'b'), makeLink('b', 'origin:memo')]);
    expect(pathFrom(claim, 'a')).toEqual([
      { type: 'article', id: 'b' },
      { type: 'origin', id: 'memo' },
    ]);
  });

  it('stops before it comes back to an article', () => {
    const claim = makeClaim([makeLink('a', 'b'), makeLink('b', 'a')]);
    expect(pathFrom(claim, 'a')).toEqual([{ type: 'article', id: 'b' }]);
  });

  it('is empty for an article that rests on nothing', () => {
    expect(pathFrom(makeClaim([]), 'a')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeBundle,
  makePackArticle,
  makeStory,
} from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import type { StoryMatch } from '../match/score/score.ts';
import { buildKnownView } from './build-view.ts';

const match: Omit<StoryMatch, 'story'> = {
  relation: 'same-story',
  grade: 'text',
  score: 0.8,
  reasons: [],
};

describe('what the reader can take back', () => {
  const first = makePackArticle();
  const second = makePackArticle({
    id: 'quay-wharf',
    url: 'https://www.quay-herald.example/wharf',
    headline: 'Wharf shut until spring',
  });
  const keptOn = (url: string, key: string, added: readonly string[]) => {
    const story = makeStory({ articles: [first, second] });
    const page = analyze(makeArticle({ url, headline: 'A page', outlet: null }));
    return buildKnownView(page, { ...match, story: key }, makeBundle({ key, story, added })).kept;
  };
  const OWN = 'kept/ferry-wharf';
  const title = makeStory().title;

  it('is the story, on the page that it was kept from', () => {
    expect(keptOn(first.url ?? '', OWN, [second.id])).toEqual({ as: 'story', key: OWN, title });
  });

  it('is the coverage alone, on a page that was added to a story of the reader’s own', () => {
    expect(keptOn(second.url ?? '', OWN, [second.id])).toEqual({
      as: 'coverage',
      key: `${OWN}/${second.id}`,
      title,
    });
  });

  it('is nothing on another article of that story', () => {
    expect(keptOn(second.url ?? '', OWN, [])).toBeNull();
  });

  it('is nothing on a copy elsewhere that declares the address of the one that was kept', () => {
    const url = 'https://copycat.example/x';
    const page = analyze(makeArticle({ url, canonicalUrl: first.url }));
    const bundle = makeBundle({ key: OWN, story: makeStory({ articles: [first] }) });
    const view = buildKnownView(page, { ...match, story: OWN }, bundle);
    expect([view.isStored, view.kept]).toEqual([false, null]);
    expect(view.coverage.filter(({ thisPage }) => thisPage)).toMatchObject([{ url }]);
  });

  it('is nothing in a pack that was taken in, another reader’s too', () => {
    expect(keptOn(first.url ?? '', 'kept-8d1f/ferry-wharf', [])).toBeNull();
  });
});

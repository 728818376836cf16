import { describe, expect, it } from 'vitest';
import { bundledStory, makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import type { StoryMatch } from '../match/score.ts';
import { buildArticleView } from './build-view.ts';

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

describe('buildArticleView', () => {
  const text = `${CREDIT}\n\n${CUT}`;
  const analysis = analyze(makeArticle({ text }));

  it('shows whom the page credits, its quotations and how many stories were searched', () => {
    const view = buildArticleView(analysis, [], { stories: 12, near: null });
    expect(view.storiesSearched).toBe(12);
    expect(view.maybe).toBeNull();
    expect(view.credits.map(({ kind, name }) => [kind, name])).toEqual([
      ['re-reports', 'Fox News'],
      ['cites', 'internal memo'],
    ]);
    expect(view.quotations).toMatchObject([
      { speaker: { name: 'a ranking CPD source', named: false, kind: 'person' } },
    ]);
  });

  it('offers the nearest ambiguous story, with the reasons', () => {
    const view = buildArticleView(analysis, [match], { stories: 1, near: bundle });
    expect(view.maybe).toEqual({
      story: bundle.key,
      title: bundle.story.title,
      reasons: [{ key: 'phrase_shared_quotations', args: [2] }],
    });
  });

  it('offers nothing when the near story has been deleted', () => {
    const view = buildArticleView(analysis, [match], { stories: 1, near: null });
    expect(view.maybe).toBeNull();
  });
});

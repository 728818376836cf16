import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { bundle, CREDIT, CUT, match } from '../../../tests/support/memo-page.ts';
import { analyze } from '../analyze.ts';
import { buildArticleView } from './build-article-view.ts';

describe('buildArticleView', () => {
  const text = `${CREDIT}\n\n${CUT}`;
  const analysis = analyze(makeArticle({ text }));

  it('shows whom the page credits, its quotations and how many stories were searched', () => {
    const view = buildArticleView(analysis, [], {
      index: { searched: 12, rebuilding: null },
      near: null,
    });
    expect(view.storiesSearched).toBe(12);
    expect(view.maybe).toBeNull();
    expect(view.sources).toMatchObject([
      { kind: 're-reports', name: 'Fox News', behind: [{ name: 'internal memo' }] },
    ]);
    expect(view.quotations).toMatchObject([
      { speaker: { name: 'a ranking CPD source', named: false, kind: 'person' } },
    ]);
  });

  it('puts notes that cannot tell last, each with how it could be wrong', () => {
    const { notes } = buildArticleView(analysis, [], {
      index: { searched: 12, rebuilding: null },
      near: null,
    });
    const told = notes.filter((note) => note.finding !== 'cannot tell').length;
    expect(told).toBeGreaterThan(0);
    expect(notes.slice(told).every((note) => note.finding === 'cannot tell')).toBe(true);
    expect(notes.every((note) => note.doubt !== null)).toBe(true);
  });

  it('keeps apart what only the headline quotes', () => {
    const headline = 'Officers say ‘see what happens’ and ‘never come back’';
    const article = makeArticle({ text, headline });
    const view = buildArticleView(analyze(article), [], {
      index: { searched: 1, rebuilding: null },
      near: null,
    });
    expect(view.onlyInHeadline).toMatchObject([
      { text: 'never come back', span: { in: 'headline' } },
    ]);
  });

  it('says of a quotation whether its words were bracketed or cut', () => {
    const said =
      '“They [the officers] will … not take part in any arrest this winter,” said Nora Holm, the harbour master.';
    const view = buildArticleView(analyze(makeArticle({ text: said })), [], {
      index: { searched: 1, rebuilding: null },
      near: null,
    });
    expect(view.quotations).toMatchObject([
      { isPartial: false, hasInsertions: true, hasCuts: true },
    ]);
  });

  it('offers the nearest ambiguous story, with the reasons', () => {
    const view = buildArticleView(analysis, [match], {
      index: { searched: 1, rebuilding: null },
      near: bundle,
    });
    expect(view.maybe).toEqual({
      story: bundle.key,
      title: bundle.story.title,
      reasons: [{ says: { key: 'phrase_shared_quotations', args: [2] }, span: null }],
    });
  });

  it('offers nothing when the near story has been deleted', () => {
    const view = buildArticleView(analysis, [match], {
      index: { searched: 1, rebuilding: null },
      near: null,
    });
    expect(view.maybe).toBeNull();
  });
});

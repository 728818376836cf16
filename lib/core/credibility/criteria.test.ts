import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { type Article, EMPTY_ARTICLE } from '../article.ts';
import { fieldText } from '../view/evidence-view.ts';
import { cases } from './criteria.cases.ts';
import { HEADLINES } from './headline-quotation.cases.ts';
import { STANDARDS } from './standards.ts';
import { UNREAD } from './unread-speakers.cases.ts';

function noteOn(criterion: string, changes: Partial<Article>) {
  const article = makeArticle({ byline: [], ...changes });
  const note = analyze(article).notes.find((one) => one.criterion === criterion);
  if (!note) throw new Error(`no note for ${criterion}`);
  const evidence = note.evidence.map((span) =>
    fieldText(article, span.in ?? 'text').slice(span.start, span.end),
  );
  return { finding: note.finding, key: note.detail.key, args: note.detail.args, evidence };
}

describe.each([...cases, ...HEADLINES, ...UNREAD])(
  '$criterion',
  ({ criterion, name, article, finding, key, evidence, args }) => {
    it(name, () => {
      const note = noteOn(criterion, article);
      expect({ finding: note.finding, key: note.key }).toEqual({ finding, key });
      if (evidence) expect(note.evidence).toEqual(evidence);
      if (args) expect(note.args).toEqual(args);
    });
  },
);

describe('the standards', () => {
  const criteria = STANDARDS.flatMap((one) => one.criteria);

  it('say of each criterion how it could be wrong, in its own words', () => {
    const caveats = criteria.map((one) => one.caveat.key);
    expect(new Set(caveats).size).toBe(criteria.length);
  });

  it('hold the three criteria that one outlet prints, first', () => {
    expect(STANDARDS[0]?.criteria.map((one) => one.id)).toEqual([
      'named-sources',
      'more-than-one-outlet',
      'supporting-material',
    ]);
  });

  it('find nothing met in an article of which nothing is known', () => {
    const { notes } = analyze(EMPTY_ARTICLE);
    expect(notes.map((one) => one.finding)).not.toContain('met');
    expect(notes.flatMap((one) => one.evidence)).toEqual([]);
  });
});

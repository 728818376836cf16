import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { fieldText } from '../view/evidence-view.ts';
import { cases, MADE_UP } from './articles.cases.ts';
import { ORIGINS, WHOLE } from './articles-and-origins.cases.ts';

describe('the chain of an article', () => {
  it.each([...cases, ...ORIGINS, ...WHOLE])('$name', ({ article: changes, links }) => {
    const article = makeArticle(changes);
    const { chain } = analyze(article, [...MADE_UP]);
    expect(chain.map((link) => `${link.kind} ${link.to.name}`)).toEqual(
      links.map(([link]) => link),
    );
    chain.forEach(({ evidence }, index) => {
      const words = links[index]?.[1] ?? null;
      const printed =
        evidence && fieldText(article, evidence.in ?? 'text').slice(evidence.start, evidence.end);
      if (words === null) expect(printed).toBeNull();
      else expect(printed).toContain(words);
    });
  });
});

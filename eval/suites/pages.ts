import { join } from 'node:path';
import { readCases } from '../cases.ts';
import { paragraphsOnPage, readGoldPage } from '../read-gold-page.ts';
import { mean, share } from '../scores/count.ts';
import { shingleF1 } from '../scores/shingles.ts';
import type { Suite } from '../suite.ts';

interface Case {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly body: string;
}

/** A page below this is listed as a failure. */
const POOR = 0.9;

/** The body of English pages, against the body that a person marked. */
export const pages: Suite = {
  name: 'pages',
  title: 'the body of a page',
  needs: ['pages/gold.jsonl'],
  async measure(data, fail) {
    const folder = join(data, 'pages');
    const scores: number[] = [];
    let [paragraphs, onPage] = [0, 0];
    for await (const page of readCases<Case>(join(folder, 'gold.jsonl'))) {
      const article = await readGoldPage(folder, page);
      const score = shingleF1(article?.text ?? '', page.body);
      scores.push(score);
      if (score < POOR) {
        fail({ figure: 'body F1', id: page.id, expected: page.url, found: score.toFixed(3) });
      }
      if (!article) continue;
      const { all, absent } = await paragraphsOnPage(folder, page, article);
      paragraphs += all;
      onPage += all - absent.length;
      for (const found of absent) {
        fail({ figure: 'paragraphs found in the page', id: page.id, expected: page.url, found });
      }
    }
    return [
      {
        name: 'body F1',
        value: mean(scores),
        cases: scores.length,
        atLeast: 0.96,
        comparedWith: 'Readability .948, trafilatura .964',
      },
      {
        name: 'paragraphs found in the page',
        value: share(onPage, paragraphs),
        cases: paragraphs,
        atLeast: 1,
      },
    ];
  },
};

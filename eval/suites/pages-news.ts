import { join } from 'node:path';
import { readCases } from '../cases.ts';
import { readGoldPage } from '../read-gold-page.ts';
import { precisionRecall } from '../scores/count.ts';
import type { Suite } from '../suite.ts';

interface Case {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly must_contain: readonly string[];
  readonly must_not_contain: readonly string[];
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ');

/** Segments that a body must and must not hold, in several languages and encodings. */
export const pagesNews: Suite = {
  name: 'pages-news',
  title: 'segments that belong to the body, and such that do not',
  needs: ['pages-news/gold.jsonl'],
  async measure(data, fail) {
    const folder = join(data, 'pages-news');
    let [hits, misses, falseAlarms, cases] = [0, 0, 0, 0];
    for await (const page of readCases<Case>(join(folder, 'gold.jsonl'))) {
      const article = await readGoldPage(folder, page);
      const text = folded(article?.text ?? '');
      cases += page.must_contain.length + page.must_not_contain.length;
      for (const segment of page.must_contain) {
        if (text.includes(folded(segment))) hits += 1;
        else {
          misses += 1;
          fail({ figure: 'left out', id: page.id, expected: segment, found: page.url });
        }
      }
      for (const segment of page.must_not_contain) {
        if (!text.includes(folded(segment))) continue;
        falseAlarms += 1;
        fail({ figure: 'kept', id: page.id, expected: 'no furniture', found: segment });
      }
    }
    const { precision, recall, f1 } = precisionRecall(hits, falseAlarms, misses);
    return [
      { name: 'segments precision', value: precision, cases },
      { name: 'segments recall', value: recall, cases },
      {
        name: 'segments F1',
        value: f1,
        cases,
        atLeast: 0.93,
        comparedWith: 'Readability .889',
      },
    ];
  },
};

import { runInThisContext } from 'node:vm';
import nlp from 'compromise/three';
import type { Figure } from '../../eval/suite.ts';
import type { Part } from '../part.ts';
import { articleText } from '../support/article-text.ts';
import { bundle } from '../support/bundle.ts';
import type { engine } from '../support/engine-entry.ts';
import { timeByTurns } from '../support/time.ts';

const WORDS = 800;
/** Growth is read between this many times the words and as many once more. */
const LARGER = 8;

const time = (name: string, value: number): Figure => ({ name, value, unit: 'ms', cases: WORDS });
const PEER = 'compromise/three tagging the same text = 1';

/** Quotations and the whole analysis of a text, beside a language library that merely tags it. */
export const analysis: Part = {
  name: 'analysis',
  title: `a text of ${WORDS} words, in Node, as built`,
  async measure() {
    // As it is built: the runner of this command wraps every function that it loads itself.
    const source = await bundle(new URL('../support/engine-entry.ts', import.meta.url));
    const built: { readonly engine: typeof engine } = runInThisContext(source);
    const { analyze, findQuotations } = built.engine;
    const text = articleText(WORDS);
    const larger = articleText(WORDS * LARGER);
    const largest = articleText(WORDS * LARGER * 2);
    const took = timeByTurns({
      quotations: () => findQuotations(text),
      all: () => analyze(text),
      tagging: () => nlp(text),
    });
    const grown = timeByTurns(
      {
        larger: () => analyze(larger),
        largest: () => analyze(largest),
      },
      { rounds: 15, warmUps: 3 },
    );
    return [
      time('quotations', took.quotations),
      time('whole analysis', took.all),
      time('compromise/three tagging', took.tagging),
      {
        name: 'quotations / tagging',
        value: took.quotations / took.tagging,
        cases: WORDS,
        atMost: 0.143,
        comparedWith: PEER,
      },
      {
        name: 'whole analysis / tagging',
        value: took.all / took.tagging,
        cases: WORDS,
        atMost: 0.2,
        comparedWith: PEER,
      },
      {
        name: 'growth of the whole analysis when the text doubles',
        value: grown.largest / grown.larger,
        cases: WORDS * LARGER,
        comparedWith: 'linear = 2',
      },
    ];
  },
};

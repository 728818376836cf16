import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import { slice } from '../span.ts';
import { findCredits } from './trace-chain.ts';

/** The words that the first credit of Reuters speaks for. */
function covered(text: string): string | null {
  const credits = findCredits(makeArticle({ text, byline: [] }), findQuotations(text));
  const covers = credits.find((link) => link.to.name === 'Reuters')?.covers;
  return covers ? slice(text, covers) : null;
}

const CREDIT = 'The wharf will close, says a port memo obtained by Reuters.';

describe('what a credit covers', () => {
  it.each([
    ['its own sentence', `${CREDIT} The port is old. The memo said so.`, CREDIT],
    [
      'what “the memo” goes on to say',
      `${CREDIT} The memo also said why. The port is old.`,
      `${CREDIT} The memo also said why.`,
    ],
    [
      'what stands “according to the memo”',
      `${CREDIT}\n\nIt sinks, according to the memo.\n\nIt is old.`,
      `${CREDIT}\n\nIt sinks, according to the memo.`,
    ],
    [
      'no sentence that merely speaks of the memo',
      `${CREDIT} The port confirmed that the memo came from its office.`,
      CREDIT,
    ],
    [
      'a statement from its beginning',
      'It is old. “The wharf is rotten. It must go now,” Nora Holm told Reuters. It sinks.',
      '“The wharf is rotten. It must go now,” Nora Holm told Reuters.',
    ],
  ])('%s', (_name, text, words) => {
    expect(covered(text)).toBe(words);
  });

  it('ends after a bounded run', () => {
    const text = `${CREDIT}${' The memo said so.'.repeat(50)}`;
    expect(covered(text)?.length).toBeLessThan(text.length / 2);
  });
});

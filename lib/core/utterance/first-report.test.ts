import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makePackQuotation,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { PackQuotation } from '../pack/pack.ts';
import { closerToFirst } from './first-report.ts';

const rendition = (
  article: string,
  differences: PackQuotation['renditions'][number]['differences'],
) => ({ article, in: 'text' as const, parts: ['Nobody comes.'], differences, note: null });

const quotation = (claim: string | null, ...renditions: PackQuotation['renditions']) =>
  makePackQuotation({ claim, renditions });
const claimed = (links: ReturnType<typeof makeLink>[]) => makeStory({ claims: [makeClaim(links)] });
const two = (claim: string | null) =>
  quotation(claim, rendition('a', ['same']), rendition('b', ['cut-unmarked']));

describe('which article is closer to the first report', () => {
  it.each([
    [
      'nobody prints it otherwise',
      claimed([]),
      quotation(null, rendition('a', ['same']), rendition('b', ['trimmed-end'])),
      null,
    ],
    ['one article alone', claimed([]), quotation(null, rendition('a', ['altered'])), null],
    ['a quotation of no claim', claimed([makeLink('b', 'a')]), two(null), 'unknown'],
    [
      'both rest on a third',
      claimed([makeLink('a', 'c'), makeLink('b', 'c')]),
      two('wharf-closes'),
      'unknown',
    ],
    [
      'one rests on the other',
      claimed([makeLink('b', 'a')]),
      two('wharf-closes'),
      { article: 'a' },
    ],
    [
      'through a third',
      claimed([makeLink('b', 'c'), makeLink('c', 'a')]),
      two('wharf-closes'),
      { article: 'a' },
    ],
  ])('%s', (_name, story, one, answer) => {
    expect(closerToFirst(story, one)).toEqual(answer);
  });
});

import { describe, expect, it } from 'vitest';
import type { PackQuotation } from '../pack/pack.ts';
import { chooseFullest } from './choose-fullest.ts';

type Rendition = PackQuotation['renditions'][number];

const printed = (article: string, words: string, where: Rendition['in'] = 'text'): Rendition => ({
  article,
  in: where,
  parts: words.split(' | '),
  differences: ['same'],
  note: null,
});

const PILES =
  'Every second pile under the old wharf is rotten and must be drawn before the winter.';

describe('the fullest attested form', () => {
  it.each([
    [
      'more words',
      [printed('a', 'Every second pile is rotten and must be drawn'), printed('b', PILES)],
      'b',
    ],
    ['the first of equals', [printed('a', PILES), printed('b', PILES)], 'a'],
    [
      'parts count together',
      [printed('a', PILES), printed('b', `${PILES} | We told them so.`)],
      'b',
    ],
    [
      'what an editor put in brackets was not said',
      [
        printed('a', PILES),
        printed(
          'b',
          PILES.replace('second', 'second [wooden, and very old]').replace(
            ' before the winter',
            '',
          ),
        ),
      ],
      'a',
    ],
    [
      'of equals the one that others agree with',
      [printed('a', PILES.replace('winter', 'spring')), printed('b', PILES), printed('c', PILES)],
      'b',
    ],
    [
      'a headline is no full form',
      [printed('a', PILES, 'headline'), printed('b', 'Every second pile is rotten')],
      'b',
    ],
  ])('%s', (_name, renditions, article) => {
    expect(chooseFullest(renditions)?.article).toBe(article);
  });

  it('is never put together from two: it is one of those that were printed', () => {
    const renditions = [
      printed(
        'a',
        'Every second pile under the wharf is rotten and must be drawn, we fear, before the winter.',
      ),
      printed(
        'b',
        'Every second pile under the old wharf is rotten and must be drawn quickly before the winter.',
      ),
    ];
    const chosen = chooseFullest(renditions);
    expect(renditions.map((one) => one.parts)).toContainEqual(chosen?.parts);
  });

  it('is none where no form fits all the others', () => {
    expect(
      chooseFullest([
        printed('a', PILES),
        printed('b', 'The lamps on the north quay went out at nine.'),
      ]),
    ).toBeNull();
    expect(chooseFullest([])).toBeNull();
    expect(chooseFullest([printed('a', PILES, 'headline')])).toBeNull();
  });
});

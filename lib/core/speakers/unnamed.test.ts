import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';

/** The description of each quotation's speaker, with * where the name is kept back. */
function described(text: string): string[] {
  return analyze(makeArticle({ text })).quotations.map(({ speaker }) =>
    speaker ? `${speaker.name ?? speaker.description}${speaker.anonymous ? '*' : ''}` : 'null',
  );
}

describe('somebody who is described and not named', () => {
  it.each([
    [
      'is described with how they know it',
      'A person familiar with the talks said the sale was off. “Nobody answers the phone,” a person familiar with the talks said.',
      ['a person familiar with the talks*'],
    ],
    [
      'is the one whom the text introduced, when called “the person” later',
      'A person briefed on the plan said the sale was off.\n\n“Nobody answers the phone,” the person said.',
      ['A person briefed on the plan*'],
    ],
    [
      'is the one introduced last',
      'A source close to the union told the paper no. A source with knowledge of the vote disagreed.\n\n“They counted twice,” the source said.',
      ['A source with knowledge of the vote*'],
    ],
    [
      'keeps the printed words where nobody was introduced',
      '“They counted twice,” the source said.',
      ['the source*'],
    ],
    [
      'is not described by a clause that has no end before the next verb or mark',
      '“They counted twice,” said a source close to the union of boatmen and of the harbour and of the yard and of the pier and of the wall.',
      ['a source*'],
    ],
    [
      'is not mixed up with another noun',
      'A driver waited. “They counted twice,” the official said.',
      ['the official*'],
    ],
    [
      'is not “the mayor”, whom the article may well name',
      '“They counted twice,” the mayor said.',
      ['the mayor'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

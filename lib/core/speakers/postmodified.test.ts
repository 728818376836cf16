import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { readNarration } from './narration.ts';

/** The words that name the speaker of the one quotation. */
function mentionIn(credit: string): string | null {
  const text = `The port shut on Monday.\n\n“Nobody answers the phone,” ${credit}.`;
  const [quotation] = analyze(makeArticle({ text })).quotations;
  const mention = quotation?.speaker?.mention;
  return mention ? text.slice(mention.start, mention.end) : null;
}

describe('a speaker with words between the noun and the verb', () => {
  it.each([
    ['a person familiar with the talks said', 'a person'],
    ['a source close to the union said', 'a source'],
    ['an official with knowledge of the call said', 'an official'],
    ['one senior official involved in the negotiations told Reuters', 'one senior official'],
    ['a man waiting outside the court said', 'a man'],
    ['residents of the houses by the wall have said', 'residents'],
    ['a woman in the crowd who would not give her name said', 'a woman'],
    ['a group that tracks the catch said', 'a group'],
    [
      'officials at the Port Board who reviewed the wall wrote in June',
      'officials at the Port Board',
    ],
  ])('is read in “%s”', (credit, mention) => {
    expect(mentionIn(credit)).toBe(mention);
  });

  it.each([
    ['a mark', 'A man by the wall, the council said, was lost.'],
    ['another clause', 'A man by the wall fell and the council said so.'],
    ['another verb', 'A man by the wall was lost the council said.'],
    ['a clause of its own', 'Residents as the council said left.'],
  ])('is not read over %s', (_name, text) => {
    const { mentions } = readNarration(text, []);
    const [first] = mentions;
    expect(first?.tail).toBe(first?.last);
  });
});

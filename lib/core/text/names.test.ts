import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findNames } from './names.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['finds a full name', 'yesterday Nora Holm spoke', ['Nora Holm']],
  ['keeps a title in the run', 'there Mayor Nora Holm spoke', ['Mayor Nora Holm']],
  [
    'keeps particles between capitals',
    'when Anna van der Berg met Juan de la Cruz',
    ['Anna van der Berg', 'Juan de la Cruz'],
  ],
  ['does not end in a particle', 'when Anna van came', ['Anna']],
  [
    'keeps hyphens and apostrophes',
    'with Jean-Luc O’Hara and Ida Smith-Jones',
    ['Jean-Luc O’Hara', 'Ida Smith-Jones'],
  ],
  [
    'cuts a possessive off the end',
    "Nora Holm’s office and Ida Brandt's desk",
    ['Nora Holm', 'Ida Brandt'],
  ],
  [
    'cuts words that open sentences off the front',
    'The Port Gazette. When Holm came, But Brandt left',
    ['Port Gazette', 'Holm', 'Brandt'],
  ],
  ['leaves out days, months and single letters', 'on Monday in October a B came', []],
  ['joins over a no-break space', 'when Nora\u00a0Holm spoke', ['Nora\u00a0Holm']],
  ['reads accents', 'when Émile Zśtar spoke', ['Émile Zśtar']],
  ['finds none in small letters', 'nobody said a word', []],
];

describe('findNames', () => {
  it.each(CASES)('%s', (_name, text, names) => {
    expect(findNames(text).map((span) => slice(text, span))).toEqual(names);
  });

  it('takes a capitalised word at a sentence start for a name, rather than miss one', () => {
    const text = 'Ferries stopped. Holm knew.';
    expect(findNames(text).map((span) => slice(text, span))).toEqual(['Ferries', 'Holm']);
  });

  it('parts a name at a middle initial: a limit of recipe 1, whose name hashes rest on it', () => {
    const text = 'when Nora K. Holm spoke';
    expect(findNames(text).map((span) => slice(text, span))).toEqual(['Nora K', 'Holm']);
  });
});

import { describe, expect, it } from 'vitest';
import { findSurnames } from './people.ts';
import { readTokens } from './read-tokens.ts';

const surnames = (text: string) => [...findSurnames(readTokens(text))];

describe('findSurnames', () => {
  it.each([
    ['after a first name', 'Nora met Peter Holm there.', ['holm']],
    ['after a first name and an initial', 'Peter K. Holm came late.', ['holm']],
    ['after two first names', 'Mary Ann Holm came late.', ['holm']],
    ['never in lower case', 'Peter said so.', []],
    ['not across a comma and a line', 'With Peter,\nBrackwater won.', []],
    ['not after what is no first name', 'Port Brackwater opened.', []],
    ['not in an empty text', '', []],
  ])('finds a surname %s', (_, text, expected) => {
    expect(surnames(text)).toEqual(expected);
  });
});

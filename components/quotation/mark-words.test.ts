import { describe, expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

/** The text with its marked stretches in brackets. */
const marked = (text: string, query: string) =>
  markWords(text, query)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join('');

const SAID = 'A DHS agent is injured because of a lack of response.';

describe('markWords', () => {
  it.each([
    ['lack ', 'A DHS agent is injured because of a [lack] of response.'],
    ['respon', 'A DHS agent is injured because of a lack of [response].'],
    ['agent dhs ', 'A [DHS agent] is injured because of a lack of response.'],
    ['of lack ', 'A DHS agent is injured because of a [lack] of response.'],
    ['a lack of response ', 'A DHS agent is injured because of a [lack of response].'],
    ['of what is here ', 'A DHS agent [is] injured because [of] a lack [of] response.'],
    ['o', 'A DHS agent is injured because of a lack of response.'],
    ['of', 'A DHS agent is injured because [of] a lack [of] response.'],
    ['a court of appeal', SAID],
    ['Injured. ', 'A DHS agent is [injured] because of a lack of response.'],
    ['nothing such ', SAID],
    ['', SAID],
    ['…', SAID],
  ])('marks the words of “%s”', (query, expected) => {
    expect(marked(SAID, query)).toBe(expected);
  });

  it('takes words that differ in case and apostrophes for the same', () => {
    expect(marked('Nobody’s boat’s here', "BOATS nobody's ")).toBe('[Nobody’s boat’s] here');
  });

  it('keeps every character', () => {
    const stretches = markWords(`  ${SAID}  `, 'a dhs response');
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(`  ${SAID}  `);
  });

  it('gives nothing for an empty text', () => {
    expect(markWords('', 'lack')).toEqual([]);
  });
});

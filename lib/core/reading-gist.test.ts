import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../tests/support/factories.ts';
import { analyze } from './analyze.ts';
import { gistOf, isSameGist, MOST_PARAGRAPHS } from './reading-gist.ts';

const SAID = '“The wharf shuts at nine tonight,” harbour master Ilka Brandvold said on Tuesday.';
const PLAIN = [
  'The harbour office put up a notice at the gate.',
  'Crews had moved their boats by noon.',
  'Fishing goes on from the northern quay.',
  'A bus runs between the two every half an hour.',
  'The council votes on the repairs in March.',
  'Nobody was hurt when the planks gave way.',
  'The planks were laid forty years ago.',
  'A diver looked at the piles beneath them.',
];
const gist = (paragraphs: readonly string[], headline = 'Wharf shuts') =>
  gistOf(analyze(makeArticle({ headline, text: paragraphs.join('\n\n') })));
const SEEN = [SAID, ...PLAIN, 'The wind stands at 14 knots.'];
const isSame = (now: readonly string[], headline?: string) => {
  const [before, after] = [gist(SEEN), gist(now, headline)];
  return before !== null && after !== null && isSameGist(before, after);
};

describe('a page is still the one that was seen', () => {
  it.each([
    ['when nothing changed', SEEN],
    ['when a line renews itself', [SAID, ...PLAIN, 'The wind stands at 15 knots.']],
    ['when a line is gone', [SAID, ...PLAIN]],
    ['when a line came', [...SEEN, 'The tide turns at six.']],
    ['when paragraphs changed places', [...SEEN].reverse()],
  ])('%s', (_when, now) => {
    expect(isSame(now)).toBe(true);
  });
});

describe('a page has gone on', () => {
  it.each([
    ['when words of a quotation changed', [SAID.replace('nine', 'ten'), ...SEEN.slice(1)]],
    ['when somebody else is quoted', [SAID.replace('Ilka', 'Runa'), ...SEEN.slice(1)]],
    ['when a quotation is gone', SEEN.slice(1)],
    ['when another came', [...SEEN, '“We were never told,” skipper Oda Lindqvist said.']],
    ['when a fifth and more of it is other text', [SAID, ...PLAIN.slice(0, 6), 'One.', 'Two.']],
    ['when all but the quotation is other text', [SAID, 'Something else.', 'And more of it.']],
    ['when it is empty', ['']],
  ])('%s', (_when, now) => {
    expect(isSame(now)).toBe(false);
  });

  it('when a paragraph without a quotation names another speaker', () => {
    const told = (name: string) => [
      ...PLAIN,
      `Harbour master ${name} Brandvold put up the notice.`,
      '“The wharf shuts at nine tonight,” Brandvold said.',
    ];
    const [before, after] = [gist(told('Ilka')), gist(told('Runa'))];
    expect(before && after && isSameGist(before, before)).toBe(true);
    expect(before && after && isSameGist(before, after)).toBe(false);
  });

  it('when it has another headline', () => {
    expect(isSame(SEEN, 'Wharf opens')).toBe(false);
  });
});

describe('gistOf', () => {
  it('counts as shown what the match rests on, wherever it begins and ends', () => {
    const text = 'One.\n\nTwo.\n\nThree.\n\nFour.';
    const found = analyze(makeArticle({ text }));
    const none = gistOf({ ...found, quotations: [], credits: [], notes: [] });
    expect(none?.shown).toEqual([]);
    const more = [
      { start: 8, end: 13 },
      { start: 0, end: 3, in: 'headline' as const },
    ];
    const some = gistOf({ ...found, quotations: [], credits: [], notes: [] }, more);
    expect(some?.shown).toEqual(none?.others.slice(1, 3));
    expect(some?.others).toEqual([none?.others[0], none?.others[3]]);
  });

  it('is null of a page of very many paragraphs', () => {
    const line = Array.from({ length: MOST_PARAGRAPHS }, (_, place) => `Line ${place}.`);
    expect(gist(line)).not.toBeNull();
    expect(gist([...line, 'One more.'])).toBeNull();
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { FoundQuotation } from '../article.ts';
import { slice } from '../span.ts';
import { cases } from '../speakers/attribute.cases.ts';
import { findQuotations } from './find-quotations.ts';

function whoSaid({ speaker }: FoundQuotation): string | null {
  if (!speaker) return null;
  if (speaker.name) return speaker.name;
  if (!speaker.description) return '?';
  return (speaker.anonymous ? '~' : '#') + speaker.description;
}

const partsOf = (text: string, quotation: FoundQuotation) =>
  quotation.parts.map((part) => slice(text, part)).join(' | ');

describe('findQuotations', () => {
  it.each(cases)('$name', ({ text, said }) => {
    const found = findQuotations(text).map((one) => [partsOf(text, one), whoSaid(one)]);
    expect(found).toEqual(said);
  });

  it.each(cases)(
    'gives spans of the text and a confidence only with a speaker: $name',
    ({ text }) => {
      for (const quotation of findQuotations(text)) {
        expect(quotation.text).toBe(slice(text, quotation));
        expect(quotation.confidence > 0).toBe(quotation.speaker !== null);
        if (quotation.speaker === null) expect(quotation.cue).toBeNull();
        for (const part of quotation.parts) {
          expect(part.start).toBeGreaterThan(quotation.start);
          expect(part.end).toBeLessThanOrEqual(quotation.end);
        }
      }
    },
  );

  it('names the phrase and the verb that credit the speaker', () => {
    const text = 'Mayor Nora Holm came. “We will close the wharf,” she said.';
    const [quotation] = findQuotations(text);
    expect(quotation?.speaker).toEqual({
      kind: 'person',
      name: 'Nora Holm',
      role: 'Mayor',
      affiliation: null,
      description: null,
      anonymous: false,
      mention: { start: 49, end: 52 },
    });
    expect(quotation?.cue).toEqual({ start: 53, end: 57 });
  });

  const WORDS = '“We will close the wharf for a year,”';

  it.each([
    [`${WORDS} a spokesman for Anna Bell said.`],
    [`${WORDS} said a spokesman for Anna Bell.`],
    [`${WORDS} according to a spokesman for Anna Bell.`],
    ['Then a spokesman for Anna Bell said, “We will close the wharf for a year.”'],
    ['Holm left early and a spokesman for Anna Bell said, “We will close the wharf for a year.”'],
  ])('takes somebody’s spokesman for somebody else, not named: %s', (credit) => {
    const [quotation] = findQuotations(`Anna Bell came.\n\n${credit}`);
    expect(quotation?.speaker).toMatchObject({
      name: null,
      description: 'a spokesman for Anna Bell',
      anonymous: true,
    });
  });

  it.each([
    ['one person is named', 'Nora Holm came late.', 'Nora Holm'],
    ['one person is named twice', 'Nora Holm came late. Nora Holm rows.', 'Nora Holm'],
    ['two people are named near it', 'Nora Holm met Ida Brandt.', null],
    [
      'the other one is far away',
      `Ida Brandt rows. ${'It rained. '.repeat(24)}Nora Holm came.`,
      'Nora Holm',
    ],
  ])('reads a pronoun only when it is clear: %s', (_name, before, name) => {
    const [quotation] = findQuotations(`${before}\n\n${WORDS} she said.`);
    expect(quotation?.speaker?.name ?? null).toBe(name);
  });

  it('credits nobody with words that somebody denies were said', () => {
    const denied = 'Tom Reed denied that Anna Bell had said “we will close the wharf for a year.”';
    expect(findQuotations(denied).map((one) => one.speaker)).toEqual([null]);
    const said = denied.replace('denied that Anna Bell had said', 'told Anna Bell and said');
    expect(findQuotations(said).map((one) => one.speaker?.name)).toEqual(['Tom Reed']);
  });

  it.each([
    ['before', 9, 'Nora Holm'],
    ['before', 80, null],
    ['behind', 12, 'Nora Holm'],
    ['behind', 80, null],
  ])('weighs no phrase that stands more than 70 words %s: %i', (place, words, name) => {
    const filler = ' and it is'.repeat(Math.round(words / 3));
    const text =
      place === 'before'
        ? `Nora Holm said${filler} “we will close the wharf for a year.”`
        : `“We will close the wharf for a year,”${filler}, Nora Holm said.`;
    expect(findQuotations(text)[0]?.speaker?.name ?? null).toBe(name);
  });

  it('reads about as much text for each of many quotations in one paragraph', () => {
    const { matchAll } = String.prototype;
    const unitsRead = (quotations: number) => {
      let units = 0;
      const spy = vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (
        this: string,
        pattern,
      ) {
        units += this.length;
        return matchAll.call(this, pattern);
      });
      const found = findQuotations('the gulls cried “the wharf is rotten” and '.repeat(quotations));
      spy.mockRestore();
      return { units, found: found.length };
    };
    const [few, many] = [unitsRead(200), unitsRead(800)];
    expect(many.units).toBeGreaterThan(3 * few.units);
    expect(many.units).toBeLessThan(5 * few.units);
  });

  it('gives no speaker to more statements than an article has', () => {
    const found = findQuotations('“We close it,” Holm said.\n'.repeat(5001));
    expect(found.map(({ speaker }) => speaker?.name ?? null).indexOf(null)).toBe(5000);
    expect(found).toHaveLength(5001);
  });

  it('is less sure the further the credit stands from the words', () => {
    const texts = [
      'Nora Holm came. “We will close the wharf now,” Holm said.',
      'Nora Holm came. Holm said, “We will close the wharf now.”',
      'Nora Holm came. “We will close the wharf now,” she said.',
      'Nora Holm came. Holm told the council. “We will close the wharf now.”',
    ];
    const sure = texts.map((text) => findQuotations(text)[0]?.confidence ?? 0);
    expect(sure).toEqual([...sure].sort((a, b) => b - a));
    expect(new Set(sure).size).toBe(4);
  });

  it('gives a surname as printed where no full name is', () => {
    const bare = findQuotations('“We will close the wharf,” Holm said.');
    expect(bare[0]?.speaker?.name).toBe('Holm');
  });

  it.each([
    ['a full sentence is direct', 'Nora Holm said, “We will close it.”', 'direct'],
    [
      'words that go on the writer’s sentence are partial',
      'Nora Holm said it was “as rotten as a pear” there.',
      'partial',
    ],
    ['one word is partial', 'Nora Holm called it “nonsense.”', 'partial'],
  ])('%s', (_name, text, kind) => {
    expect(findQuotations(text).map((one) => one.kind)).toEqual([kind]);
  });

  it.each(['市長は「来年には橋を建て直します」と述べた。', '市长说：“我们将在明年重建大桥。”'])(
    'finds speech in scripts without spaces: %s',
    (text) => {
      expect(findQuotations(text)).toHaveLength(1);
    },
  );

  it('is empty for a text without marks', () => {
    expect(findQuotations('Nora Holm said that it will close.')).toEqual([]);
    expect(findQuotations('')).toEqual([]);
  });
});

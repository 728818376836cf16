import { describe, expect, it } from 'vitest';
import type { FoundQuotation } from '../article.ts';
import { slice } from '../span.ts';
import { cases } from './attribute.cases.ts';
import { findQuotations } from './find-quotations.ts';

function whoSaid({ speaker }: FoundQuotation): string | null {
  if (!speaker) return null;
  if (speaker.name) return speaker.name;
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
        expect(quotation.cue !== null).toBe(quotation.speaker !== null);
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
      name: 'Nora Holm',
      role: 'Mayor',
      description: null,
      anonymous: false,
      mention: { start: 49, end: 52 },
    });
    expect(quotation?.cue).toEqual({ start: 53, end: 57 });
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

  it('is less sure of a surname that is never given in full', () => {
    const known = findQuotations('Nora Holm came. “We will close the wharf,” Holm said.');
    const bare = findQuotations('“We will close the wharf,” Holm said.');
    expect(bare[0]?.speaker?.name).toBe('Holm');
    expect(bare[0]?.confidence).toBeLessThan(known[0]?.confidence ?? 0);
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

  it('is empty for a text without marks', () => {
    expect(findQuotations('Nora Holm said that it will close.')).toEqual([]);
    expect(findQuotations('')).toEqual([]);
  });
});

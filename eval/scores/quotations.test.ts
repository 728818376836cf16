import { expect, test } from 'vitest';
import type { FoundQuotation } from '../../lib/core/article.ts';
import { type GoldAttribution, isSpeakerRight, matchQuotations } from './quotations.ts';

const TEXT = '“The ferry was late again,” said Ines Calloway, “and nobody told us.” She smiled.';

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const pairOf = (words: string) => {
  const { start, end } = spanOf(words);
  return [start, end] as const;
};

const GOLD: GoldAttribution = {
  source: [pairOf('Ines Calloway')],
  content: [pairOf('“The ferry was late again,”'), pairOf('“and nobody told us.”')],
  source_text: 'Ines Calloway',
  content_text: '“The ferry was late again,” “and nobody told us.”',
  type: 'direct',
};

const quotation = (mention: string, name: string | null, ...parts: string[]): FoundQuotation => ({
  ...spanOf(parts[0] ?? ''),
  text: parts.join(' '),
  parts: parts.map(spanOf),
  kind: 'direct',
  speaker: {
    kind: 'person',
    name,
    role: null,
    affiliation: null,
    description: null,
    anonymous: false,
    mention: spanOf(mention),
  },
  insertions: [],
  cuts: [],
  cue: null,
  confidence: 1,
});

test('a quotation is found when half of its marked part is covered', () => {
  const whole = quotation('Calloway', null, 'The ferry was late again,');
  const bit = quotation('Calloway', null, 'late again');
  expect(matchQuotations(TEXT, [whole], [GOLD]).found).toHaveLength(1);
  expect(matchQuotations(TEXT, [bit], [GOLD]).missed).toEqual([GOLD]);
});

test('what lies in no attribution is invented', () => {
  const invented = quotation('Calloway', null, 'She smiled');
  expect(matchQuotations(TEXT, [invented], [GOLD]).invented).toEqual([invented]);
});

test('an indirect attribution, and one of fewer than three marked words, need not be found', () => {
  const indirect = { ...GOLD, type: 'indirect' } as const;
  const short = { ...GOLD, content: [pairOf('late again')] };
  expect(matchQuotations(TEXT, [], [indirect, short])).toEqual({
    found: [],
    missed: [],
    invented: [],
  });
});

test('a speaker is right by where the mention stands, or by surname', () => {
  expect(isSpeakerRight(quotation('Calloway', null, 'The ferry'), GOLD)).toBe(true);
  expect(isSpeakerRight(quotation('She', 'Ines Calloway', 'The ferry'), GOLD)).toBe(true);
  expect(isSpeakerRight(quotation('She', 'Tom Arrigo', 'The ferry'), GOLD)).toBe(false);
  expect(isSpeakerRight({ ...quotation('She', null, 'The ferry'), speaker: null }, GOLD)).toBe(
    false,
  );
});

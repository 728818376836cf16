import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { cases } from './align.cases.ts';
import { align } from './align.ts';

describe('align', () => {
  it.each(cases)('$name', ({ printed, full, differences }) => {
    expect(align(printed, full).differences).toEqual(differences);
  });

  it('names the words that an unmarked cut leaves out', () => {
    const full =
      'See what happens when that happens and a DHS agent is injured because of a lack of response by CPD.';
    const printed =
      'See what happens when a DHS agent is injured because of a lack of response by CPD.';
    const removed = align(printed, full).runs.filter((run) => run.op === 'removed');
    expect(removed.map((run) => slice(full, run.full))).toEqual(['that happens and']);
  });

  it.each(cases.filter((one) => !one.differences.includes('unmatched')))(
    'rebuilds the words of both sides from its runs: $name',
    ({ printed, full }) => {
      const words = (text: string) => text.match(/[\p{L}\p{N}’'`]+/gu) ?? [];
      const { runs } = align(printed, full);
      expect(runs.flatMap((run) => words(slice(printed, run.printed)))).toEqual(words(printed));
      expect(runs.flatMap((run) => words(slice(full, run.full)))).toEqual(words(full));
    },
  );

  it('falls in confidence as more words are changed', () => {
    const full = 'the harbour wall will be rebuilt before the winter storms arrive next year';
    const changed = [
      full,
      full.replace('winter', 'autumn'),
      full.replace('winter', 'autumn').replace('next', 'this'),
      full.replace('winter', 'autumn').replace('next', 'this').replace('rebuilt', 'raised'),
    ];
    const confidences = changed.map((printed) => align(printed, full).confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(confidences).size).toBe(changed.length);
  });

  it('answers unmatched when one side has no words', () => {
    expect(align('…', 'Something was said.').differences).toEqual(['unmatched']);
    expect(align('Something', '').differences).toEqual(['unmatched']);
  });
});

import { describe, expect, it } from 'vitest';
import { UsageError } from '../run-lines.ts';
import { alignVerb } from './align.ts';

const FULL = 'Good evening. The wall will not stand for another winter. Thank you.';

describe('headwater align', () => {
  const answer = alignVerb([]);

  it('answers the differences, the runs over both inputs, and the context', () => {
    expect(
      answer({ id: 1, printed: 'The wall will stand for another winter.', full: FULL }),
    ).toEqual({
      ok: true,
      value: {
        differences: ['trimmed-start', 'trimmed-end', 'cut-unmarked', 'negation-changed'],
        runs: [
          { op: 'removed', printed: { start: 0, end: 0 }, full: { start: 0, end: 12 } },
          { op: 'same', printed: { start: 0, end: 13 }, full: { start: 14, end: 27 } },
          { op: 'removed', printed: { start: 13, end: 13 }, full: { start: 28, end: 31 } },
          { op: 'same', printed: { start: 14, end: 38 }, full: { start: 32, end: 56 } },
          { op: 'removed', printed: { start: 38, end: 38 }, full: { start: 58, end: 67 } },
        ],
        confidence: expect.any(Number),
        context: {
          before: { start: 0, end: 13 },
          within: { start: 14, end: 57 },
          after: { start: 58, end: 68 },
          opens: true,
          closes: true,
        },
      },
    });
  });

  it('answers unmatched without runs and context', () => {
    expect(answer({ printed: 'Quite another sentence.', full: FULL })).toEqual({
      ok: true,
      value: { differences: ['unmatched'], runs: [], confidence: 0, context: null },
    });
  });

  it('holds the speakers against each other', () => {
    const said = { printed: FULL, full: FULL, printedSpeaker: 'Hardwick', fullSpeaker: 'Okonjo' };
    expect(answer(said)).toMatchObject({ value: { differences: ['misattributed'] } });
    expect(answer({ ...said, fullSpeaker: null })).toMatchObject({
      value: { differences: ['same'] },
    });
  });

  it.each([
    [{ full: FULL }, 'bad-field', 'printed'],
    [{ printed: 'x', full: 5 }, 'bad-field', 'full'],
    [{ printed: 'x', full: 'x', fullSpeaker: ['Okonjo'] }, 'bad-field', 'fullSpeaker'],
    [{ printed: 'x', full: 'x'.repeat(5_000_001) }, 'too-long', 'over 5000000 units of text'],
  ])('refuses a line that it cannot read: %#', (line, reason, detail) => {
    expect(answer(line)).toMatchObject({ ok: false, reason, detail });
  });

  it('takes no other options', () => {
    expect(() => alignVerb(['--fast'])).toThrow(UsageError);
  });
});

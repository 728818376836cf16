import { describe, expect, it } from 'vitest';
import { cutQuotation } from '../../tests/support/page-view-fixtures.ts';
import { countWords, quotePieces } from './quote-pieces.ts';

const at = (start: number, end: number) => ({ start, end });

describe('quotePieces', () => {
  it('keeps what was left out in its place, with the spaces around it', () => {
    const here = cutQuotation.here;
    const pieces = here ? quotePieces(here, cutQuotation.parts) : [];
    expect(pieces.map(({ op }) => op)).toEqual(['same', 'removed', 'same']);
    expect(pieces.map(({ full }) => full).join('')).toBe(here?.full);
    expect(countWords(pieces, 'removed')).toBe(3);
  });

  it('sets added words apart with a space on both sides', () => {
    const comparison = {
      full: 'We will go.',
      printed: 'We will not go.',
      runs: [
        { op: 'same' as const, full: at(0, 7), printed: at(0, 7) },
        { op: 'added' as const, full: at(7, 7), printed: at(8, 11) },
        { op: 'same' as const, full: at(8, 11), printed: at(12, 15) },
      ],
    };
    expect(quotePieces(comparison, ['We will go.'])).toEqual([
      { op: 'same', full: 'We will ', printed: '' },
      { op: 'added', full: '', printed: 'not' },
      { op: 'same', full: ' go.', printed: '' },
    ]);
  });

  it('joins single-word runs that follow each other', () => {
    const comparison = {
      full: 'a b c d',
      printed: 'a d',
      runs: [
        { op: 'same' as const, full: at(0, 1), printed: at(0, 1) },
        { op: 'removed' as const, full: at(2, 3), printed: at(2, 2) },
        { op: 'removed' as const, full: at(4, 5), printed: at(2, 2) },
        { op: 'same' as const, full: at(6, 7), printed: at(2, 3) },
      ],
    };
    expect(quotePieces(comparison, ['a b c d'])).toEqual([
      { op: 'same', full: 'a ', printed: '' },
      { op: 'removed', full: 'b c', printed: '' },
      { op: 'same', full: ' d', printed: '' },
    ]);
  });

  it('does not call it a cut when the page only starts later and ends earlier', () => {
    const comparison = {
      full: 'It was nonsense, all of it.',
      printed: 'nonsense',
      runs: [{ op: 'same' as const, full: at(7, 15), printed: at(0, 8) }],
    };
    const pieces = quotePieces(comparison, ['It was nonsense, all of it.']);
    expect(pieces.map(({ op }) => op)).toEqual(['beyond', 'same', 'beyond']);
    expect(countWords(pieces, 'removed')).toBe(0);
  });

  it('puts a join between the parts of an interrupted statement', () => {
    const comparison = {
      full: 'So be it. That’s the point.',
      printed: 'So be it. That’s the point.',
      runs: [{ op: 'same' as const, full: at(0, 27), printed: at(0, 27) }],
    };
    expect(quotePieces(comparison, ['So be it.', 'That’s the point.'])).toEqual([
      { op: 'same', full: 'So be it.', printed: '' },
      { op: 'join', full: '', printed: '' },
      { op: 'same', full: 'That’s the point.', printed: '' },
    ]);
  });

  it('shows the whole quotation when there are no runs', () => {
    expect(quotePieces({ full: 'A b.', printed: '', runs: [] }, ['A b.'])).toEqual([
      { op: 'same', full: 'A b.', printed: '' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Difference } from '../../lib/core/align/difference.ts';
import { renditionChanges } from './rendition-changes.ts';

const FULL = 'See what happens when that happens and a DHS agent is injured.';

const changesOf = (printed: string, ...differences: Difference[]) =>
  renditionChanges({ printed, differences }, [FULL]).map(({ op, full, printed: words }) => [
    op,
    full,
    words,
  ]);

describe('renditionChanges', () => {
  it('names the words that are left out', () => {
    expect(changesOf('See what happens when a DHS agent is injured.', 'cut-unmarked')).toEqual([
      ['removed', 'that happens and', ''],
    ]);
  });

  it('names changed and added words', () => {
    expect(
      changesOf(
        'See what happens when that happens and a DHS officer is badly injured.',
        'altered',
      ),
    ).toEqual([
      ['changed', 'agent', 'officer'],
      ['added', '', 'badly'],
    ]);
  });

  it('names nothing for an excerpt', () => {
    expect(changesOf('See what happens', 'trimmed-end')).toEqual([]);
  });

  it('names nothing where the texts do not align, whatever was recorded', () => {
    expect(changesOf('Quite another sentence by them.', 'altered')).toEqual([]);
  });

  it('does not name what stands outside of an excerpt', () => {
    expect(changesOf('when that happens a DHS agent is injured', 'cut-unmarked')).toEqual([
      ['removed', 'and', ''],
    ]);
  });
});

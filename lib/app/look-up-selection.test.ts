import { describe, expect, it } from 'vitest';
import { LAMPS, harbourLibrary as library, WHARF } from '../../tests/support/harbour-library.ts';
import { lookUpSelection } from './look-up-selection.ts';

describe('lookUpSelection', () => {
  it('finds the quotation and names the difference', async () => {
    const { verdict, best, held } = await lookUpSelection(
      library,
      'Nobody ties up a boat in the dark, and nobody would let them try.',
    );
    expect(verdict).toBe('found');
    expect(best?.quotation.id).toBe('wharf');
    expect(held?.differences).toContain('cut-unmarked');
    // What the open page prints of it is another question.
    expect(best?.quotation.here).toBeNull();
  });

  it('finds a few words of it that only it has', async () => {
    const { verdict, best } = await lookUpSelection(library, 'eleven of them arrived');
    expect([verdict, best?.quotation.id]).toEqual(['found', 'lamps']);
  });

  it('says that it is not there, with the nearest', async () => {
    const { verdict, best, nearest } = await lookUpSelection(
      library,
      'The lamps on the pier were sold to a collector from the harbour.',
    );
    expect([verdict, best]).toEqual(['absent', null]);
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  it.each(['the harbour', 'nobody', '', '…'])('cannot tell of “%s”', async (text) => {
    expect((await lookUpSelection(library, text)).verdict).toBe('cannot-tell');
  });

  it.each([
    ['as stored', WHARF, ['same']],
    ['in its marks', `“${WHARF}”`, ['typographic']],
    ['with its credit', `“${WHARF.slice(0, -1)},” said Oona Falk on Thursday.`, ['typographic']],
    [
      'interrupted by its credit',
      '“Nobody ties up a boat in the dark,” Ms. Falk said on the pier, “and nobody in this town would let them try.”',
      ['typographic'],
    ],
    ['with its end left out', 'We ordered forty lamps for the harbour wall', ['trimmed-end']],
    ['with another word', LAMPS.replace('forty', 'fifty'), ['altered']],
  ])('finds a quotation %s, and does not call a credit inserted words', async (_, text, named) => {
    const { verdict, held } = await lookUpSelection(library, text);
    expect([verdict, held?.differences]).toEqual(['found', named]);
  });

  it('keeps the found one out of the nearest', async () => {
    const { best, nearest } = await lookUpSelection(library, LAMPS);
    expect(nearest.map(({ key }) => key)).not.toContain(best?.key);
  });

  it('says why it cannot tell', async () => {
    expect((await lookUpSelection(library, 'the harbour')).why).toBe('few-words');
  });
});

import { describe, expect, it } from 'vitest';
import { fingerprintOf, nameHash, quotationHashes } from './fingerprint.ts';

const SENTENCE =
  'The harbour master told a reporter of the Port Gazette that Ida Brandt will open the ferry wharf in May';

/** A word of letters for each number; digits would be words of their own. */
const letters = (index: number) =>
  [...index.toString().padStart(5, '0')]
    .map((digit) => String.fromCharCode(97 + Number(digit)))
    .join('');

describe('recipe 1, frozen', () => {
  // Computed once by a second implementation, in Python. A change here is recipe 2.
  it('keeps the fingerprint of one sentence', () => {
    expect(fingerprintOf({ headline: null, text: SENTENCE })).toEqual({
      recipe: 1,
      passages: [3127357292, 4050608236],
      quotations: [],
      names: [1657744092, 3806425379],
    });
  });

  it('keeps the hashes of one quotation', () => {
    expect(
      fingerprintOf({ headline: null, text: '“The wharf opens in May again”' }).quotations,
    ).toEqual([742908369, 1797787384, 4269758237]);
  });

  it('keeps the hash of one name', () => {
    expect(nameHash('Ida Brandt')).toBe(1657744092);
  });
});

describe('fingerprintOf', () => {
  const text = `${SENTENCE}. “Every second pile of it is rotten,” Holm said. ${SENTENCE}.`;
  const fingerprint = fingerprintOf({ headline: 'Wharf in Port Harbour', text });
  const lists = [fingerprint.passages, fingerprint.quotations, fingerprint.names];

  it('is the same every time', () => {
    expect(fingerprintOf({ headline: 'Wharf in Port Harbour', text })).toEqual(fingerprint);
  });

  it('holds sorted, distinct, unsigned 32-bit hashes', () => {
    for (const list of lists) {
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(list.every((hash) => Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff)).toBe(
        true,
      );
    }
  });

  it('does not change with case, marks and white space', () => {
    const other = text
      .replace(/ /g, '  ')
      .replace('pile of it', 'PILE of it')
      .replace('told a', 'told, a');
    const { passages, quotations } = fingerprintOf({ headline: null, text: other });
    expect({ passages, quotations }).toEqual({
      passages: fingerprint.passages,
      quotations: fingerprint.quotations,
    });
  });

  it('keeps most passages when one word of a long text changes', () => {
    const long = Array.from({ length: 400 }, (_, index) => letters(index)).join(' ');
    const [before, after] = [long, long.replace(letters(200), 'other')].map(
      (one) => fingerprintOf({ headline: null, text: one }).passages,
    );
    const kept = before?.filter((hash) => after?.includes(hash)).length ?? 0;
    expect((before?.length ?? 0) - kept).toBeLessThanOrEqual(5);
  });

  it('samples about a quarter of the passages', () => {
    const long = Array.from({ length: 2004 }, (_, index) => letters(index)).join(' ');
    const { passages } = fingerprintOf({ headline: null, text: long });
    expect(passages.length).toBeGreaterThan(400);
    expect(passages.length).toBeLessThan(600);
  });

  it('stays within the caps of the pack format', () => {
    const endless = Array.from(
      { length: 30_000 },
      (_, index) => `“X${letters(index)}, ${letters(index)}, it is rotten”`,
    ).join(' ');
    const capped = fingerprintOf({ headline: null, text: endless });
    expect(capped.passages.length).toBe(2000);
    expect(capped.quotations.length).toBe(2000);
    expect(capped.names.length).toBe(200);
  });

  it('is empty for a text without words', () => {
    expect(fingerprintOf({ headline: null, text: ' … ' })).toEqual({
      recipe: 1,
      passages: [],
      quotations: [],
      names: [],
    });
  });
});

describe('quotationHashes', () => {
  it('is empty below four words', () => {
    expect(quotationHashes('it is rotten')).toEqual([]);
  });

  it('keeps the hashes of both sides of a short cut', () => {
    const full = quotationHashes(
      'Every second pile under the old wharf is rotten and must be drawn before winter',
    );
    const cut = quotationHashes(
      'Every second pile under the old wharf must be drawn before winter',
    );
    expect(cut.filter((hash) => full.includes(hash)).length).toBeGreaterThanOrEqual(cut.length / 2);
  });
});

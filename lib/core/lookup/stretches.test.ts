import { describe, expect, it } from 'vitest';
import { stretchesOf } from './stretches.ts';

const PIER = 'The pier stays closed until every lamp is lit again.';
const CREW = 'No crew was asked to leave the harbour in the dark.';

describe('stretchesOf', () => {
  it('is what stands between the marks, the longest first, and their sentences', () => {
    const text = `“${PIER}” she said. “${CREW} ${PIER.replace('pier', 'quay')}” It rained all of that night.`;
    const { marked, quoted, sentences, isCut } = stretchesOf(text);
    const long = `${CREW} ${PIER.replace('pier', 'quay')}`;
    expect(marked).toBe(`${PIER} … ${long}`);
    expect(quoted).toEqual([long, PIER]);
    expect(sentences).toEqual([PIER.replace('pier', 'quay'), CREW]);
    expect(isCut).toBe(false);
  });

  it('is its sentences where nothing is marked', () => {
    const { marked, quoted, sentences } = stretchesOf(`${PIER} ${CREW}`);
    expect([marked, quoted]).toEqual([null, []]);
    expect(sentences).toEqual([PIER, CREW]);
  });

  it.each([
    ['one sentence', PIER],
    ['one sentence in marks', `“${PIER}”`],
    ['nothing', ''],
    ['few words', 'Not so. Not here.'],
  ])('is nothing of %s', (_what, text) => {
    expect(stretchesOf(text)).toEqual({ marked: null, quoted: [], sentences: [], isCut: false });
  });

  it('leaves out what is marked in a word or two, and what stands in it twice', () => {
    const text = `The “dark pier” opened. “${PIER}” And again: “${PIER}”`;
    expect(stretchesOf(text).quoted).toEqual([PIER]);
  });

  it('is eight at most, and says that there are more', () => {
    const many = Array.from({ length: 40 }, (_, at) => `“${PIER.replace('pier', `pier ${at}`)}”`);
    const { quoted, sentences, isCut } = stretchesOf(many.join(' said she. '));
    expect([quoted.length, sentences.length, isCut]).toEqual([8, 0, true]);
  });

  it.each(['“', '.', 'a', '“a', '. A'])(
    'looks through a bounded part of a text of “%s”',
    (unit) => {
      const { quoted, sentences, marked, isCut } = stretchesOf(unit.repeat(200_000));
      expect(isCut).toBe(true);
      const units = [marked ?? '', ...quoted, ...sentences].reduce(
        (sum, one) => sum + one.length,
        0,
      );
      expect(units).toBeLessThanOrEqual(3 * 8000);
    },
  );
});

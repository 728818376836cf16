import { describe, expect, it } from 'vitest';
import { outletReader } from './find-outlets.ts';

const named = (text: string) =>
  outletReader()(text).map(({ start, end }) => text.slice(start, end));

describe('a newspaper that no list holds', () => {
  it.each([
    ['The mayor told the Harbour Gazette so.', ['Harbour Gazette']],
    ['A memo obtained by the Skerry Island Times says so.', ['Skerry Island Times']],
    ['It shut.\n\nThe Harbour Courier first reported the crack.', ['Harbour Courier']],
    // And no paper of another town that only ends alike.
    ['It is so. The Skerry Free Press reported it.', ['Skerry Free Press']],
    ['According to the Gull Bay Post-Dispatch, it shut.', ['Gull Bay Post-Dispatch']],
  ])('is read where the words around speak of an outlet: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'The crack was found by the Trading Post on Monday.',
    'They met in the Harbour Times Building.',
    'She told the American Journal of Stone so.',
    'The Harbour Gazette building burned.',
    'They told the Harbour Times Square crowd.',
    'It was told by the Federal Register clerk.',
    'A walk along the Skerry Island Journal and back.',
  ])('is not read elsewhere: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('keeps its name for “the Gazette” behind it', () => {
    const text = 'She told the Harbour Gazette so. The Gazette printed it.';
    expect(named(text)).toEqual(['Harbour Gazette', 'Gazette']);
  });
});

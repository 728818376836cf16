import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findEditedPlaces } from './insertions.ts';

function read(text: string) {
  const { insertions, cuts } = findEditedPlaces(text, [{ start: 0, end: text.length }]);
  return {
    insertions: insertions.map((span) => slice(text, span)),
    cuts: cuts.map((span) => slice(text, span)),
  };
}

describe('findEditedPlaces', () => {
  it.each([
    [
      'a name for a pronoun, in square brackets',
      'they [the pilots] will not row',
      ['[the pilots]'],
    ],
    ['a changed letter', '[T]he wharf is shut, he reopen[ed] it', ['[T]', '[ed]']],
    [
      'a name in round brackets',
      'we’ve hurt (Harbour Board pilots) and so be it',
      ['(Harbour Board pilots)'],
    ],
    ['a body’s letters in round brackets', 'we know that (HB crews) row', ['(HB crews)']],
    [
      'an explained pronoun',
      'it (the wharf) is rotten and those (old piles) are too',
      ['(the wharf)', '(old piles)'],
    ],
    ['what happened meanwhile', 'so I rowed (laughs) and sank (sic)', ['(laughs)', '(sic)']],
    ['a lone pronoun', 'we knew (it) was shut and (they) left', ['(it)', '(they)']],
    [
      'a changed letter in round brackets',
      '(T)he wharf is shut, he reopen(ed) it',
      ['(T)', '(ed)'],
    ],
    ['a party', 'ask Ida Brandt (H-Northport) about it', ['(H-Northport)']],
  ])('finds %s', (_name, text, insertions) => {
    expect(read(text).insertions).toEqual(insertions);
  });

  it.each([
    ['an aside of the speaker', 'the wharf (and I have seen it often) is rotten'],
    ['an aside of a few words', 'the wharf (old as it is) stays'],
    ['a short form', 'the Northport Harbour Board (NHB) knows'],
    ['the sign of a share', 'we own Tidewater (NYSE: TDW) and (TSX: WRF.A) and (Oslo: NHB) now'],
    ['an aside that opens with a pronoun', 'the wharf (I think so) is rotten (And it was)'],
    ['an aside that is cried', 'the wharf (Rotten wood!) is shut'],
    ['a plural in doubt', 'ask the captain(s) about it'],
    ['a number', 'all piles (12) and points (a) and (b)'],
    ['a bracket that is never closed', 'the wharf (HB crews row'],
    ['an empty bracket', 'the wharf [] and () stay'],
    ['a bracket over two lines', 'the wharf [which\nis old] stays'],
  ])('takes %s for none', (_name, text) => {
    expect(read(text).insertions).toEqual([]);
  });

  it('finds ellipses of every shape, once each', () => {
    const text = 'it is … shut ... and . . . so […] we (...) go.';
    expect(read(text)).toEqual({
      insertions: [],
      cuts: ['…', '...', '. . .', '[…]', '(...)'],
    });
  });

  it('gives spans of the whole text, and nothing between the parts', () => {
    const text = '“We … know [him],” she (Holm) said … “so be it (HB)”';
    const parts = [
      { start: 1, end: 16 },
      { start: text.indexOf('so be'), end: text.length - 1 },
    ];
    const { insertions, cuts } = findEditedPlaces(text, parts);
    expect(insertions.map((span) => slice(text, span))).toEqual(['[him]', '(HB)']);
    expect(cuts.map((span) => slice(text, span))).toEqual(['…']);
  });

  it('bears a text of brackets and dots', () => {
    expect(read('('.repeat(20_000)).insertions).toEqual([]);
    expect(read('. '.repeat(20_000)).cuts).toHaveLength(1);
    expect(read(`${'['.repeat(20_000)}]`).insertions).toEqual([]);
  });
});

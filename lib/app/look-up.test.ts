import { describe, expect, it } from 'vitest';
import { harbourLibrary as library } from '../../tests/support/harbour-library.ts';
import { readQuery } from '../core/lookup/query.ts';
import { findQuotations, lookUpQuotations } from './look-up.ts';

const found = async (typed: string) =>
  (await lookUpQuotations(library, typed)).hits.map((hit) => hit.quotation.id);

describe('lookUpQuotations', () => {
  it.each([
    ['', []],
    ['harbour lamps ', ['lamps', 'night']],
    ['lamps harbour ', ['lamps', 'night']],
    ['harbour lam', ['lamps', 'night']],
    ['harbuor lamps ', ['lamps', 'night']],
    ['forty lamp', ['lamps']],
    // The speaker, the story and the year lead to a quotation as well.
    ['falk boat ', ['wharf']],
    ['fares', ['board']],
    ['2023', ['lamps']],
    ['"harbour wall"', ['lamps']],
    ['"wall harbour"', []],
    ['"lamps for the harbour wall"', ['lamps']],
    ['speaker:falk lamps ', ['night']],
    ['speaker:fal', ['wharf', 'night']],
    ['is:differs', ['lamps']],
    ['is:anonymous harbour ', ['lamps']],
    ['date:2024-05 ', ['wharf', 'night']],
    ['date:2023-11-30 ', ['lamps']],
    ['story:"higher fares"', ['board']],
    ['zeppelin ', []],
  ])('for “%s” finds %o', async (typed, ids) => {
    expect((await found(typed)).sort()).toEqual([...ids].sort());
  });

  it('puts words that stand together as typed before others', async () => {
    expect((await found('the lamps on '))[0]).toBe('night');
    expect((await found('lamps for the harbour '))[0]).toBe('lamps');
  });

  it('says how many hold enough and how many were searched', async () => {
    const { hits, found: count, searched } = await lookUpQuotations(library, 'harbour ');
    expect([hits.length, count, searched]).toEqual([2, 2, 4]);
  });
});

describe('findQuotations', () => {
  it('answers no more than it is asked for, and counts the others', async () => {
    const { hits, found: count } = await findQuotations(library, readQuery('harbour '), 1);
    expect([hits.length, count]).toEqual([1, 2]);
  });
});

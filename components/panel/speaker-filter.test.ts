import { describe, expect, it } from 'vitest';
import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import { absentHit } from '../../tests/support/lookup-fixtures.ts';
import { NOT_NAMED, speakerOf, speakersOf } from './speaker-filter.ts';

const by = (name: string, named = true, kind: 'person' | 'document' = 'person'): LookupHit => ({
  ...absentHit,
  quotation: { ...absentHit.quotation, speaker: { name, named, kind, role: null } },
});

const unnamed = by('a source', false);

describe('speakersOf', () => {
  it.each<{ name: string; hits: LookupHit[]; chosen: string | null; expected: string[] }>([
    { name: 'nobody, for no hits', hits: [], chosen: null, expected: [] },
    {
      name: 'nobody, where there is no choice',
      hits: [by('A'), by('A')],
      chosen: null,
      expected: [],
    },
    { name: 'names as they come', hits: [by('B'), by('A')], chosen: null, expected: ['B', 'A'] },
    {
      name: 'those who are not named once and last',
      hits: [unnamed, by('A'), by('another source', false)],
      chosen: null,
      expected: ['A', NOT_NAMED],
    },
    { name: 'the chosen one alone', hits: [by('A')], chosen: 'A', expected: ['A'] },
    { name: 'a chosen one without hits', hits: [by('A')], chosen: 'B', expected: ['A', 'B'] },
    {
      name: 'at most six, those of most hits',
      hits: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'G'].map((name) => by(name)),
      chosen: null,
      expected: ['A', 'B', 'C', 'D', 'E', 'G'],
    },
    {
      name: 'the chosen one even with few hits',
      hits: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'G'].map((name) => by(name)),
      chosen: 'F',
      expected: ['A', 'B', 'C', 'D', 'F', 'G'],
    },
  ])('gives $name', ({ hits, chosen, expected }) => {
    expect(speakersOf(hits, chosen)).toEqual(expected);
  });
});

describe('speakerOf', () => {
  it('takes a document by its description, since it is nobody who hides', () => {
    expect(speakerOf(by('the memo', false, 'document'))).toBe('the memo');
  });
});

import { describe, expect, it } from 'vitest';
import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import {
  absentHit,
  cutHit,
  interruptedHit,
  pageOnlyHit,
} from '../../tests/support/lookup-fixtures.ts';
import {
  filterWords,
  isFiltering,
  NO_FILTER,
  NOT_NAMED,
  offersDiffers,
  passes,
  speakerOf,
  speakersOf,
  storiesOf,
} from './hit-filter.ts';

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

describe('storiesOf', () => {
  const other = { key: 'sample/ferry', title: 'Ferry wharf to close' };
  const own = absentHit.story;
  it.each<[string, LookupHit[], typeof own, (typeof own)[]]>([
    ['none for no hits', [], null, []],
    ['none where there is no choice', [absentHit, cutHit], null, []],
    ['none for what only the page prints', [pageOnlyHit], null, []],
    [
      'those of most hits first',
      [{ ...cutHit, story: other }, absentHit, cutHit],
      null,
      [own, other],
    ],
    ['the chosen one even without hits', [], other, [other]],
  ])('gives %s', (_, hits, chosen, expected) => {
    expect(storiesOf(hits, chosen)).toEqual(expected);
  });
});

describe('passes', () => {
  it.each([
    ['everything without a filter', NO_FILTER, [true, true]],
    ['what differs on the page', { ...NO_FILTER, differs: true }, [true, false]],
    ['one story', { ...NO_FILTER, story: { key: 'sample/other', title: '' } }, [false, false]],
    ['one speaker', { ...NO_FILTER, speaker: 'Lori Lightfoot' }, [false, true]],
  ])('lets %s through', (_, filter, expected) => {
    expect([cutHit, interruptedHit].map((hit) => passes(hit, filter))).toEqual(expected);
  });
});

describe('filterWords', () => {
  it.each([
    [NO_FILTER, ''],
    [{ ...NO_FILTER, speaker: NOT_NAMED }, 'is:anonymous '],
    [
      { ...NO_FILTER, speaker: 'Oona "Bo" Falk', differs: true },
      'speaker:"Oona  Bo  Falk" is:differs ',
    ],
    [{ ...NO_FILTER, story: { key: 'a', title: 'Higher fares' } }, 'story:"Higher fares" '],
  ])('of %j are “%s”', (filter, expected) => {
    expect(filterWords(filter)).toBe(expected);
    expect(isFiltering(filter)).toBe(expected !== '');
  });
});

describe('offersDiffers', () => {
  it('is a choice only between what differs and what does not', () => {
    expect(offersDiffers([cutHit, interruptedHit], false)).toBe(true);
    expect(offersDiffers([interruptedHit], false)).toBe(false);
    expect(offersDiffers([], true)).toBe(true);
  });
});

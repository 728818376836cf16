import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makePack,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { PackStory } from '../pack/pack.ts';
import { describeConflict, isSettled, settleConflict } from './conflicts.ts';
import { type Conflict, mergeVersions } from './merge-versions.ts';

const { outlets } = makePack();
const chain = (note: string | null, kind: 'cites' | 'copies' = 'cites') =>
  makeClaim([makeLink('gazette-wharf', 'origin:survey', { note, kind })]);
const packOld = makeStory({ quotations: [makePackQuotation({ id: 'piles', said: null })] });
const said = (day: string) => [makePackQuotation({ id: 'piles', said: day })];

function between(packNew: PackStory, reader: PackStory, old = packOld) {
  const { story, conflicts } = mergeVersions({ packOld: old, packNew, reader });
  const [conflict] = conflicts;
  if (!conflict || conflicts.length > 1) throw new Error(`${conflicts.length} conflicts`);
  const versions = { reader: { story, outlets }, packNew: { story: packNew, outlets } };
  return { story, conflict, said: describeConflict(conflict, versions) };
}

describe.each<{
  what: string;
  packNew: Partial<PackStory>;
  reader: Partial<PackStory>;
  old?: Partial<PackStory>;
  place: object;
  words: readonly [string | null, string | null];
}>([
  {
    what: 'a field of the story',
    packNew: { title: 'The wharf closes in May' },
    reader: { title: 'The wharf is shut' },
    place: { list: null, record: null, field: 'title' },
    words: ['The wharf closes in May', 'The wharf is shut'],
  },
  {
    what: 'a field of a record',
    packNew: { quotations: said('2024-05-01') },
    reader: { quotations: said('2024-05-02') },
    place: { list: 'quotations', record: expect.stringMatching(/^“/), inner: null, field: 'said' },
    words: ['2024-05-01', '2024-05-02'],
  },
  {
    what: 'a field of a link',
    old: { claims: [chain(null)] },
    packNew: { claims: [chain('As the editor wrote to us.')] },
    reader: { claims: [chain('As it says.')] },
    place: {
      list: 'claims',
      record: 'The wharf closes for a year.',
      inner: 'links',
      about: 'Port Gazette: Ferry wharf to close for a year',
      field: 'note',
    },
    words: ['As the editor wrote to us.', 'As it says.'],
  },
  {
    what: 'a record that the pack took out',
    packNew: { speakers: [], quotations: [] },
    reader: { speakers: [makeSpeaker({ role: 'engineer of the port' })], quotations: [] },
    old: { quotations: [] },
    place: { list: 'speakers', record: 'Nora Holm', field: null },
    words: [null, 'Nora Holm'],
  },
  {
    what: 'a record that the reader took out',
    packNew: { speakers: [makeSpeaker({ role: 'engineer of the port' })], quotations: [] },
    reader: { speakers: [], quotations: [] },
    old: { quotations: [] },
    place: { list: 'speakers', record: 'Nora Holm', field: null },
    words: ['Nora Holm', null],
  },
])('a conflict in $what', ({ packNew, reader, old, place, words }) => {
  const base = { ...packOld, ...old };
  const [theirs, own] = [
    { ...base, ...packNew },
    { ...base, ...reader },
  ];

  it('is said in words', () => {
    const { said } = between(theirs, own, base);
    expect(said.place).toMatchObject(place);
    expect([said.packNew, said.reader]).toEqual(words);
  });

  it('is settled for the one side, and for the other again', () => {
    const { story, conflict } = between(theirs, own, base);
    expect([isSettled(story, conflict, 'packNew'), isSettled(story, conflict, 'reader')]).toEqual([
      false,
      true,
    ]);
    const taken = settleConflict(story, conflict, 'packNew');
    expect([isSettled(taken, conflict, 'packNew'), isSettled(taken, conflict, 'reader')]).toEqual([
      true,
      false,
    ]);
    expect(mergeVersions({ packOld: theirs, packNew: theirs, reader: taken }).conflicts).toEqual(
      [],
    );
    expect(settleConflict(taken, conflict, 'reader')).toEqual(story);
  });
});

it('a conflict in a record that is gone meanwhile changes nothing', () => {
  const conflict: Conflict = {
    field: 'quotations.piles.said',
    packOld: null,
    packNew: '2024-05-01',
    reader: '2024-05-02',
  };
  const story = makeStory({ quotations: [] });
  expect(settleConflict(story, conflict, 'packNew')).toEqual(story);
  expect(isSettled(story, conflict, 'packNew')).toBe(false);
});

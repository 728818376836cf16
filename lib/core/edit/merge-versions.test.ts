import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { PackRendition, PackStory } from '../pack/pack.ts';
import { type Conflict, conflicts, mergeVersions } from './merge-versions.ts';

const packOld = makeStory();
const merge = (packNew: Partial<PackStory>, reader: Partial<PackStory>) =>
  mergeVersions({
    packOld,
    packNew: { ...packOld, ...packNew },
    reader: { ...packOld, ...reader },
  });

const other = makePackArticle({ id: 'courier-wharf', url: 'https://www.courier.example/wharf' });
const rendition = (changes: Partial<PackRendition>): PackRendition => ({
  article: 'gazette-wharf',
  in: 'text',
  parts: ['Every second pile is rotten'],
  differences: ['trimmed-end'],
  note: null,
  ...changes,
});

describe('what both can have', () => {
  it.each<[string, Partial<PackStory>, Partial<PackStory>, Partial<PackStory>]>([
    ['a field that the pack changed', { title: 'New' }, {}, { title: 'New' }],
    ['a field that the reader changed', {}, { title: 'Mine' }, { title: 'Mine' }],
    [
      'two fields, one changed by each',
      { title: 'New' },
      { summary: 'Mine.' },
      { title: 'New', summary: 'Mine.' },
    ],
    [
      'the same change by both',
      { date: '2024-05-03' },
      { date: '2024-05-03' },
      { date: '2024-05-03' },
    ],
    [
      'two fields of one record',
      { quotations: [makePackQuotation({ said: '2024-05-01' })] },
      { quotations: [makePackQuotation({ occasion: 'on the quay' })] },
      { quotations: [makePackQuotation({ said: '2024-05-01', occasion: 'on the quay' })] },
    ],
    [
      'a record that each added',
      { articles: [makePackArticle(), other] },
      { articles: [makePackArticle(), makePackArticle({ id: 'mine', url: null })] },
      { articles: [makePackArticle(), makePackArticle({ id: 'mine', url: null }), other] },
    ],
    [
      'a record that the reader took out and the pack left alone',
      { title: 'New' },
      { quotations: [], speakers: [] },
      { title: 'New', quotations: [], speakers: [] },
    ],
    [
      'a record that the pack took out and the reader left alone',
      { quotations: [] },
      { title: 'Mine' },
      { title: 'Mine', quotations: [] },
    ],
    [
      'a rendition that each added to one quotation',
      { quotations: [makePackQuotation({ renditions: [rendition({})] })] },
      { quotations: [makePackQuotation({ renditions: [rendition({ in: 'headline' })] })] },
      {
        quotations: [
          makePackQuotation({ renditions: [rendition({ in: 'headline' }), rendition({})] }),
        ],
      },
    ],
    [
      'a link that each added to one claim',
      {
        articles: [makePackArticle(), other],
        claims: [
          makeClaim([
            makeLink('gazette-wharf', 'origin:survey'),
            makeLink('courier-wharf', 'gazette-wharf'),
          ]),
        ],
      },
      { claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { note: 'Mine.' })])] },
      {
        articles: [makePackArticle(), other],
        claims: [
          makeClaim([
            makeLink('gazette-wharf', 'origin:survey', { note: 'Mine.' }),
            makeLink('courier-wharf', 'gazette-wharf'),
          ]),
        ],
      },
    ],
  ])('takes %s', (_name, packNew, reader, wanted) => {
    expect(merge(packNew, reader)).toEqual({ story: { ...packOld, ...wanted }, conflicts: [] });
  });

  it('has nothing to say of equal versions', () => {
    expect(merge({}, {})).toEqual({ story: packOld, conflicts: [] });
  });
});

describe('where both changed one field', () => {
  it.each<[string, Partial<PackStory>, Partial<PackStory>, Conflict]>([
    [
      'of the story',
      { title: 'New' },
      { title: 'Mine' },
      { field: 'title', packOld: packOld.title, packNew: 'New', reader: 'Mine' },
    ],
    [
      'of a record',
      { quotations: [makePackQuotation({ said: '2024-05-01' })] },
      { quotations: [makePackQuotation({ said: '2024-04-30' })] },
      {
        field: 'quotations.rotten-piles.said',
        packOld: null,
        packNew: '2024-05-01',
        reader: '2024-04-30',
      },
    ],
    [
      'of a link',
      { claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { note: 'Theirs.' })])] },
      { claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { note: 'Mine.' })])] },
      {
        field: 'claims.wharf-closes.links.gazette-wharf survey.note',
        packOld: null,
        packNew: 'Theirs.',
        reader: 'Mine.',
      },
    ],
    [
      'of a record that the reader took out',
      { speakers: [makeSpeaker({ role: 'mayor' })], quotations: [] },
      { speakers: [], quotations: [] },
      {
        field: 'speakers.nora-holm',
        packOld: makeSpeaker(),
        packNew: makeSpeaker({ role: 'mayor' }),
        reader: null,
      },
    ],
    [
      'of a record that the pack took out',
      { speakers: [], quotations: [] },
      { speakers: [makeSpeaker({ role: 'mayor' })], quotations: [] },
      {
        field: 'speakers.nora-holm',
        packOld: makeSpeaker(),
        packNew: null,
        reader: makeSpeaker({ role: 'mayor' }),
      },
    ],
  ])('%s, the reader’s stands and the conflict is named', (_name, packNew, reader, wanted) => {
    const merged = merge(packNew, reader);
    expect(merged.conflicts).toEqual([wanted]);
    expect(merged.story).toEqual({ ...packOld, ...reader });
    expect(
      conflicts({
        packOld,
        packNew: { ...packOld, ...packNew },
        reader: { ...packOld, ...reader },
      }),
    ).toEqual([wanted]);
  });
});

describe('what holds together', () => {
  it('keeps a speaker whom the reader’s new quotation names, though the pack took the speaker out', () => {
    const mine = makePackQuotation({ id: 'mine' });
    const { story } = merge(
      { speakers: [], quotations: [] },
      { quotations: [makePackQuotation(), mine] },
    );
    expect(story.quotations).toEqual([mine]);
    expect(story.speakers).toEqual([makeSpeaker()]);
  });

  it('brings back what the pack’s new quotation names, though the reader took it out', () => {
    const theirs = makePackQuotation({ id: 'theirs' });
    const { story } = merge(
      { quotations: [makePackQuotation(), theirs] },
      { speakers: [], quotations: [] },
    );
    expect(story.quotations).toEqual([theirs]);
    expect(story.speakers).toEqual([makeSpeaker()]);
  });

  it('has one main claim, the reader’s, and it comes first', () => {
    const [a, b, c] = [
      makeClaim([], { id: 'a' }),
      makeClaim([], { id: 'b', main: false }),
      makeClaim([], { id: 'c', main: false }),
    ];
    const { story } = mergeVersions({
      packOld: { ...packOld, claims: [a, b, c] },
      packNew: { ...packOld, claims: [{ ...b, main: true }, { ...a, main: false }, c] },
      reader: { ...packOld, claims: [{ ...c, main: true }, { ...a, main: false }, b] },
    });
    expect(story.claims.map(({ id, main }) => [id, main])).toEqual([
      ['c', true],
      ['a', false],
      ['b', false],
    ]);
  });

  it('is the reader’s version where both together are more than the format allows', () => {
    const claims = (from: number, count: number) =>
      Array.from({ length: count }, (_none, at) =>
        makeClaim([], { id: `c${from + at}`, main: from + at === 0 }),
      );
    const reader = { ...packOld, claims: claims(0, 60) };
    const merged = mergeVersions({
      packOld: { ...packOld, claims: claims(0, 1) },
      packNew: { ...packOld, claims: [...claims(0, 1), ...claims(60, 60)] },
      reader,
    });
    expect(merged.story).toBe(reader);
  });

  it('loses no record that is there twice under one name', () => {
    const twice = [rendition({}), rendition({ parts: ['Every pile is rotten'] })];
    const { story } = merge(
      { quotations: [makePackQuotation({ renditions: twice, said: '2024' })] },
      { quotations: [makePackQuotation({ renditions: twice, note: 'Mine.' })] },
    );
    expect(story.quotations[0]?.renditions).toEqual(twice);
  });
});

it('grows with the versions, not with their product', () => {
  const many = (count: number, note: string | null) =>
    makeStory({
      quotations: Array.from({ length: count }, (_none, at) =>
        makePackQuotation({ id: `q${at}`, note }),
      ),
    });
  const found = conflicts({
    packOld: many(1000, null),
    packNew: many(1000, 'Theirs.'),
    reader: many(1000, 'Mine.'),
  });
  expect(found).toHaveLength(1000);
});

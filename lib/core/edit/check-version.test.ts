import { describe, expect, it } from 'vitest';
import {
  bundledPack,
  makeClaim,
  makeLink,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { PackStory } from '../pack/pack.ts';
import { checkVersion } from './check-version.ts';
import { newStory } from './new-records.ts';

const { outlets } = makePack();
const rendition = {
  article: 'gazette-wharf',
  in: 'text' as const,
  parts: makePackQuotation().parts,
  differences: ['same' as const],
  note: null,
};
const sound = makeStory({ quotations: [makePackQuotation({ renditions: [rendition] })] });
const before = { story: sound, outlets };
const faults = (changes: Partial<PackStory>) =>
  checkVersion(before, { story: { ...sound, ...changes }, outlets }).map(
    ({ path, reason }) => `${path} ${reason}`,
  );

describe('checkVersion', () => {
  it('lets through what is sound', () => {
    expect(checkVersion(before, before)).toEqual([]);
    const pack = bundledPack();
    for (const story of pack.stories)
      expect(checkVersion(null, { story, outlets: pack.outlets })).toEqual([]);
  });

  it.each<[string, Partial<PackStory>, string]>([
    ['an empty title', { title: '' }, 'title empty'],
    ['a title of blanks', { title: ' \u00a0\u200b' }, 'title blank'],
    [
      'a quotation of blanks',
      { quotations: [makePackQuotation({ parts: ['\t'], renditions: [rendition] })] },
      'quotations.0.parts.0 blank',
    ],
    ['a title without end', { title: 'a'.repeat(301) }, 'title too-long'],
    ['a day that is none', { date: 'last May' }, 'date not-a-date'],
    [
      'an address of a script',
      { articles: [makePackArticle({ url: 'javascript:alert(1)' })] },
      'articles.0.url not-an-address',
    ],
    [
      'an article without an outlet',
      { articles: [makePackArticle({ outlet: '' })] },
      'articles.0.outlet empty',
    ],
    [
      'an outlet that nobody knows',
      { articles: [makePackArticle({ outlet: 'nobody' })] },
      'articles.0.outlet no-such-record',
    ],
    [
      'a speaker without a name',
      { speakers: [makeSpeaker({ name: null })] },
      'speakers.0 speaker-missing',
    ],
    [
      'a quotation that no article prints',
      { quotations: [makePackQuotation({ renditions: [] })] },
      'quotations.0.renditions no-article',
    ],
    [
      'words that their article does not print',
      {
        quotations: [makePackQuotation({ parts: ['The wharf stands.'], renditions: [rendition] })],
      },
      'quotations.0.attestedBy not-attested',
    ],
    [
      'a chain in a ring',
      { claims: [makeClaim([makeLink('gazette-wharf', 'gazette-wharf')])] },
      'claims.0.links chain-in-a-ring',
    ],
  ])('refuses %s, and names the place', (_name, changes, fault) => {
    expect(faults(changes)).toEqual([fault]);
  });

  it('does not refuse an edit for what was wrong before it', () => {
    const old = { story: { ...sound, speakers: [makeSpeaker({ name: null })] }, outlets };
    expect(checkVersion(old, { ...old, story: { ...old.story, title: 'Mine' } })).toEqual([]);
    expect(checkVersion(null, old)).toMatchObject([{ reason: 'speaker-missing' }]);
  });

  it('says of an empty new story what it needs', () => {
    const found = checkVersion(null, newStory({ by: 'You', on: '2026-11-22' }));
    expect(found.map(({ path }) => path).sort()).toEqual([
      'articles.0.outlet',
      'claims.0.text',
      'summary',
      'title',
    ]);
  });

  it('lets stand what was of blanks before', () => {
    const blank = { story: { ...sound, summary: ' ' }, outlets };
    const edited = { ...blank, story: { ...blank.story, title: 'Another title' } };
    expect(checkVersion(blank, edited)).toEqual([]);
  });
});

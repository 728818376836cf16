import { describe, expect, it } from 'vitest';
import {
  makeClaim,
  makeLink,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import type { PackStory } from '../pack/pack.ts';
import { type DescribedChange, describeChanges } from './describe-changes.ts';

const { outlets } = makePack();
const QUOTED = `“${makePackQuotation().parts[0]}”`;
const ARTICLE = 'Port Gazette: Ferry wharf to close for a year';
const changes = (edited: Partial<PackStory>) =>
  describeChanges({ story: makeStory(), outlets }, { story: makeStory(edited), outlets });
type DescribedRow = { [Name in keyof DescribedChange]: string | null };
const one = (
  list: string | null,
  record: string,
  field: string | null,
  before: string | null,
  after: string | null,
): DescribedRow[] => [{ list, record, inner: null, about: null, field, before, after }];
const inner = (
  [list, record, of, about]: readonly [string | null, string, string, string | null],
  field: string | null,
  before: string | null,
  after: string | null,
): DescribedRow[] => [{ list, record, inner: of, about, field, before, after }];
const correction = (changes: object) => ({
  id: 'fixed',
  kind: 'correction' as const,
  article: null,
  on: '2024-05-04',
  says: 'The wharf stays open on Sundays.',
  url: null,
  recorded: { by: 'You', on: '2024-05-05' },
  ...changes,
});
const HOP = `${ARTICLE} – Survey of the wharf`;
const CLAIM = 'The wharf closes for a year.';

describe('describeChanges', () => {
  it.each<[string, Partial<PackStory>, DescribedRow[]]>([
    ['nothing', {}, []],
    ['a title', { title: 'Mine' }, one(null, '', 'title', 'The ferry wharf closes', 'Mine')],
    ['a day taken out', { date: null }, one(null, '', 'date', '2024-05-01', null)],
    [
      'a field of a quotation',
      { quotations: [makePackQuotation({ said: '2024-05-01' })] },
      one('quotations', QUOTED, 'said', null, '2024-05-01'),
    ],
    [
      'who said it, by name',
      {
        speakers: [makeSpeaker(), makeSpeaker({ id: 'falk', name: 'Oona Falk' })],
        quotations: [makePackQuotation({ speaker: 'falk' })],
      },
      [
        ...one('speakers', 'Oona Falk', null, null, 'Oona Falk'),
        ...one('quotations', QUOTED, 'speaker', 'Nora Holm', 'Oona Falk'),
      ],
    ],
    ['a quotation taken out', { quotations: [] }, one('quotations', QUOTED, null, QUOTED, null)],
    [
      'a link taken out',
      { claims: [makeClaim([])] },
      inner(['claims', CLAIM, 'links', null], null, HOP, null),
    ],
    [
      'a link’s reason',
      { claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { note: 'Seen.' })])] },
      inner(['claims', CLAIM, 'links', HOP], 'note', null, 'Seen.'),
    ],
    [
      'a link’s kind',
      { claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { kind: 'cites' })])] },
      inner(['claims', CLAIM, 'links', HOP], 'kind', 'obtained', 'cites'),
    ],
    [
      'a correction added',
      { corrections: [correction({})] },
      inner(
        [null, '', 'corrections', null],
        null,
        null,
        '2024-05-04 – The wharf stays open on Sundays.',
      ),
    ],
    [
      'an outlet, by its name',
      { articles: [makePackArticle({ outlet: 'unlisted' })] },
      one('articles', ARTICLE, 'outlet', 'Port Gazette', 'unlisted'),
    ],
  ])('says %s', (_name, edited, wanted) => {
    expect(changes(edited)).toEqual(wanted);
  });

  it('says of several corrections which one is otherwise, and what of it', () => {
    const story = (says: string) =>
      makeStory({ corrections: [correction({}), correction({ id: 'later', says })] });
    const version = (says: string) => ({ story: story(says), outlets });
    const said = describeChanges(version('It opens again.'), version('It opens in May.'));
    expect(said).toEqual(
      inner(
        [null, '', 'corrections', 'It opens again.'],
        'says',
        'It opens again.',
        'It opens in May.',
      ),
    );
  });

  it('says nothing of what a machine reads', () => {
    const fingerprint = { recipe: 1 as const, passages: [1], quotations: [], names: [] };
    expect(changes({ articles: [makePackArticle({ fingerprint })] })).toEqual([]);
  });

  it('cuts what is too long to read', () => {
    const [change] = changes({ summary: 'long '.repeat(200) });
    expect(change?.after?.length).toBeLessThan(310);
  });
});

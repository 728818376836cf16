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
import { describeChanges } from './describe-changes.ts';

const { outlets } = makePack();
const QUOTED = `“${makePackQuotation().parts[0]}”`;
const ARTICLE = 'Port Gazette: Ferry wharf to close for a year';
const changes = (edited: Partial<PackStory>) =>
  describeChanges({ story: makeStory(), outlets }, { story: makeStory(edited), outlets });
const one = (
  list: string | null,
  record: string,
  field: string | null,
  before: string | null,
  after: string | null,
) => [{ list, record, field, before, after }];

describe('describeChanges', () => {
  it.each<[string, Partial<PackStory>, ReturnType<typeof one>]>([
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
      'a chain',
      { claims: [makeClaim([])] },
      one(
        'claims',
        'The wharf closes for a year.',
        'links',
        `${ARTICLE} – Survey of the wharf`,
        null,
      ),
    ],
    [
      'a link’s reason',
      { claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { note: 'Seen.' })])] },
      one(
        'claims',
        'The wharf closes for a year.',
        'links',
        `${ARTICLE} – Survey of the wharf`,
        `${ARTICLE} – Survey of the wharf – Seen.`,
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

  it('says nothing of what a machine reads', () => {
    const fingerprint = { recipe: 1 as const, passages: [1], quotations: [], names: [] };
    expect(changes({ articles: [makePackArticle({ fingerprint })] })).toEqual([]);
  });

  it('cuts what is too long to read', () => {
    const [change] = changes({ summary: 'long '.repeat(200) });
    expect(change?.after?.length).toBeLessThan(310);
  });
});

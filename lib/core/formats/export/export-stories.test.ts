import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishWording } from '../../../../cli/english.ts';
import {
  makeBundle,
  makeClaim,
  makeLink,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../../tests/support/factories.ts';
import type { PackNote } from '../../pack/pack.ts';
import { readRows } from '../separated-values.ts';
import { type ExportForm, exportStories } from './export-stories.ts';
import { csvCell } from './quotations-csv.ts';

const WORDS = englishWording();
const NOTE: PackNote = {
  id: 'named',
  criterion: 'named-sources',
  article: 'gazette-wharf',
  finding: 'met',
  says: 'Both speakers are named.',
  doubt: null,
  evidence: [
    {
      article: 'gazette-wharf',
      selector: {
        hash: '0'.repeat(16),
        first: ['nora', 'holm', 'said'],
        last: ['in', 'the', 'winter'],
      },
      paraphrase: 'She is named.',
    },
  ],
  recorded: { by: 'Ida Brandt', on: '2024-06-01' },
};
const HERALD = makePackArticle({
  id: 'herald-wharf',
  outlet: 'quay-herald',
  url: 'https://www.quay-herald.example/wharf',
  headline: '=Wharf, "shut"',
});
const bundle = makeBundle({
  story: makeStory({
    articles: [makePackArticle(), HERALD],
    claims: [
      makeClaim([
        makeLink('gazette-wharf', 'origin:survey'),
        makeLink('herald-wharf', 'gazette-wharf'),
      ]),
    ],
    quotations: [
      makePackQuotation({
        said: '2024-05-01',
        parts: ['Every second pile is rotten', 'and must be drawn'],
        renditions: [
          {
            article: 'herald-wharf',
            in: 'text',
            parts: ['Every pile is rotten'],
            differences: ['cut-unmarked'],
            note: null,
          },
        ],
      }),
    ],
    notes: [NOTE],
  }),
});
const exported = (form: ExportForm, bundles = [bundle]) =>
  [
    ...exportStories(
      bundles.map((one) => ({ bundle: one, checks: [], annotations: [] })),
      form,
      WORDS,
    ),
  ].join('');

describe('an export as schema.org', () => {
  const graph: Record<string, unknown>[] = JSON.parse(exported('schema-org'))['@graph'];
  const of = (type: string) => graph.filter((node) => node['@type'] === type);

  it('has the articles with what they rest on', () => {
    const [gazette, herald] = of('NewsArticle');
    expect(gazette).toMatchObject({
      headline: 'Ferry wharf to close for a year',
      datePublished: '2024-05-02',
    });
    expect(gazette?.isBasedOn).toEqual([{ '@id': expect.stringMatching(/:origin:survey$/) }]);
    expect(herald?.isBasedOn).toEqual([{ '@id': gazette?.['@id'] }]);
  });

  it('has the claim with its first appearance, and the quotation with its speaker', () => {
    const [gazette] = of('NewsArticle');
    expect(of('Claim')).toMatchObject([{ firstAppearance: { '@id': gazette?.['@id'] } }]);
    expect(of('Quotation')).toMatchObject([
      {
        text: 'Every second pile is rotten … and must be drawn',
        creator: { '@type': 'Person', name: 'Nora Holm', jobTitle: 'harbour master' },
        isPartOf: { '@id': gazette?.['@id'] },
      },
    ]);
  });

  it('gives a body that spoke no job, which only persons have there', () => {
    const speakers = [makeSpeaker({ kind: 'body', name: 'Port Board', role: 'owner' })];
    const spoken = { ...bundle, story: { ...bundle.story, speakers } };
    const nodes: typeof graph = JSON.parse(exported('schema-org', [spoken]))['@graph'];
    const [quotation] = nodes.filter((node) => node['@type'] === 'Quotation');
    expect(quotation?.creator).toEqual({ '@type': 'Organization', name: 'Port Board' });
  });

  it('refers to nothing that it does not hold', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    const refers = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(refers.filter((id) => !ids.has(id))).toEqual([]);
    expect(refers.length).toBeGreaterThan(4);
  });

  it('keeps the records of stories apart that have the same ids', () => {
    const two = JSON.parse(
      exported('schema-org', [bundle, { ...bundle, key: 'other/ferry-wharf' }]),
    );
    const ids: string[] = two['@graph'].map((node: Record<string, unknown>) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an export as Web Annotation', () => {
  const page = JSON.parse(exported('annotations'));

  it('marks the words on each page that prints them, part by part', () => {
    const [attested, other] = page.items;
    expect(attested.target).toMatchObject([
      { selector: { type: 'TextQuoteSelector', exact: 'Every second pile is rotten' } },
      { selector: { type: 'TextQuoteSelector', exact: 'and must be drawn' } },
    ]);
    expect(other.target).toEqual([
      {
        source: HERALD.url,
        selector: { type: 'TextQuoteSelector', exact: 'Every pile is rotten' },
      },
    ]);
    expect(other.body.map(({ value }: { value: string }) => value)).toEqual([
      'Every second pile is rotten … and must be drawn',
      'Nora Holm',
      'cut-unmarked',
    ]);
  });

  it('has the notes with the pages that they rest on, and what is said there in words of the curator', () => {
    const note = page.items.at(-1);
    expect(note.motivation).toBe('assessing');
    expect(note.target.map((one: object) => Object.keys(one))).toEqual([['source']]);
    expect(note.body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
      'assessing',
      'classifying',
      'describing',
    ]);
  });

  it('is dated by moments, as the format wants', () => {
    for (const { created } of page.items) expect(created).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });
});

describe('an export as a table', () => {
  const [heading, ...rows] = [...readRows(exported('csv'), ',')];

  it('has a row for each article that prints a quotation', () => {
    expect(heading?.[0]).toBe('\uFEFFstory');
    expect(rows.map((row) => [row[7], row[12], row[13], row[14]])).toEqual([
      ['Port Gazette', 'Every second pile is rotten … and must be drawn', 'same', 'yes'],
      ['quay-herald', 'Every pile is rotten', 'cut-unmarked', ''],
    ]);
  });

  it('runs nothing in a spreadsheet', () => {
    expect(rows[1]?.[8]).toBe('\'=Wharf, "shut"');
    for (const start of ['=', '+', '-', '@', '\t=', ' =', '\r=', '\n+']) {
      expect(csvCell(`${start}cmd|' /C calc'!A0`).replace(/^"/, '')).toMatch(/^'/);
    }
  });

  it('gives back every cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
        const [read] = readRows(`${cells.map(csvCell).join(',')}\r\n`, ',');
        const bare = (cell: string) => cell.replace(/^'(?=\s*[=+\-@\t\r\n])/, '');
        expect(read?.map(bare)).toEqual(cells.map(bare));
      }),
      { seed: 8 },
    );
  });
});

describe('an export as a report', () => {
  it('says what is in the story, and is no markup but its own', () => {
    const report = exported('markdown', [
      {
        ...bundle,
        story: { ...bundle.story, title: '# A <script>*title*', summary: 'Line\nbreak' },
      },
    ]);
    expect(report).toContain('# \\# A \\<script\\>\\*title\\*');
    expect(report).toContain('Line break');
    expect(report).toContain('> Every second pile is rotten');
    expect(report).toContain(
      '- [quay-herald](<https://www.quay-herald.example/wharf>) (Words left out here)',
    );
    expect(report).toContain('Port Gazette → which obtained → Survey of the wharf');
    expect(report).toContain('- Both speakers are named. (recorded by Ida Brandt, 2024-06-01)');
  });
});

describe('an export as citation data', () => {
  it('has an item for each article of the coverage', () => {
    expect(JSON.parse(exported('csl-json'))).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Ferry wharf to close for a year',
        'container-title': 'Port Gazette',
        author: [{ literal: 'Ida Brandt' }],
        issued: { 'date-parts': [[2024, 5, 2]] },
      },
      { URL: HERALD.url },
    ]);
  });
});

describe('an export of nothing', () => {
  it.each(['schema-org', 'annotations', 'csl-json'] as const)('is sound: %s', (form) => {
    expect(() => JSON.parse(exported(form, []))).not.toThrow();
  });
});

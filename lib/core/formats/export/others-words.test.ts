import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishWording } from '../../../../cli/english.ts';
import {
  makeBundle,
  makeClaim,
  makeFactCheck,
  makeLink,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../../../tests/support/factories.ts';
import { anyAnnotation, anyReviewFields } from '../../../../tests/support/taken-in-arbitraries.ts';
import { readAnnotationFile } from '../../annotation/read-annotation-file.ts';
import { readFactCheckFile } from '../../fact-check/read-fact-check-file.ts';
import type { PackCorrection } from '../../pack/pack.ts';
import { recognise } from '../recognise.ts';
import { readRecords } from '../separated-values.ts';
import { type ExportForm, exportStories } from './export-stories.ts';
import type { ToldStory } from './form-writer.ts';

const RECORDED = { by: 'Ida Brandt', on: '2024-06-01' };
const PUT_RIGHT: PackCorrection = {
  id: 'piles',
  kind: 'correction',
  article: 'gazette-wharf',
  on: '2024-05-03',
  says: 'It is every third pile.',
  url: 'https://www.port-gazette.example/corrections',
  recorded: RECORDED,
};
const CAME_LATER: PackCorrection = {
  ...PUT_RIGHT,
  id: 'reopened',
  kind: 'follow-up',
  article: null,
  on: '2025-05-02',
  says: 'The wharf is open again.',
  url: 'https://www.quay-herald.example/open',
};
const OF_THE_STORY: PackCorrection = { ...PUT_RIGHT, id: 'year', article: null, url: null };
const PAGE = 'https://www.port-gazette.example/wharf';
const WORDS = 'Every second pile is rotten';
const bundle = makeBundle({
  story: makeStory({
    articles: [makePackArticle({ url: PAGE })],
    claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey', { kind: 'obtained' })])],
    quotations: [makePackQuotation({ parts: [WORDS], renditions: [] })],
    corrections: [CAME_LATER, PUT_RIGHT, OF_THE_STORY],
  }),
});
const check = makeFactCheck({ claim: WORDS });
const [remark] = [
  ...readAnnotationFile(
    JSON.stringify({
      target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact: 'every second' } },
      body: [{ value: 'Who counted them?' }, { value: 'piles', purpose: 'tagging' }],
      creator: 'Oona Falk',
    }),
  ),
].flatMap(({ annotation }) => annotation ?? []);
const told: ToldStory = {
  bundle,
  checks: [{ check, by: 'words', words: WORDS }],
  annotations: remark ? [remark] : [],
};
const exported = (form: ExportForm, stories = [told]) =>
  [...exportStories(stories, form, englishWording())].join('');

type Node = Record<string, unknown>;

describe('corrections and follow-ups', () => {
  it('stand in a report by date, with who recorded them', () => {
    expect(exported('markdown')).toContain(
      [
        '## Corrections and follow-ups',
        '',
        '- Correction, Port Gazette, 2024-05-03: It is every third pile. [Read it](<https://www.port-gazette.example/corrections>) (recorded by Ida Brandt, 2024-06-01)',
        '- Correction, 2024-05-03: It is every third pile. (recorded by Ida Brandt, 2024-06-01)',
        '- Follow-up, 2025-05-02: The wharf is open again. [Read it](<https://www.quay-herald.example/open>) (recorded by Ida Brandt, 2024-06-01)',
      ].join('\n'),
    );
  });

  it('stand in schema.org on what they put right, and as works about the story', () => {
    const graph: Node[] = JSON.parse(exported('schema-org'))['@graph'];
    const article = graph.find((node) => node['@type'] === 'NewsArticle');
    expect(article?.correction).toMatchObject([
      {
        '@type': 'CorrectionComment',
        text: PUT_RIGHT.says,
        datePublished: '2024-05-03',
        url: PUT_RIGHT.url,
        sdPublisher: { name: 'Ida Brandt' },
        sdDatePublished: '2024-06-01',
      },
    ]);
    const [whole] = graph;
    expect(whole?.correction).toMatchObject([{ text: OF_THE_STORY.says }]);
    expect(whole?.subjectOf).toMatchObject([
      { '@type': 'CreativeWork', abstract: CAME_LATER.says, url: CAME_LATER.url },
      { '@type': 'ClaimReview' },
    ]);
    expect(article?.['prov:hadPrimarySource']).toEqual([
      { '@id': expect.stringMatching(/:origin:survey$/) },
    ]);
  });

  it('stand in each row of the table, with who recorded the story', () => {
    const [row] = [...readRecords(exported('csv'), ',')];
    expect(row).toMatchObject({
      corrections:
        'Port Gazette, 2024-05-03, It is every third pile., https://www.port-gazette.example/corrections\n' +
        '2024-05-03, It is every third pile.',
      'follow-ups': '2025-05-02, The wharf is open again., https://www.quay-herald.example/open',
      'recorded by': 'Test curator',
      'recorded on': '2024-06-01',
    });
  });

  it('are annotations of the page they are about, else of the one that tells them', () => {
    const { items }: { items: Node[] } = JSON.parse(exported('annotations'));
    const remarks = items.filter(({ id }) => String(id).includes(':correction:'));
    expect(remarks).toMatchObject([
      { target: [{ source: CAME_LATER.url }], creator: { name: 'Ida Brandt' } },
      { target: [{ source: PAGE }] },
    ]);
  });
});

describe('what others said', () => {
  it('stands in a report under headings of its own', () => {
    const report = exported('markdown');
    expect(report).toContain(`## Fact checks by others\n\n- ${check.publisher.name}`);
    expect(report).toMatch(/Their rating: .*\[.*\]\(<https:/);
    expect(report).toContain(
      `## Annotations\n\n- [Port Gazette](<${PAGE}>), Marked by Oona Falk\n  > every second\n\n  - Who counted them?\n  - piles`,
    );
  });

  it('stands in the row of the quotation that a fact check is about', () => {
    const [row] = [...readRecords(exported('csv'), ',')];
    expect(row?.['fact checks']).toContain(check.url);
  });

  it('is known again by its file, and comes back the same, whatever it is', () => {
    const reviews = fc.array(anyReviewFields(), { minLength: 1, maxLength: 3 });
    const checksOf = (file: string) => [...readFactCheckFile(file)].map((one) => one.factCheck);
    fc.assert(
      fc.property(reviews, (all) => {
        const file = all.map((given, at) => ({
          ...{ textualRating: 'No', ...given },
          ...{ url: `https://c.example/${at}`, claimReviewed: 'Piles rot' },
        }));
        const checks = checksOf(JSON.stringify(file)).flatMap((one) => one ?? []);
        const attached = checks.map((one) => ({ check: one, by: 'page' as const, words: null }));
        const document = exported('schema-org', [{ bundle, checks: attached, annotations: [] }]);
        if (checks.length > 0) expect(recognise(document)).toBe('fact-checks');
        // Nothing else of the document is a fact check, or refused as one.
        if (checks.length > 0) expect(checksOf(document)).toEqual(checks);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('comes back as the same annotations, each once though two stories hold its page', () => {
    const read = (file: string) =>
      [...readAnnotationFile(file)].flatMap(({ annotation }) => annotation ?? []);
    fc.assert(
      fc.property(fc.array(anyAnnotation(PAGE), { maxLength: 4 }), (all) => {
        const annotations = read(JSON.stringify(all));
        const one = { bundle, checks: [], annotations };
        const document = exported('annotations', [one, { ...one, bundle: makeBundle() }]);
        expect(recognise(document)).toBe('annotations');
        const ours = read(exported('annotations', [{ ...one, annotations: [] }]));
        const again = read(document);
        expect(again).toEqual(expect.arrayContaining(annotations));
        expect(again).toEqual(expect.arrayContaining(ours));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

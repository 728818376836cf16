import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation } from '../../../tests/support/taken-in-arbitraries.ts';
import type { Annotation } from './annotation.ts';
import { asWebAnnotation } from './as-web-annotation.ts';
import { readAnnotationFile } from './read-annotation-file.ts';

const PAGE = 'https://www.quay-herald.example/lamps';
const read = (value: unknown) => [
  ...readAnnotationFile(typeof value === 'string' ? value : JSON.stringify(value)),
];
const only = (value: unknown): Annotation | null => read(value)[0]?.annotation ?? null;
const refusals = (value: unknown) => read(value).flatMap(({ refusal }) => refusal ?? []);

const W3C = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  motivation: 'commenting',
  creator: { type: 'Person', name: 'Ida Brandt' },
  created: '2026-10-02T08:00:00Z',
  body: [
    { type: 'TextualBody', value: 'Who counted the lamps?', purpose: 'commenting' },
    { type: 'TextualBody', value: 'harbour', purpose: 'tagging' },
  ],
  target: {
    source: PAGE,
    selector: [
      { type: 'TextPositionSelector', start: 12, end: 40 },
      {
        type: 'TextQuoteSelector',
        exact: 'eleven of them arrived',
        prefix: 'forty lamps, and ',
        suffix: ' by Monday',
      },
    ],
  },
};
const ROW = {
  id: 'aBcD',
  uri: PAGE,
  user: 'acct:ida@notes.example',
  created: '2026-10-02T08:00:00.123456+00:00',
  text: 'Who counted the lamps?',
  tags: ['harbour'],
  document: { title: ['Lamps'] },
  target: [
    {
      source: PAGE,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
        {
          type: 'TextQuoteSelector',
          exact: 'eleven of them arrived',
          prefix: 'and ',
          suffix: ' by',
        },
      ],
    },
  ],
  links: { incontext: 'https://notes.example/a/aBcD' },
};

describe('a file of annotations', () => {
  it('is read in the W3C form: page, words, what stands around them, and what was written', () => {
    expect(only(W3C)).toMatchObject({
      name: 'https://notes.example/1',
      motivation: 'commenting',
      by: 'Ida Brandt',
      on: '2026-10-02T08:00:00Z',
      bodies: [
        { value: 'Who counted the lamps?', purpose: 'commenting' },
        { value: 'harbour', purpose: 'tagging' },
      ],
      passages: [
        {
          url: PAGE,
          exact: 'eleven of them arrived',
          prefix: 'forty lamps, and',
          suffix: 'by Monday',
        },
      ],
    });
  });

  it('is read as Hypothesis answers and exports it, and names nobody as the speaker', () => {
    const annotation = only({ total: 1, rows: [ROW] });
    expect(annotation).toMatchObject({
      by: 'ida@notes.example',
      bodies: [
        { value: 'Who counted the lamps?', purpose: null },
        { value: 'harbour', purpose: 'tagging' },
      ],
      passages: [{ url: PAGE, exact: 'eleven of them arrived' }],
    });
    expect(Object.keys(annotation ?? {})).not.toContain('speaker');
    expect(only({ annotations: [ROW] })).toEqual(annotation);
  });

  it.each<readonly [string, unknown]>([
    ['one', W3C],
    ['a list', [W3C]],
    ['a page', { type: 'AnnotationPage', items: [W3C] }],
    [
      'a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [W3C] } },
    ],
    ['lines', `${JSON.stringify(W3C)}\n${JSON.stringify({ ...W3C, id: 'urn:other' })}\n`],
  ])('may be %s', (_name, value) => {
    expect(only(value)?.name).toBe(W3C.id);
  });

  it('may speak of a whole page, name it alone, or refine one selector by another', () => {
    expect(only({ target: PAGE, bodyValue: 'A note.' })?.passages).toEqual([
      { url: PAGE, exact: null, prefix: null, suffix: null },
    ]);
    const refined = {
      type: 'FragmentSelector',
      refinedBy: { type: 'TextQuoteSelector', exact: 'eleven' },
    };
    const target = { source: { id: PAGE, type: 'Text' }, selector: refined };
    expect(only({ target })?.passages[0]?.exact).toBe('eleven');
  });

  it.each<readonly [string, unknown, string, string]>([
    [
      'names no page',
      { target: { selector: W3C.target.selector } },
      'target.source',
      'not-an-address',
    ],
    [
      'names no page on the web',
      { ...ROW, target: [{ source: 'file:///lamps' }] },
      'target.0.source',
      'not-an-address',
    ],
    ['runs a script', { ...W3C, target: 'javascript:alert(1)' }, 'target.source', 'not-an-address'],
    ['marks and says nothing', { target: PAGE }, 'target.selector.exact', 'missing'],
    ['is something else', { type: 'Note', text: 'x' }, '', 'not-an-annotation'],
    ['says too much', { ...W3C, body: 'x'.repeat(20_001) }, 'body.0.value', 'too-long'],
    [
      'marks too much',
      { ...ROW, target: Array.from({ length: 21 }, () => PAGE) },
      'target',
      'too-many-fields',
    ],
  ])('is refused by path and reason where it %s', (_name, value, path, reason) => {
    expect(refusals([W3C, value])).toMatchObject([{ path, reason }]);
  });

  it('refuses a line that is no JSON, what repeats another, and keeps two of one name apart', () => {
    expect(refusals('{"target": ')).toMatchObject([{ record: '1', reason: 'not-json' }]);
    expect(refusals([W3C, W3C])).toMatchObject([{ record: W3C.id, reason: 'same-as-another' }]);
    const both = read([W3C, { ...W3C, body: 'Another remark' }]);
    expect(new Set(both.map(({ annotation }) => annotation?.id)).size).toBe(2);
  });

  it('drops markup, and holds with deep and wide files', () => {
    expect(only({ ...W3C, body: '<img src=x onerror=alert(1)>Who?' })?.bodies[0]?.value).toBe(
      'Who?',
    );
    let deep: unknown = W3C;
    for (let depth = 0; depth < 2000; depth++) deep = { items: deep };
    expect(refusals(deep)).toHaveLength(1);
  });
});

describe('annotations written and read again', () => {
  it('are the same, however often', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation(PAGE), { maxLength: 4 }), (all) => {
        const taken = read(all).flatMap(({ annotation }) => annotation ?? []);
        const again = read(taken.map(asWebAnnotation)).flatMap(
          ({ annotation }) => annotation ?? [],
        );
        // Two of one name have ids of their content, which hold as long as both are there.
        expect(again).toEqual(taken);
      }),
      { seed: 4, numRuns: 400 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { makeBundle, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { readAnnotationFile } from '../annotation/read-annotation-file.ts';
import { showAnnotations } from './annotation-view.ts';

const LAMPS = 'https://www.quay-herald.example/lamps';
const read = (value: object): Annotation[] =>
  [...readAnnotationFile(JSON.stringify(value))].flatMap(({ annotation }) => annotation ?? []);
const bundle = makeBundle({
  story: makeStory({ articles: [makePackArticle({ id: 'a', url: LAMPS })] }),
});

describe('annotations of a story', () => {
  it('are those of its pages, with the words marked and what was written, and no speaker', () => {
    const annotations = read([
      {
        target: {
          source: `${LAMPS}?utm_source=x`,
          selector: { type: 'TextQuoteSelector', exact: 'forty lamps', prefix: 'ordered ' },
        },
        creator: 'Ida Brandt',
        body: [
          { type: 'TextualBody', value: 'Who counted?' },
          { type: 'TextualBody', value: 'harbour', purpose: 'tagging' },
        ],
      },
      { target: 'https://tide.example/ferry', bodyValue: 'Another page' },
    ]);
    expect(showAnnotations(bundle, annotations)).toEqual([
      {
        id: annotations[0]?.id,
        outlet: expect.any(String),
        url: LAMPS,
        passages: [{ exact: 'forty lamps', prefix: 'ordered', suffix: null }],
        remarks: ['Who counted?'],
        tags: ['harbour'],
        by: 'Ida Brandt',
        on: null,
      },
    ]);
  });

  it('of a page that the story does not name are not its own, however like the words are', () => {
    const [away] = read({
      target: {
        source: 'https://www.quay-herald.example/other',
        selector: { type: 'TextQuoteSelector', exact: 'forty lamps' },
      },
    });
    expect(showAnnotations(bundle, away ? [away] : [])).toEqual([]);
  });
});

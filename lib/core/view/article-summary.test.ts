import { describe, expect, it } from 'vitest';
import { makeFoundQuotation } from '../../../tests/support/factories.ts';
import type { FoundSpeaker } from '../article.ts';
import { summariseArticle } from './article-summary.ts';
import type { PageSource } from './source-stop.ts';

function speaker(changes: Partial<FoundSpeaker>): FoundSpeaker {
  return {
    kind: 'person',
    name: null,
    role: null,
    affiliation: null,
    description: null,
    anonymous: false,
    mention: { start: 0, end: 4 },
    ...changes,
  };
}

function source(changes: Partial<PageSource>): PageSource {
  return {
    kind: 're-reports',
    type: 'outlet',
    name: 'Port Herald',
    detail: null,
    origin: null,
    basis: 'text',
    whole: false,
    passages: 1,
    linked: null,
    isUnsure: false,
    evidence: [],
    behind: [],
    ...changes,
  };
}

describe('the speakers of the summary', () => {
  const said = (changes: Partial<FoundSpeaker>, confidence = 0.95) =>
    makeFoundQuotation({ speaker: speaker(changes), confidence });

  it('counts each speaker once, by whether and how the page names them', () => {
    const { quotations, speakers } = summariseArticle(
      [
        said({ name: 'Nora Holm' }),
        said({ name: 'Nora Holm' }),
        said({ description: 'a dock worker', anonymous: true }),
        said({ description: 'the dock worker', anonymous: true }),
        said({ description: 'the mayor' }),
        said({ kind: 'document', description: 'The survey' }),
      ],
      [],
    );
    expect(quotations).toEqual({ key: 'phrase_page_quotations', args: [6] });
    expect(speakers).toEqual([
      { key: 'phrase_page_named', args: [1] },
      { key: 'phrase_page_unnamed', args: [1] },
      { key: 'phrase_page_described', args: [1] },
      { key: 'phrase_page_documents', args: [1] },
    ]);
  });

  it('never counts a likely name as named', () => {
    const { speakers } = summariseArticle(
      [said({ name: 'Nora Holm' }, 0.6), said({}), makeFoundQuotation()],
      [],
    );
    expect(speakers).toEqual([{ key: 'phrase_page_unsure', args: [3] }]);
  });

  it('names no sort of speaker without quotations', () => {
    const { quotations, speakers } = summariseArticle([], []);
    expect(quotations).toEqual({ key: 'phrase_page_quotations', args: [0] });
    expect(speakers).toEqual([]);
  });
});

describe('what the summary says the page rests on', () => {
  const restsOn = (...sources: PageSource[]) => summariseArticle([], sources).restsOn;

  it.each([
    ['a wire that tells all of it', [source({ whole: true, kind: 'syndicates' })], 'rests_whole'],
    ['an outlet that tells part of it', [source({})], 'rests_part'],
    [
      'a document that it obtained',
      [source({ type: 'origin', kind: 'obtained', name: 'survey' })],
      'obtained',
    ],
    ['an outlet that is cited', [source({ kind: 'cites' })], 'cites'],
    [
      'sources whose name does not fit into a sentence',
      [source({ type: 'origin', kind: 'cites', name: 'told reporters', origin: 'statement' })],
      'cites_unnamed',
    ],
    ['nothing', [], 'credits_nobody'],
    ['what is only thought likely', [source({ isUnsure: true })], 'credits_nobody'],
    ['its own reporting', [source({ kind: 'original' })], 'credits_nobody'],
  ])('words %s', (_, sources, key) => {
    expect(restsOn(...sources).map((one) => one.key)).toEqual([`phrase_page_${key}`]);
  });

  it('keeps what speaks for all of it apart from what speaks for a part', () => {
    expect(restsOn(source({ name: 'Port Wire', whole: true }), source({}))).toEqual([
      { key: 'phrase_page_rests_whole', args: ['Port Wire'] },
      { key: 'phrase_page_rests_part', args: ['Port Herald'] },
    ]);
  });

  it('names two and counts the others', () => {
    const sources = ['A', 'B', 'C', 'D', 'E'].map((name) => source({ name }));
    expect(restsOn(...sources)).toEqual([
      { key: 'phrase_page_rests_part_more', args: [3, 'A, B'] },
    ]);
  });
});

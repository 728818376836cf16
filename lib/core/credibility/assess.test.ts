import { describe, expect, it, vi } from 'vitest';
import {
  makeArticle,
  makeFoundLink,
  makeFoundQuotation,
} from '../../../tests/support/factories.ts';
import type { Article, FoundLink, FoundQuotation, FoundSpeaker } from '../article.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import { slice } from '../span.ts';
import { assess } from './assess.ts';
import { CRITERION_IDS } from './criterion-ids.ts';

const HOLM: FoundSpeaker = {
  kind: 'person',
  name: 'Nora Holm',
  role: null,
  affiliation: null,
  description: null,
  anonymous: false,
  mention: { start: 30, end: 34 },
};
const UNNAMED: FoundSpeaker = {
  ...HOLM,
  name: null,
  description: 'a port official',
  anonymous: true,
};
const MEMO: FoundSpeaker = {
  ...HOLM,
  kind: 'document',
  name: null,
  description: 'the memo',
};
const said = (speaker: FoundSpeaker | null, changes: Partial<FoundQuotation> = {}) =>
  makeFoundQuotation({ speaker, confidence: speaker ? 0.9 : 0, ...changes });

function note(
  criterion: string,
  read: { article?: Partial<Article>; quotations?: FoundQuotation[]; chain?: FoundLink[] },
) {
  const notes = assess(makeArticle(read.article), read.quotations ?? [], read.chain ?? []);
  const found = notes.find((one) => one.criterion === criterion);
  if (!found) throw new Error(`no note for ${criterion}`);
  return {
    finding: found.finding,
    key: found.detail.key,
    args: found.detail.args,
    evidence: found.evidence,
  };
}

describe('assess', () => {
  it('gives one note for each criterion, in the order of the standard', () => {
    expect(assess(makeArticle(), [], []).map((one) => one.criterion)).toEqual(CRITERION_IDS);
  });

  it.each([
    ['met when all speakers are named', [HOLM, HOLM], 'met', 'phrase_all_named', ['Nora Holm', 1]],
    [
      'partly when some are',
      [HOLM, UNNAMED],
      'partly',
      'phrase_named_and_unnamed',
      ['Nora Holm', 'a port official', 1, 1],
    ],
    ['not met when none is', [UNNAMED], 'not met', 'phrase_all_unnamed', ['a port official', 1]],
    ['cannot tell when nobody speaks', [null], 'cannot tell', 'phrase_no_speakers', []],
    ['cannot tell when only a paper is quoted', [MEMO], 'cannot tell', 'phrase_no_speakers', []],
  ])('named sources: %s', (_name, speakers, finding, key, args) => {
    const quotations = speakers.map((speaker) => said(speaker));
    expect(note('named-sources', { quotations })).toMatchObject({ finding, key, args });
  });

  it('rests named sources on the sentences that name the speakers, each once', () => {
    const sentences = [
      'Nora Holm said, “It is rotten and it will go.”',
      'A port official told the council, “It is not.”',
    ];
    const text = `The wharf closes. ${sentences.join(' Nobody was hurt. ')}`;
    const quotations = findQuotations(text);
    expect(quotations.map((one) => one.speaker?.name ?? one.speaker?.description)).toEqual([
      'Nora Holm',
      'A port official',
    ]);
    const twice = [...quotations, ...quotations, said(null)];
    const { evidence } = note('named-sources', { article: { text }, quotations: twice });
    expect(evidence.map((span) => slice(text, span))).toEqual(sentences);
  });

  it('looks for those sentences once, not for each speaker', () => {
    const text = '“The wharf is rotten,” Nora Holm said in May. '.repeat(100);
    const quotations = findQuotations(text);
    const spy = vi.spyOn(String.prototype, 'matchAll');
    const { evidence } = note('named-sources', { article: { text }, quotations });
    const reads = spy.mock.calls.length;
    spy.mockRestore();
    expect(evidence).toHaveLength(100);
    expect(reads).toBeLessThan(10);
  });

  it.each([
    ['met by a credited statement', [said(HOLM)], false, 'met', 'phrase_statements', [1]],
    [
      'met by a statement and a video',
      [said(HOLM)],
      true,
      'met',
      'phrase_statements_and_video',
      [1],
    ],
    ['met by a video alone', [], true, 'met', 'phrase_video_only', []],
    [
      'not met by words that nobody is credited with',
      [said(null)],
      false,
      'not met',
      'phrase_no_material',
      [],
    ],
    [
      'not met by a few words',
      [said(HOLM, { kind: 'partial' })],
      false,
      'not met',
      'phrase_no_material',
      [],
    ],
    ['not met by nothing', [], false, 'not met', 'phrase_no_material', []],
  ])('supporting material: %s', (_name, quotations, hasVideo, finding, key, args) => {
    expect(note('supporting-material', { article: { hasVideo }, quotations })).toMatchObject({
      finding,
      key,
      args,
    });
  });

  it.each([
    [
      'met by both',
      ['Ida Brandt', 'Per Lund'],
      '2024-05-02',
      'met',
      'phrase_byline_and_date',
      ['Ida Brandt, Per Lund'],
    ],
    ['partly by a byline', ['Ida Brandt'], null, 'partly', 'phrase_byline_no_date', ['Ida Brandt']],
    ['partly by a date', [], '2024-05-02', 'partly', 'phrase_date_no_byline', []],
    ['not met by neither', [], null, 'not met', 'phrase_no_byline_no_date', []],
  ])('byline and date: %s', (_name, byline, published, finding, key, args) => {
    expect(note('byline-and-date', { article: { byline, published } })).toMatchObject({
      finding,
      key,
      args,
    });
  });

  it.each([
    ['The port did not respond to questions.', 'The port'],
    ['The port didn’t immediately return a call.', 'The port'],
    ['The port declined to comment.', 'The port'],
    ['The port would not say who signed it.', 'The port'],
    ['Holm denied the report.', 'Holm'],
    ['Brandt could not be reached.', 'Brandt'],
  ])('denials and no answers: met by “%s”, and says by whom', (sentence, who) => {
    const text = `The wharf closes. ${sentence} Nobody was hurt.`;
    const found = note('denials-and-no-answers', { article: { text } });
    expect(found).toMatchObject({ finding: 'met', key: 'phrase_denials_by', args: [1, who] });
    expect(found.evidence.map((span) => slice(text, span))).toEqual([sentence]);
  });

  it('denials and no answers: names nobody whom the sentence does not name', () => {
    const text = 'The wharf closes. He declined to comment.';
    expect(note('denials-and-no-answers', { article: { text } })).toMatchObject({
      finding: 'met',
      key: 'phrase_denials',
      args: [1],
    });
  });

  it('denials and no answers: cannot tell when the page has none', () => {
    expect(note('denials-and-no-answers', {})).toMatchObject({
      finding: 'cannot tell',
      key: 'phrase_no_denials',
    });
  });

  it('denials and no answers: cannot tell when only a speaker says so', () => {
    const text = '“The council did not respond to us,” Nora Holm said.';
    const quotations = findQuotations(text);
    expect(note('denials-and-no-answers', { article: { text }, quotations })).toMatchObject({
      finding: 'cannot tell',
    });
  });

  it.each([
    ['a desk and a date', ['Port Gazette Staff'], '2024-05-02', 'partly', 'phrase_desk_and_date'],
    ['an agency and a date', ['Associated Press'], '2024-05-02', 'partly', 'phrase_desk_and_date'],
    ['its own name, and no date', ['Port Gazette'], null, 'not met', 'phrase_desk_no_date'],
    ['a desk and a person', ['Staff', 'Ida Brandt'], '2024-05-02', 'met', 'phrase_byline_and_date'],
    ['a person called Staff', ['Nora Staffer'], '2024-05-02', 'met', 'phrase_byline_and_date'],
  ])('byline and date: names no person in %s', (_name, byline, published, finding, key) => {
    expect(note('byline-and-date', { article: { byline, published } })).toMatchObject({
      finding,
      key,
    });
  });

  it('supporting material: a document that is quoted is no statement of a speaker', () => {
    expect(note('supporting-material', { quotations: [said(MEMO)] })).toMatchObject({
      finding: 'partly',
      key: 'phrase_document_quoted',
      args: [1],
    });
    expect(note('supporting-material', { quotations: [said(MEMO), said(HOLM)] })).toMatchObject({
      finding: 'met',
      key: 'phrase_statements',
      args: [1],
    });
  });

  it.each([
    ['byline-and-date', 'phrase_byline_or_date_not_given'],
    ['supporting-material', 'phrase_material_not_given'],
    ['headline-quotation', 'phrase_no_headline'],
    ['opinion-labelled', 'phrase_opinion_label_not_given'],
    ['origin-linked', 'phrase_links_not_read'],
  ])('%s: cannot tell of text that came without its page', (criterion, key) => {
    const text = 'I believe that it sinks. We must act. Reuters reported it.';
    const article = { text, textOnly: true as const, byline: [], published: null, headline: null };
    const chain = [makeFoundLink()];
    expect(note(criterion, { article, chain })).toMatchObject({ finding: 'cannot tell', key });
  });

  it('more than one outlet: cannot tell, and says on whom the page rests', () => {
    expect(note('more-than-one-outlet', { chain: [makeFoundLink()] })).toEqual({
      finding: 'cannot tell',
      key: 'phrase_rests_on_outlets',
      args: ['Fox News'],
      evidence: [{ start: 0, end: 10 }],
    });
  });

  it('more than one outlet: cannot tell when the page credits nobody but itself', () => {
    const own = makeFoundLink({ kind: 'original', to: { type: 'outlet', name: 'Port Gazette' } });
    for (const chain of [[], [own]]) {
      expect(note('more-than-one-outlet', { chain })).toMatchObject({
        finding: 'cannot tell',
        key: 'phrase_credits_nobody',
      });
    }
  });
});

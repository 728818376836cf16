import { describe, expect, it } from 'vitest';
import { makeArticle, makeFoundLink } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import type { FoundLink } from '../article.ts';
import { buildSources } from './page-sources.ts';

const text =
  'The wharf must close, the Port Herald reported. It saw a survey. The Port Herald also spoke to divers.';
const first = { start: 0, end: 47 };
const second = { start: 65, end: 102 };
const base = analyze(makeArticle({ text }));
const herald = { type: 'outlet', name: 'Port Herald', domain: 'port-herald.example' } as const;

const sourcesOf = (...credits: FoundLink[]) => buildSources({ ...base, credits });

describe('buildSources', () => {
  it('shows a source once, with every sentence that credits it and how far it speaks', () => {
    const [source, ...more] = sourcesOf(
      makeFoundLink({ to: herald, evidence: first, covers: first }),
      makeFoundLink({ to: herald, evidence: second, covers: second, kind: 'cites' }),
      makeFoundLink({ to: herald, evidence: second, covers: { start: 70, end: 102 } }),
    );
    expect(more).toEqual([]);
    expect(source).toMatchObject({ name: 'Port Herald', kind: 're-reports', passages: 2 });
    expect(source?.evidence).toMatchObject([
      { sentence: 'The wharf must close, the Port Herald reported.' },
      { sentence: 'The Port Herald also spoke to divers.' },
    ]);
  });

  it('takes the kind of the surest credit', () => {
    const [source] = sourcesOf(
      makeFoundLink({ to: herald, kind: 'cites', confidence: 0.6 }),
      makeFoundLink({ to: herald, kind: 're-reports', confidence: 0.9, evidence: second }),
    );
    expect(source).toMatchObject({ kind: 're-reports', isUnsure: false });
  });

  it('puts what an outlet obtained behind that outlet', () => {
    const through = 'Port Herald';
    const survey = { type: 'origin', name: 'survey', origin: 'document', through } as const;
    const sources = sourcesOf(
      makeFoundLink({ to: herald, evidence: first }),
      makeFoundLink({ to: survey, evidence: first, kind: 'cites' }),
    );
    expect(sources).toMatchObject([{ name: 'Port Herald', behind: [{ name: 'survey' }] }]);
  });

  it('leaves an origin on its own when another sentence credits it', () => {
    const survey = { type: 'origin', name: 'survey', origin: 'document' } as const;
    const sources = sourcesOf(
      makeFoundLink({ to: herald, evidence: first }),
      makeFoundLink({ to: survey, evidence: second, kind: 'cites' }),
    );
    expect(sources).toMatchObject([
      { name: 'Port Herald', behind: [] },
      { name: 'survey', behind: [] },
    ]);
  });

  it('names who said it, and what beside', () => {
    const to = {
      type: 'origin',
      name: 'statement to divers by Nora Holm',
      origin: 'statement',
      by: 'Nora Holm',
    } as const;
    expect(sourcesOf(makeFoundLink({ to, kind: 'cites' }))).toMatchObject([
      { name: 'Nora Holm', detail: 'statement to divers', origin: 'statement' },
    ]);
  });

  it.each([
    [[null, null], null],
    [[null, false], false],
    [[false, true], true],
  ] as const)('links of %j are, for the source, %j', (linked, expected) => {
    const credits = linked.map((one) => makeFoundLink({ to: herald, linked: one }));
    expect(sourcesOf(...credits)).toMatchObject([{ linked: expected }]);
  });

  it('does not miss a link where somebody spoke', () => {
    const to = { type: 'origin', name: 'told divers', origin: 'interview' } as const;
    expect(sourcesOf(makeFoundLink({ to, linked: false }))).toMatchObject([{ linked: null }]);
    expect(sourcesOf(makeFoundLink({ to, linked: true }))).toMatchObject([{ linked: true }]);
  });

  it('tells no passages when the page does not say what a credit speaks for', () => {
    expect(sourcesOf(makeFoundLink({ covers: null }))).toMatchObject([{ passages: null }]);
  });

  it('marks a source that is only thought likely', () => {
    expect(sourcesOf(makeFoundLink({ confidence: 0.4 }))).toMatchObject([{ isUnsure: true }]);
  });

  it('is empty when the page credits nobody', () => {
    expect(sourcesOf()).toEqual([]);
  });
});

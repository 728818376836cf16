import { describe, expect, it } from 'vitest';
import {
  bundledPack,
  makeClaim,
  makeLink,
  makeOrigin,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeSpeaker,
  makeStory,
} from '../../../tests/support/factories.ts';
import { checkReferences } from '../pack/check/check-references.ts';
import type { PackRendition } from '../pack/pack.ts';
import { outletsOf } from './references.ts';
import { splitStory } from './split-story.ts';
import type { StoryVersion } from './story-version.ts';

const FULL = 'Every second pile under the old wharf is rotten and must be drawn before the winter.';
const SHORT = 'Every second pile under the old wharf is rotten';
const article = (id: string, published: string | null = null) =>
  makePackArticle({ id, url: `https://port-gazette.example/${id}`, published });
const rendition = (of: string, words: string): PackRendition => ({
  article: of,
  in: 'text',
  parts: [words],
  differences: words === FULL ? ['same'] : ['trimmed-end'],
  note: null,
});
const evidence = (of: string) => ({ article: of, selector: null, paraphrase: 'It says so.' });
const note = (id: string, of: string | null) => ({
  id,
  criterion: 'named-sources',
  article: of,
  finding: 'met' as const,
  says: 'Sources are named.',
  doubt: null,
  evidence: [evidence('a'), evidence('b')],
  recorded: { by: 'Test curator', on: '2024-06-01' },
});

/** `a` and `b` rest on `wire`; `b` has a claim of its own; both print the quotation. */
const whole: StoryVersion = {
  outlets: makePack().outlets,
  story: makeStory({
    articles: [article('a'), article('b', '2024-05-04'), article('wire')],
    claims: [
      makeClaim([
        makeLink('a', 'wire', { evidence: [evidence('a')] }),
        makeLink('b', 'wire'),
        makeLink('wire', 'origin:survey'),
      ]),
      makeClaim([makeLink('b', 'origin:talk')], { id: 'fares', text: 'Fares rise.', main: false }),
    ],
    origins: [makeOrigin(), makeOrigin({ id: 'talk', kind: 'interview', title: 'Talk' })],
    speakers: [makeSpeaker(), makeSpeaker({ id: 'falk', name: 'Oona Falk' })],
    quotations: [
      makePackQuotation({
        claim: 'wharf-closes',
        parts: [FULL],
        attestedBy: 'a',
        renditions: [rendition('a', FULL), rendition('b', SHORT)],
      }),
      makePackQuotation({
        id: 'fares',
        speaker: 'falk',
        claim: 'fares',
        attestedBy: 'b',
        parts: ['Fares go up in June.'],
        renditions: [rendition('b', 'Fares go up in June.')],
      }),
    ],
    notes: [note('of-a', 'a'), note('of-b', 'b'), note('of-story', null)],
  }),
};
const recorded = { by: 'You', on: '2026-11-22' };

function split(articles: readonly string[], title = 'Fares') {
  const result = splitStory(whole, { articles, title, recorded });
  if (!result.ok) throw new Error(result.reason);
  return { rest: result.value.rest.story, apart: result.value.apart.story };
}

describe('splitStory', () => {
  it('moves the chosen articles with what they tell, and leaves the rest', () => {
    const { rest, apart } = split(['b']);
    expect(rest.articles.map(({ id, known }) => [id, known])).toEqual([
      ['a', 'read'],
      ['b', 'credited'],
      ['wire', 'read'],
    ]);
    expect(rest.claims.map(({ id }) => id)).toEqual(['wharf-closes']);
    expect(rest.origins.map(({ id }) => id)).toEqual(['survey']);
    expect(rest.quotations.map(({ id }) => id)).toEqual(['rotten-piles']);
    expect(rest.speakers.map(({ id }) => id)).toEqual(['nora-holm']);
    expect(apart).toMatchObject({ title: 'Fares', summary: 'Fares', date: '2024-05-04', recorded });
    expect(apart.id).toMatch(/^fares-[0-9a-f]{8}$/);
    expect(apart.claims.map(({ id, main }) => [id, main])).toEqual([
      ['wharf-closes', true],
      ['fares', false],
    ]);
    expect(apart.quotations.map(({ id }) => id)).toEqual(['rotten-piles', 'fares']);
  });

  it('breaks no chain: what the chosen rest on comes along as credited', () => {
    const { apart } = split(['b']);
    expect(apart.articles.map(({ id, known, url }) => [id, known, url])).toEqual([
      // Its sentence is what the note on `b` rests on, too.
      ['a', 'credited', null],
      ['b', 'read', 'https://port-gazette.example/b'],
      ['wire', 'credited', null],
    ]);
    expect(apart.claims[0]?.links.map(({ from, to }) => [from, to.id])).toEqual([
      ['b', 'wire'],
      ['wire', 'survey'],
    ]);
  });

  it('leaves each part the fullest form that its own articles print', () => {
    const { rest, apart } = split(['b']);
    expect(rest.quotations[0]).toMatchObject({ parts: [FULL], attestedBy: 'a' });
    expect(rest.quotations[0]?.renditions).toHaveLength(1);
    expect(apart.quotations[0]).toMatchObject({
      parts: [SHORT],
      attestedBy: 'b',
      renditions: [{ article: 'b', differences: ['same'] }],
    });
  });

  it('leaves notes on the story with the story, each with all that it rests on', () => {
    const { rest, apart } = split(['b']);
    expect(rest.notes.map(({ id }) => id)).toEqual(['of-a', 'of-story']);
    expect(apart.notes.map(({ id }) => id)).toEqual(['of-b']);
    for (const one of [...rest.notes, ...apart.notes])
      expect(one.evidence.map(({ article: of }) => of)).toEqual(['a', 'b']);
    expect(rest.articles.find(({ id }) => id === 'b')).toMatchObject({ known: 'credited' });
  });

  it('loses no evidence of a link or a confirmation whose sentence is in an article that goes', () => {
    const says = (paraphrase: string) => ({ article: 'b', selector: null, paraphrase });
    const story = makeStory({
      articles: [article('a'), article('b')],
      claims: [makeClaim([makeLink('a', 'origin:survey', { evidence: [says('Of the link.')] })])],
      origins: [
        makeOrigin({
          confirmations: [
            { by: 'The office', says: 'confirms it', evidence: [says('Of the office.')] },
          ],
        }),
      ],
      quotations: [],
    });
    const result = splitStory({ ...whole, story }, { articles: ['b'], title: 'Apart', recorded });
    if (!result.ok) throw new Error(result.reason);
    const rest = result.value.rest.story;
    expect(rest.claims[0]?.links[0]?.evidence).toEqual([says('Of the link.')]);
    expect(rest.origins[0]?.confirmations[0]?.evidence).toEqual([says('Of the office.')]);
    expect(rest.articles.map(({ id, known }) => [id, known])).toEqual([
      ['a', 'read'],
      ['b', 'credited'],
    ]);
  });

  it('keeps a claim of the story for articles whose chain nobody knows', () => {
    const [first] = whole.story.claims;
    const claims = first ? [{ ...first, links: [] }] : [];
    const story = { ...whole.story, claims, quotations: [] };
    const result = splitStory({ ...whole, story }, { articles: ['b'], title: 'Fares', recorded });
    expect(result.ok && result.value.apart.story.claims).toEqual(claims);
    expect(result.ok && result.value.rest.story.claims).toEqual(claims);
  });

  it.each([[['a']], [['b']], [['a', 'b']], [['wire']], [['b', 'wire']]])(
    'leaves nothing that points to nothing when %j go',
    (articles) => {
      const ids = new Set(whole.outlets.map(({ id }) => id));
      const { rest, apart } = split(articles);
      for (const part of [rest, apart]) {
        expect(checkReferences(part, ids)).toEqual([]);
        expect(part.claims[0]?.main).toBe(true);
      }
      const told = new Set([...rest.articles, ...apart.articles].map(({ id }) => id));
      expect(told).toEqual(new Set(['a', 'b', 'wire']));
    },
  );

  it('splits the bundled story at any article and leaves both parts sound', () => {
    const pack = bundledPack();
    const [story] = pack.stories;
    if (!story) throw new Error('the bundled pack holds no story');
    const version = { story, outlets: outletsOf(story, pack.outlets) };
    for (const { id } of story.articles) {
      const result = splitStory(version, { articles: [id], title: 'Apart', recorded });
      if (!result.ok) throw new Error(result.reason);
      for (const part of [result.value.rest, result.value.apart]) {
        const outlets = new Set(part.outlets.map((one) => one.id));
        expect(checkReferences(part.story, outlets)).toEqual([]);
      }
    }
  });

  it.each([
    ['nothing-chosen', [], 'Fares'],
    ['nothing-chosen', ['nobody'], 'Fares'],
    ['all-chosen', ['a', 'b', 'wire'], 'Fares'],
    ['no-title', ['b'], '  '],
  ])('refuses with %s', (reason, articles, title) => {
    expect(splitStory(whole, { articles, title, recorded })).toMatchObject({ ok: false, reason });
  });
});

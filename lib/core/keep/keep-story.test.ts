import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { storySchema } from '../pack/schema.ts';
import { findSelected } from '../pack/selector.ts';
import { keepStory } from './keep-story.ts';

const KEEPING = {
  by: 'You',
  on: '2026-11-22',
  say: () => 'A note.',
  credits: (name: string) => `Credits ${name}.`,
};
const TEXT = [
  'The ferry will stop at six, according to an internal memo obtained by Fox News.',
  '“Nobody asked the people who row it,” Oona Falk said. “They never do.”',
].join('\n\n');
const analysis = analyze(makeArticle({ text: TEXT, headline: 'Ferry to stop at six' }));

describe('keepStory', () => {
  it('is a story that the pack format takes', () => {
    expect(v.safeParse(storySchema, keepStory(analysis, KEEPING).story).issues).toBeUndefined();
  });

  it.each([
    ['2024-05-02T08:00', '2024-05-02'],
    ['2024-05-02T08:00:00Z', '2024-05-02T08:00:00Z'],
    ['2024-05-02', '2024-05-02'],
    ['yesterday', null],
    ['', null],
  ])('keeps the date %j as the pack format takes it: %j', (published, kept) => {
    const { story } = keepStory(analyze(makeArticle({ text: TEXT, published })), KEEPING);
    expect([story.date, story.articles[0]?.published]).toEqual([kept, kept]);
    expect(v.safeParse(storySchema, story).issues).toBeUndefined();
  });

  it('keeps a page at its own address, whatever another host’s it declares', () => {
    const url = 'https://copycat.example/x';
    const keptAt = (canonicalUrl: string | null) =>
      keepStory(analyze(makeArticle({ text: TEXT, url, canonicalUrl })), KEEPING).story.articles[0]
        ?.url;
    expect(keptAt('https://port-gazette.example/ferry-wharf')).toBe(url);
    expect(keptAt('https://copycat.example/ferry')).toBe('https://copycat.example/ferry');
  });

  it('leaves out what a page gives empty', () => {
    const article = makeArticle({
      text: TEXT,
      headline: '',
      outlet: '',
      byline: ['', 'Ida Brandt'],
    });
    const { story, outlets } = keepStory(analyze(article), KEEPING);
    expect(story.title).toBe('port-gazette.example');
    expect(outlets[0]?.name).toBe('port-gazette.example');
    expect(story.articles[0]?.byline).toEqual(['Ida Brandt']);
  });

  it('keeps no more quotations of a transcript than a pack may hold', () => {
    const many = Array.from(
      { length: 1100 },
      (_, at) => `“We ordered lamp number ${at} for the wall,” Oona Falk said.`,
    );
    const { story } = keepStory(analyze(makeArticle({ text: many.join('\n\n') })), KEEPING);
    expect(story.quotations).toHaveLength(500);
    expect(v.safeParse(storySchema, story).issues).toBeUndefined();
  });

  it('keeps the chain that the page shows, with a selector that finds its sentence', () => {
    const { story } = keepStory(analysis, KEEPING);
    const [main] = story.claims;
    expect(main?.links.map((link) => [link.kind, link.to.type])).toEqual([
      ['re-reports', 'article'],
      ['obtained', 'origin'],
    ]);
    const selector = main?.links[0]?.evidence[0]?.selector;
    const span = selector ? findSelected(TEXT, selector) : null;
    expect(span && TEXT.slice(span.start, span.end)).toBe(TEXT.split('\n')[0]);
  });

  it('joins the parts of an interrupted statement in one quotation of its speaker', () => {
    const { story } = keepStory(analysis, KEEPING);
    expect(story.quotations.map((one) => one.parts)).toEqual([
      ['Nobody asked the people who row it', 'They never do.'],
    ]);
    expect(story.speakers.map((one) => one.name)).toEqual(['Oona Falk']);
  });

  it('holds no sentence of the narration', () => {
    expect(JSON.stringify(keepStory(analysis, KEEPING).story)).not.toContain('The ferry will stop');
  });

  it('gives the same page the same ids', () => {
    expect(keepStory(analysis, KEEPING)).toEqual(keepStory(analysis, KEEPING));
  });

  it('writes no link for a page that credits nobody', () => {
    const silent = analyze(makeArticle({ text: 'The ferry will stop at six.' }));
    expect(keepStory(silent, KEEPING).story.claims[0]?.links).toEqual([]);
  });
});

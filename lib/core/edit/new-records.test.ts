import { describe, expect, it } from 'vitest';
import { makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import {
  namedStory,
  newArticle,
  newClaim,
  newNote,
  newOrigin,
  newQuotation,
  newSpeaker,
  newStory,
  outletNamed,
} from './new-records.ts';

const recorded = { by: 'You', on: '2026-11-22' };

describe('a new story', () => {
  it('has one empty article and one empty main claim', () => {
    const { story, outlets } = newStory(recorded);
    expect(story).toMatchObject({ title: '', claims: [{ main: true }], articles: [{ url: null }] });
    expect(outlets).toEqual([]);
  });

  it('is named by its title, which stands for what was left empty', () => {
    const named = namedStory({ ...newStory(recorded).story, title: 'Lamps out' }, new Set());
    expect(named).toMatchObject({ summary: 'Lamps out', claims: [{ text: 'Lamps out' }] });
    expect(named.id).toMatch(/^lamps-out-[0-9a-f]{8}$/);
    const kept = { ...newStory(recorded).story, title: 'Lamps out', summary: 'All of them.' };
    expect(namedStory(kept, new Set()).summary).toBe('All of them.');
  });

  it('gets another id where one is taken', () => {
    const story = { ...newStory(recorded).story, title: 'Lamps out' };
    const { id } = namedStory(story, new Set());
    expect(namedStory(story, new Set([id])).id).toBe(`${id}-2`);
  });
});

it('gives each new record an id that no record of its list has', () => {
  const story = makeStory({ articles: [makePackArticle({ id: 'article-1' })] });
  expect(newArticle(story).id).toBe('article-2');
  expect([newOrigin(story), newClaim(story), newSpeaker(story)].map(({ id }) => id)).toEqual([
    'origin-1',
    'claim-1',
    'speaker-1',
  ]);
  expect(newNote(story, 'named-sources', recorded)).toMatchObject({ id: 'note-1', recorded });
  expect(newClaim(story).main).toBe(false);
  expect(newClaim({ ...story, claims: [] }).main).toBe(true);
});

it('begins a quotation with the first speaker and the first article, which prints it', () => {
  expect(newQuotation(makeStory())).toMatchObject({
    speaker: 'nora-holm',
    attestedBy: 'gazette-wharf',
    renditions: [{ article: 'gazette-wharf' }],
  });
});

describe('outletNamed', () => {
  const known = [{ id: 'fox', name: 'Fox News', aliases: ['FOX'], domains: ['foxnews.com'] }];
  it.each([
    ['Fox News', 'fox'],
    ['fox news ', 'fox'],
    ['Fox', 'fox'],
  ])('knows “%s”', (name, id) => {
    expect(outletNamed(name, null, known)?.id).toBe(id);
  });

  it('makes a new one, with the domain of the address', () => {
    const made = outletNamed('Quay Herald', 'https://www.quay-herald.example/a', known);
    expect(made).toMatchObject({ name: 'Quay Herald', domains: ['quay-herald.example'] });
    expect(outletNamed('Quay Herald', 'not an address', known)?.domains).toEqual([]);
  });

  it('is null without a name', () => {
    expect(outletNamed('  ', 'https://www.quay-herald.example/a', known)).toBeNull();
  });
});

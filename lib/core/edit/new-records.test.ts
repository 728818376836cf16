import { describe, expect, it } from 'vitest';
import { makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { namedStory, newInner, newRecord, newStory, outletNamed } from './new-records.ts';

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
  const made = (['articles', 'origins', 'claims', 'speakers', 'quotations', 'notes'] as const).map(
    (list) => newRecord(story, list, recorded).id,
  );
  expect(made).toEqual(['article-2', 'origin-1', 'claim-1', 'speaker-1', 'quotation-1', 'note-1']);
});

it('makes the first claim the main one, and no other', () => {
  expect(newRecord(makeStory(), 'claims', recorded)).toMatchObject({ main: false });
  expect(newRecord(makeStory({ claims: [] }), 'claims', recorded)).toMatchObject({ main: true });
});

it('begins a quotation with the first speaker and the first article, which prints it', () => {
  expect(newRecord(makeStory(), 'quotations', recorded)).toMatchObject({
    speaker: 'nora-holm',
    attestedBy: 'gazette-wharf',
    renditions: [{ article: 'gazette-wharf' }],
  });
});

it('begins a hop at the first article, and leads it to an origin where there is one', () => {
  expect(newInner(makeStory(), 'links')).toMatchObject({
    from: 'gazette-wharf',
    kind: 'unknown',
    to: { type: 'origin', id: 'survey' },
  });
  expect(newInner(makeStory({ origins: [] }), 'links')).toMatchObject({ to: { type: 'article' } });
  expect(newInner(makeStory(), 'renditions')).toMatchObject({ article: 'gazette-wharf' });
  expect(newInner(makeStory(), 'evidence')).toMatchObject({ paraphrase: '' });
  expect(newInner(makeStory(), 'confirmations')).toMatchObject({ by: '' });
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

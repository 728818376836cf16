import { describe, expect, it } from 'vitest';
import { makePackQuotation, makeStory } from '../../../tests/support/factories.ts';
import { addAt, listAt, removeAt, setAt, setField, valueAt } from './at-path.ts';

const rendition = (article: string, words: string) => ({
  article,
  in: 'text' as const,
  parts: [words],
  differences: ['same' as const],
  note: null,
});
const story = makeStory({
  quotations: [
    makePackQuotation({
      parts: ['Piles rot.'],
      renditions: [rendition('gazette-wharf', 'Piles rot.'), rendition('other', 'Piles…')],
    }),
  ],
});

describe('a dotted path', () => {
  it.each<[string, unknown]>([
    ['title', 'The ferry wharf closes'],
    ['quotations.0.parts.0', 'Piles rot.'],
    ['claims.0.links.0.to.id', 'survey'],
    ['claims.7.links', undefined],
    ['title.length.x', undefined],
  ])('%s names %j', (path, value) => {
    expect(valueAt(story, path)).toBe(value);
  });

  it('sets one value and leaves the story itself as it was', () => {
    const before = structuredClone(story);
    const edited = setAt(story, 'claims.0.links.0.to', { type: 'article', id: 'x' });
    expect(valueAt(edited, 'claims.0.links.0.to.id')).toBe('x');
    expect(edited.quotations).toBe(story.quotations);
    expect(story).toEqual(before);
  });

  it('changes nothing where nothing is', () => {
    expect(setAt(story, 'claims.7.text', 'x')).toEqual(story);
    expect(listAt(story, 'title')).toEqual([]);
  });

  it('adds to a list, and takes out of it', () => {
    const more = addAt(story, 'quotations.0.renditions', rendition('third', 'x'));
    expect(listAt(more, 'quotations.0.renditions')).toHaveLength(3);
    expect(removeAt(more, 'quotations.0.renditions.2')).toEqual(story);
  });
});

describe('a quotation’s words set by hand', () => {
  it('are set where its article prints the same, and nowhere else', () => {
    const [quotation] = setField(story, 'quotations.0.parts', ['Piles sink.']).quotations;
    expect(quotation?.parts).toEqual(['Piles sink.']);
    expect(quotation?.renditions.map(({ parts }) => parts)).toEqual([['Piles sink.'], ['Piles…']]);
  });

  it('move to another article together, unless that prints a form of its own', () => {
    const articles = (path: string) =>
      setField(story, 'quotations.0.attestedBy', path).quotations[0]?.renditions.map(
        ({ article }) => article,
      );
    expect(articles('third')).toEqual(['third', 'other']);
    expect(articles('other')).toEqual(['gazette-wharf', 'other']);
  });

  it('are the only field that sets another', () => {
    expect(setField(story, 'quotations.0.said', '2024')).toEqual(
      setAt(story, 'quotations.0.said', '2024'),
    );
    expect(setField(story, 'title', 'Mine').title).toBe('Mine');
  });
});

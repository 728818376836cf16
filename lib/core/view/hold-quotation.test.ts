import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { analyze } from '../analyze.ts';
import { keepStory } from '../keep/keep-story.ts';
import { holdQuotations } from './hold-quotation.ts';
import type { StoryBundle } from './story-bundle.ts';

const KEEPING = { by: 'You', on: '2026-11-22', say: () => 'A note.', credits: () => 'Credits.' };
const WORDS = 'The north basin silts up a hand a year, and the dredger has not come since March';

const kept = (text: string): StoryBundle => {
  const { story, outlets } = keepStory(analyze(makeArticle({ text })), KEEPING);
  return { key: `own/${story.id}`, packTitle: '', outlets: [...outlets], story, added: [] };
};
/**
 * What a page is said to do to the quotation of a story that was kept from another page. The same words
 * are `typographic`, by the comma before “said”.
 */
const differences = (first: string, second: string) =>
  holdQuotations(analyze(makeArticle({ text: second })), kept(first)).map(
    (one) => one.here?.differences ?? null,
  );

const NAMED = `“${WORDS},” said Anna Marsh, the harbour master.`;

describe('a page that names a speaker where the kept one names none', () => {
  it.each([
    ['a pronoun without a name', `“${WORDS},” she said.`],
    ['no credit', `It is known at the quay. “${WORDS}.” The gulls flew off.`],
    ['an office', `“${WORDS},” the harbour master said.`],
    ['a witness', `“${WORDS},” a witness said.`],
    ['a source', `“${WORDS},” said a port official who asked not to be named.`],
  ])('is not said to contradict %s', (_name, first) => {
    expect(differences(first, NAMED)).toEqual([['typographic']]);
  });

  it('is not contradicted the other way round', () => {
    expect(differences(NAMED, `“${WORDS},” a witness said.`)).toEqual([['typographic']]);
  });

  it('says nothing of a body’s words from somebody’s mouth', () => {
    const body = `“${WORDS},” the Ebbport Harbour Board said in a statement.`;
    expect(differences(body, NAMED)).toEqual([['typographic']]);
    expect(differences(NAMED, body)).toEqual([['typographic']]);
  });
});

describe('a page that names another person than the kept one', () => {
  const other = (words: string) => `“${words},” said Tom Hardwick, the pilot.`;

  it('is said to, and the words are not called the same besides', () => {
    expect(differences(NAMED, other(WORDS))).toEqual([['misattributed']]);
    expect(differences(NAMED, other(WORDS.replace(', and', ' and')))).toEqual([['misattributed']]);
  });

  it('keeps what it did to the words besides', () => {
    expect(differences(NAMED, other(WORDS.replace('a hand ', '')))).toEqual([
      ['cut-unmarked', 'misattributed'],
    ]);
  });
});

describe('a short statement with another telling word', () => {
  const said = (words: string) => `“${words},” said Anna Marsh, the harbour master.`;

  it.each([
    ['a number', 'Three boats sank in the storm', 'Four boats sank in the storm'],
    ['a word', 'The pilot is innocent of the charge', 'The pilot is guilty of the charge'],
    ['a “not”', 'The bridge will open in May', 'The bridge will not open in May'],
  ])('is not said to alter the stored one: %s', (_name, stored, printed) => {
    expect(differences(said(stored), said(printed))).toEqual([null]);
  });

  it('is, when it is long enough to be that one', () => {
    const other = WORDS.replace('March', 'June');
    expect(differences(said(WORDS), said(other))).toEqual([['altered']]);
  });

  it('is shown when it is but a part of the stored one', () => {
    const [found] = differences(
      said('Three boats sank in the storm of May'),
      said('Three boats sank in the storm'),
    );
    expect(found).not.toBeNull();
  });
});

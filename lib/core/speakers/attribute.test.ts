import { describe, expect, it } from 'vitest';
import { findMarked } from '../quotes/find-marked.ts';
import { findQuotations } from '../quotes/find-quotations.ts';
import { findCandidates, locate } from './candidates.ts';
import { readNarration } from './narration.ts';

const WORDS = '“We will close the wharf for a year,”';
const whoSays = (text: string) => findQuotations(text).at(-1)?.speaker ?? null;

describe('attribute', () => {
  it.each([
    ['a woman after a man', 'Nora Holm rows. Peter Brandt left.', 'she', 'Nora Holm'],
    ['a man after a woman', 'Peter Brandt rows. Nora Holm left.', 'he', 'Peter Brandt'],
    ['one of two by a title', 'Mr. Reed came. Nora Holm left.', 'he', 'Reed'],
    ['nobody when two women are named at once', 'Nora Holm met Ida Brandt.', 'she', null],
    ['nobody when only a man is named', 'Peter Brandt came late.', 'she', null],
    ['nobody when a place alone is named', 'It rained in Gull Harbour.', 'he', null],
    ['nobody for “they”', 'Nora Holm came late.', 'they', null],
  ])('reads a pronoun as %s', (_name, before, pronoun, name) => {
    const speaker = whoSays(`${before}\n\n${WORDS} ${pronoun} said.`);
    expect(speaker).not.toBeNull();
    expect(speaker?.name ?? null).toBe(name);
  });

  it('keeps a pronoun’s name back when the speaker before is named beside another of that gender', () => {
    const text = `Nora Holm rows. ${WORDS} Holm said.\n\nHolm then wrote to Ida Brandt.\n\n${WORDS} she said.`;
    expect(whoSays(text)).toMatchObject({ name: null, description: null });
  });

  it('gives a pronoun the name of the speaker before when the last sentence names nobody else', () => {
    const text = `Ida Brandt rows. Nora Holm sails. ${WORDS} Holm said.\n\nHolm came late.\n\n${WORDS} she said.`;
    expect(whoSays(text)?.name).toBe('Nora Holm');
  });

  it('shows a line of talk without a credit with doubt at most', () => {
    const text = `Nora Holm met the crew.\n\n${WORDS} Holm said.\n\n“Nobody asked the crews about it.”`;
    expect(findQuotations(text).at(-1)?.confidence).toBeLessThan(0.8);
  });

  it.each([
    ['the one who holds it', 'Mayor Nora Holm came.', 'the mayor', 'Nora Holm'],
    ['nobody when two hold it', 'Sen. Nora Holm met Sen. Ida Brandt.', 'the senator', null],
    ['nobody when words are added', 'Sen. Nora Holm came.', 'the Gull senator', null],
    ['nobody behind “a”', 'Mayor Nora Holm came.', 'a mayor', null],
  ])('reads a title as %s', (_name, before, title, name) => {
    expect(whoSays(`${before}\n\n${WORDS} ${title} said.`)?.name ?? null).toBe(name);
  });

  it.each([
    ['a paper', 'the memo said', 'document', false],
    ['a body', 'the agency said', 'body', false],
    ['an unnamed source', 'a ranking port source said', 'person', true],
    ['another one', 'another port official said', 'person', true],
    ['several', 'port sources said', 'person', true],
    [
      'somebody who keeps her name back',
      'said the woman, who declined to give her name',
      'person',
      true,
    ],
    [
      'somebody who speaks without a name',
      'said the man, who spoke on condition of anonymity',
      'person',
      true,
    ],
    ['a group', 'critics said', 'person', true],
    ['somebody described', 'the candidate said', 'person', false],
  ])('tells what speaks: %s', (_name, credit, kind, anonymous) => {
    expect(whoSays(`${WORDS} ${credit}.`)).toMatchObject({ kind, anonymous, name: null });
  });

  it('credits who said it, not the outlet that was told', () => {
    const text = `${WORDS} a ranking port source told Gull News.`;
    expect(whoSays(text)?.description).toBe('a ranking port source');
  });

  it('never credits somebody with words that are denied', () => {
    expect(
      whoSays('Tom Reed denied that Anna Bell had said “we will close the wharf.”'),
    ).toBeNull();
  });

  it('weighs a bounded number of phrases for each quotation', () => {
    const most = (clauses: number) => {
      const text = `${'Holm met Brandt and Reed and '.repeat(clauses)}${WORDS}${' Holm met Brandt and'.repeat(clauses)} left.`;
      const marked = findMarked(text);
      const narration = readNarration(text, marked);
      const quoted = locate(narration, marked);
      return quoted ? findCandidates(narration, quoted, null).candidates.length : 0;
    };
    expect(most(100)).toBeGreaterThan(0);
    expect(most(1000)).toBe(most(100));
  });

  it('reads hostile text in bounded pieces', () => {
    for (const unit of ['“', '“a” ', "'s ", 'Mr. ', 'Holm ', 'a ', '(', ', ']) {
      expect(() => findQuotations(unit.repeat(4_000))).not.toThrow();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../tests/support/factories.ts';
import { knownView } from '../../../tests/support/page-view-fixtures.ts';
import { analyze } from '../analyze.ts';
import { wordsHash } from '../utterance/words-hash.ts';
import { withChanges } from './page-changes.ts';
import type { PageQuotation } from './page-view.ts';
import { compareSeen, type SeenQuotation, seenQuotations } from './seen-page.ts';

/** Quotations in a row, by their words. */
const row = (...words: string[]): SeenQuotation[] => {
  let at = 0;
  return words.map((one) => {
    const start = at;
    at += one.length + 20;
    return { hash: wordsHash(one), span: { start, end: start + one.length } };
  });
};

const pairs = (before: string[], now: string[]) =>
  compareSeen(row(...before), row(...now)).map((one) => [
    before.find((words) => wordsHash(words) === one.before.hash),
    now.find((words) => wordsHash(words) === one.now?.hash) ?? null,
  ]);

const A = 'We will not sell the ferry.';
const A2 = 'We will sell the ferry, perhaps.';
const B = 'Nobody asked the people who row it.';
const C = 'The lamps on the quay went out at nine.';

describe('compareSeen', () => {
  it.each([
    ['nothing changed', [A, B, C], [A, B, C], []],
    ['only marks changed', [A], ['“We will not sell the ferry,”'], []],
    ['one changed between two others', [B, A, C], [B, A2, C], [[A, A2]]],
    ['one changed at the start', [A, B], [A2, B], [[A, A2]]],
    ['one is gone', [A, B, C], [A, C], [[B, null]]],
    ['one came', [A, C], [A, B, C], []],
    [
      'two became one: which one is not told',
      [A, B],
      [A2],
      [
        [A, null],
        [B, null],
      ],
    ],
    ['another one of quite another length', [A, C], [`${B} ${B} ${B}`, C], [[A, null]]],
    ['the only one gave way to another', [A], [A2], [[A, null]]],
    [
      'another article at the same address',
      [A, B],
      [A2, C],
      [
        [A, null],
        [B, null],
      ],
    ],
    ['one changed at the end', [B, A], [B, A2], [[A, A2]]],
    ['one changed, and another neighbour came', [B, A], [B, A2, C], [[A, null]]],
    ['another place of the page', [B, A, C], [B, C, A2], [[A, null]]],
    ['all of a page moved about', [A, B], [B, A], []],
    ['nothing was there', [], [A], []],
    ['said twice, once by now', [A, A], [A], [[A, null]]],
  ])('%s', (_name, before, now, wanted) => {
    expect(pairs(before, now)).toEqual(wanted);
  });

  it('takes time in proportion to both', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `Statement number ${index} of them.`);
    expect(compareSeen(row(...many), row(...many.slice(1)))).toHaveLength(1);
  });
});

describe('seenQuotations', () => {
  const page = analyze(
    makeArticle({
      text: `The port spoke on Monday. “${A}” Nora Holm said. She called it a “ferry tale”. “${B}” she said.`,
    }),
  );

  it('holds no words, only hashes and places', () => {
    const seen = seenQuotations(page);
    expect(seen.map((one) => one.hash)).toEqual([wordsHash(A), wordsHash(B)]);
    expect(JSON.stringify(seen)).not.toMatch(/ferry|people/);
  });
});

describe('withChanges', () => {
  const own = (words: string, start: number): PageQuotation => ({
    span: { start, end: start + words.length },
    parts: [words],
    isPartial: false,
    hasInsertions: false,
    hasCuts: false,
    speaker: null,
    isUnsure: false,
    mention: null,
  });
  const printed = row(A2);
  const view = { ...knownView, printed, ownQuotations: [own(A2, 0)] };

  it('leaves a view alone when nothing is known or nothing changed', () => {
    expect(withChanges(view, null)).toBe(view);
    expect(withChanges(view, { at: 5, quotations: printed })).toBe(view);
  });

  it('says what stands there now, and does not make up what stood there', () => {
    const beside = { ...view, printed: row(A2, B) };
    expect(withChanges(beside, { at: 5, quotations: row(A, B) }).changes).toEqual({
      since: 5,
      quotations: [{ span: printed[0]?.span, now: A2, before: null }],
    });
  });

  it('shows what stood there from the library alone', () => {
    const [stored] = view.quotations.flatMap((one) => one.renditions);
    if (!stored) throw new Error('the fixture has no rendition');
    const seen = { at: 5, quotations: row(stored.printed) };
    expect(withChanges(view, seen).changes?.quotations[0]?.before).toBe(stored.printed);
  });
});

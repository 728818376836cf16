import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { findBrackets } from './brackets.ts';
import { findMoved } from './find-moved.ts';
import { findWindows } from './find-windows.ts';
import { readQuoteWords } from './quote-words.ts';
import { findSeeds } from './seed.ts';
import { allSentences, sentenceIndexAt } from './sentence-bounds.ts';
import { spellingLikeness } from './spelling-likeness.ts';
import { findSurroundings } from './surroundings.ts';
import { areOpposite, turnOf } from './turning-words.ts';

describe('findBrackets', () => {
  it.each([
    ['We [the council] will (soon) act', ['[the council]', '(soon)']],
    ['nested (one [two] three) four', ['(one [two] three)']],
    ['open [never closed', []],
    ['closed] never opened', []],
    ['crossed [one (two] three)', ['(two] three)']],
  ])('finds those of “%s”', (text, expected) => {
    expect(findBrackets(text).map((span) => slice(text, span))).toEqual(expected);
  });

  it('finds none among many that are never closed', () => {
    expect(findBrackets('(['.repeat(200_000))).toEqual([]);
  });
});

describe('readQuoteWords', () => {
  const formsOf = (text: string) => readQuoteWords(text).map(({ form }) => form);

  it.each([
    ['[w]hen the tide[s] turned', ['when', 'the', 'tides', 'turned']],
    ['har\u00adbour \u200btown', ['harbour', 'town']],
    ['the F.H.B. and the U.N.', ['the', 'f.h.b', 'and', 'the', 'u.n']],
    ['it cost $5 & 10%', ['it', 'cost', '$', '5', '&', '10', '%']],
    ['It`s run-off', ['its', 'run', 'off']],
    [
      'it fell to -5 or –6, not +7',
      ['it', 'fell', 'to', '−', '5', 'or', '−', '6', 'not', '+', '7'],
    ],
    ['₹500, ₽500, ¥500, ₩500', ['₹', '500', '₽', '500', '¥', '500', '₩', '500']],
    ['-$5 and (−€.5)', ['−', '$', '5', 'and', '−', '€', '.', '5']],
    ['about ~500 in C++', ['about', '~', '500', 'in', 'c', '+', '+']],
    [
      '5-6 boats, 5 - 6, 5 -6 and two–5',
      ['5', '6', 'boats', '5', '6', '5', '6', 'and', 'two', '5'],
    ],
    ['it rose .5, then -.5', ['it', 'rose', '.', '5', 'then', '−', '.', '5']],
    ['3,000 and 12,00,000 and 5,5', ['3000', 'and', '1200000', 'and', '5.5']],
    ['10² of 102', ['10²', 'of', '102']],
    ['', []],
    ['… — “”', []],
  ])('reads “%s”', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('keeps the places of words that were put together', () => {
    const text = 'so [w]hen it rose';
    expect(readQuoteWords(text).map((word) => slice(text, word))).toEqual([
      'so',
      'w]hen',
      'it',
      'rose',
    ]);
  });

  it('tells what stands in brackets, and what one parts', () => {
    const words = readQuoteWords('we [the council] saw [i]t');
    expect(words.map(({ isBracketed }) => isBracketed)).toEqual([false, true, true, false, true]);
    expect(words.map(({ isPatched }) => isPatched)).toEqual([false, false, false, false, true]);
  });

  it('makes no endless initialism', () => {
    const lengths = formsOf('a.'.repeat(10_000)).map((form) => form.length);
    expect(Math.max(...lengths)).toBeLessThan(20);
  });
});

describe('findSeeds', () => {
  const words = (text: string) => text.split(' ');

  it('finds runs of words, the first place of those that come again', () => {
    expect(findSeeds(words('a b c a b c'), words('x a b c y'), 3)).toEqual([
      { printed: 0, full: 1 },
    ]);
  });

  it('finds none across a word that is not printed', () => {
    expect(findSeeds(words('a b c'), words('a x b c'), 3)).toEqual([]);
    expect(findSeeds(words('a b'), words('a b'), 3)).toEqual([]);
  });
});

describe('findWindows', () => {
  const noise = (length: number) => Array.from({ length }, (_, at) => `n${at}`);
  const quotation = 'the wall will stand for another sixty years'.split(' ');

  it('puts the place with the most seeds first, and its rivals behind', () => {
    const partly = quotation.slice(0, 4);
    const full = [...noise(300), ...partly, ...noise(300), ...quotation, ...noise(300)];
    const [first, second] = findWindows(quotation, full);
    expect(first?.start).toBeLessThanOrEqual(604);
    expect(first?.end).toBeGreaterThanOrEqual(612);
    expect(second?.start).toBeLessThanOrEqual(300);
    expect(second?.end).toBeGreaterThanOrEqual(304);
  });

  it('finds a place that keeps no three words in a row', () => {
    const torn = quotation.flatMap((word) => [word, 'um']);
    const [first] = findWindows(quotation, [...noise(500), ...torn, ...noise(500)]);
    expect(first?.start).toBeLessThanOrEqual(500);
    expect(first?.end).toBeGreaterThanOrEqual(516);
  });

  it('finds nothing where no word is shared', () => {
    expect(findWindows(quotation, noise(200))).toEqual([]);
  });

  it('gives few windows for a word that is everywhere', () => {
    const windows = findWindows(
      ['tide', 'tide'],
      Array.from({ length: 50_000 }, () => 'tide'),
    );
    expect(windows.length).toBeLessThanOrEqual(4);
    expect(windows.every(({ start, end }) => end - start < 100)).toBe(true);
  });
});

describe('findMoved', () => {
  const words = (text: string) => text.split(' ');
  const gaps = (printed: number, full: number) => [
    ...Array.from({ length: full }, (_, at) => ({ printed: null, full: at })),
    ...Array.from({ length: printed }, (_, at) => ({ printed: at, full: null })),
  ];

  it('finds what was left over on both sides', () => {
    const [printed, full] = [words('keepers rowed home late'), words('so keepers rowed home')];
    expect(findMoved(gaps(4, 4), printed, full)).toEqual([{ printed: 0, full: 1, words: 3 }]);
  });

  it('takes a few function words for chance', () => {
    const [printed, full] = [words('and it is so'), words('well and it is')];
    expect(findMoved(gaps(4, 4), printed, full)).toEqual([]);
  });

  it('finds only few pieces, the longest', () => {
    const piece = (at: number, length: number) =>
      Array.from({ length }, (_, word) => `p${at}w${word}`);
    const pieces = [3, 4, 5, 6, 7, 8].map((length, at) => piece(at, length));
    const printed = [...pieces].reverse().flat();
    const full = pieces.flatMap((one, at) => [`x${at}`, ...one]);
    const found = findMoved(gaps(printed.length, full.length), printed, full);
    expect(found.map(({ words: length }) => length)).toEqual([5, 6, 7, 8]);
  });
});

describe('turnOf', () => {
  it('tells negations from qualifiers', () => {
    expect(turnOf('didnt', 'didn’t')).toBe('negation');
    expect(turnOf('allegedly', 'allegedly')).toBe('qualifier');
    expect(turnOf('harbour', 'harbour')).toBeNull();
  });

  it('takes a “May” with a capital for the month', () => {
    expect(turnOf('may', 'may')).toBe('qualifier');
    expect(turnOf('may', 'May')).toBeNull();
  });

  it('knows opposites, but not from any beginning', () => {
    expect(areOpposite('unlawful', 'lawful')).toBe(true);
    expect(areOpposite('legal', 'illegal')).toBe(true);
    expect(areOpposite('lawful', 'lawful')).toBe(false);
    expect(areOpposite('inform', 'form')).toBe(false);
  });
});

describe('spellingLikeness', () => {
  it('is 1 of one word, 0 of two that share nothing, and between for two spellings', () => {
    expect(spellingLikeness('wall', 'wall')).toBe(1);
    expect(spellingLikeness('wall', 'boy')).toBe(0);
    expect(spellingLikeness('duty', 'duties')).toBeGreaterThanOrEqual(0.5);
    expect(spellingLikeness('f.h.b', 'fhb')).toBe(1);
    expect(spellingLikeness('', '')).toBe(0);
  });

  it('cuts words that are too long to compare', () => {
    expect(spellingLikeness('a'.repeat(100_000), 'a'.repeat(50_000))).toBe(1);
  });
});

describe('what stands around a place', () => {
  const full = 'The boats left. The wall held, he said. Nobody slept.';
  const sentences = allSentences(full);
  const around = (words: string) => {
    const start = full.indexOf(words);
    const found = findSurroundings(full, sentences, { start, end: start + words.length });
    const shown = (span: { start: number; end: number } | null) =>
      span ? slice(full, span) : null;
    return (
      found && {
        ...found,
        before: shown(found.before),
        within: shown(found.within),
        after: shown(found.after),
      }
    );
  };

  it('is the sentence before, those within and the one behind', () => {
    expect(around('wall held')).toEqual({
      before: 'The boats left.',
      within: 'The wall held, he said.',
      after: 'Nobody slept.',
      opens: false,
      closes: false,
    });
  });

  it('says when it opens or closes a sentence, whatever marks stand there', () => {
    expect(around('The wall held')).toMatchObject({ opens: true, closes: false });
    expect(around('Nobody slept')).toMatchObject({ opens: true, closes: true, after: null });
    expect(around('The boats left. The wall')).toMatchObject({ before: null, opens: true });
  });

  it('is nothing behind the last sentence', () => {
    expect(sentenceIndexAt(sentences, full.length + 5)).toBe(-1);
    expect(findSurroundings('', [], { start: 0, end: 0 })).toBeNull();
  });
});

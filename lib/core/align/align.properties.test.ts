import { describe, expect, it } from 'vitest';
import { slice } from '../span.ts';
import { align } from './align.ts';
import type { Run } from './difference.ts';
import { readQuoteWords } from './quote-words.ts';

/** Numbers from 0 to 1, the same in each run (a linear congruence; Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = ['bar', 'lo', 'men', 'tis', 'ka', 'ru', 'vel', 'dor'];
const MARKS = ['', '', '', ',', '.', ' —', ' …', '!', ')', ' [', '”'];

/** Words in the shape of speech: many come again, some have marks behind them. */
function babble(random: () => number, words: number): string[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  return Array.from(
    { length: words },
    () => `${pick(SYLLABLES)}${random() < 0.7 ? pick(SYLLABLES) : ''}${pick(MARKS)}`,
  );
}

/** A rendition of `words`: some left out, some added, some changed, as often as `rate`. */
function distort(words: readonly string[], random: () => number, rate: number): string[] {
  return words.flatMap((word) => {
    const chance = random();
    if (chance < rate / 3) return [];
    if (chance < (rate * 2) / 3) return [word, `extra${Math.floor(random() * 9)}`];
    return chance < rate ? [`other${Math.floor(random() * 9)}`] : [word];
  });
}

const samples = Array.from({ length: 60 }, (_, index) => {
  const random = seeded(index + 1);
  const full = babble(random, 8 + Math.floor(random() * 60));
  const start = Math.floor(random() * 6);
  const printed = distort(full.slice(start, full.length - Math.floor(random() * 6)), random, 0.15);
  return { full: full.join(' '), printed: printed.join(' ') };
});

const forms = (text: string) => readQuoteWords(text).map(({ form }) => form);
const wordsOf = (runs: readonly Run[], text: string, side: 'printed' | 'full') =>
  runs.flatMap((run) => forms(slice(text, run[side])));

describe('the runs of any alignment', () => {
  const matched = samples
    .map((sample) => ({ ...sample, answer: align(sample.printed, sample.full) }))
    .filter(({ answer }) => answer.runs.length > 0);

  it('are there for most distorted copies', () => {
    expect(matched.length).toBeGreaterThan(samples.length / 2);
  });

  it('hold every word of both sides once, in order', () => {
    for (const { printed, full, answer } of matched) {
      expect(wordsOf(answer.runs, printed, 'printed')).toEqual(forms(printed));
      expect(wordsOf(answer.runs, full, 'full')).toEqual(forms(full));
    }
  });

  it('never go back on either side', () => {
    for (const { answer } of matched) {
      for (const [index, run] of answer.runs.entries()) {
        const before = answer.runs[index - 1];
        for (const side of ['printed', 'full'] as const) {
          expect(run[side].start).toBeGreaterThanOrEqual(before?.[side].end ?? 0);
          expect(run[side].end).toBeGreaterThanOrEqual(run[side].start);
        }
      }
    }
  });

  it('are of the same words where they say so, and of words on the sides that they say', () => {
    for (const { printed, full, answer } of matched) {
      for (const run of answer.runs) {
        const [theirs, ours] = [forms(slice(printed, run.printed)), forms(slice(full, run.full))];
        if (run.op === 'same') expect(theirs).toEqual(ours);
        expect([theirs.length > 0, ours.length > 0]).toEqual([
          run.op !== 'removed',
          run.op !== 'added',
        ]);
      }
    }
  });

  it('change places when the two texts do', () => {
    const count = (runs: readonly Run[], op: Run['op'], side: 'printed' | 'full', text: string) =>
      wordsOf(
        runs.filter((run) => run.op === op),
        text,
        side,
      ).length;
    for (const { printed, full, answer } of matched) {
      const swapped = align(full, printed);
      if (swapped.runs.length === 0) continue;
      expect(count(swapped.runs, 'same', 'full', printed)).toBe(
        count(answer.runs, 'same', 'printed', printed),
      );
      expect(count(swapped.runs, 'added', 'printed', full)).toBe(
        count(answer.runs, 'removed', 'full', full),
      );
      expect(count(swapped.runs, 'removed', 'full', printed)).toBe(
        count(answer.runs, 'added', 'printed', printed),
      );
    }
  });
});

describe('any text', () => {
  it('is the same as itself, and that is sure unless it repeats itself', () => {
    for (const { full } of samples) {
      const { differences, confidence, runs } = align(full, full);
      expect(differences).toEqual(['same']);
      expect(runs.map(({ op }) => op)).toEqual(['same']);
      expect(confidence).toBe(1);
    }
  });

  it('is found in a text that holds it', () => {
    for (const [index, { full }] of samples.entries()) {
      const random = seeded(1000 + index);
      const around = () =>
        babble(random, 400)
          .map((word) => `x${word}`)
          .join(' ');
      const before = `${around()}. `;
      const { runs } = align(full, `${before}${full}. ${around()}`);
      const same = runs.filter(({ op }) => op === 'same');
      expect(same).toHaveLength(1);
      expect(same[0]?.full.start).toBe(before.length + (readQuoteWords(full)[0]?.start ?? 0));
    }
  });

  it('is held less surely the more of it is changed', () => {
    const words = 'keeper wall boat harbour winter storm island tide rope light'.split(' ');
    const full = words.join(' ');
    const confidences = [0, 1, 2, 3, 4].map((changed) => {
      const printed = words.map((word, at) =>
        at % 2 === 1 && at < changed * 2 ? 'x'.repeat(at + 1) : word,
      );
      return align(printed.join(' '), full).confidence;
    });
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(confidences).size).toBe(confidences.length);
  });
});

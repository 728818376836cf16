import { describe, expect, it } from 'vitest';
import { alignWords, type WordStep } from './align-words.ts';

const letters = (text: string) => text.split('');

/** The steps as two lines, one above the other, with a point for a gap. */
function drawn(steps: readonly WordStep[], printed: string, full: string): [string, string] {
  const line = (side: keyof WordStep, text: string) =>
    steps.map((step) => text.charAt(step[side] ?? text.length) || '.').join('');
  return [line('printed', printed), line('full', full)];
}

/** The score of the best path by trying all; gaps at an end of either side are free. */
function bestScore(a: string, b: string): number {
  const seen = new Map<string, number>();
  const from = (i: number, j: number, gap: '' | 'cut' | 'add'): number => {
    if (i === a.length || j === b.length) return 0;
    const key = `${i} ${j} ${gap}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const pair = (a[i] === b[j] ? 12 : -8) + from(i + 1, j + 1, '');
    const cut = (gap === 'cut' ? -1 : -12) + from(i, j + 1, 'cut');
    const add = (gap === 'add' ? -1 : -12) + from(i + 1, j, 'add');
    const best = Math.max(pair, cut, add);
    seen.set(key, best);
    return best;
  };
  let best = 0;
  for (let i = 0; i <= a.length; i++) best = Math.max(best, from(i, 0, ''));
  for (let j = 0; j <= b.length; j++) best = Math.max(best, from(0, j, ''));
  return best;
}

const isPair = (step: WordStep) => step.printed !== null && step.full !== null;

/** What the gaps at one end cost: nothing for one side, for both what the cheaper of them costs. */
function endCost(steps: readonly WordStep[]): number {
  const added = steps.filter(({ full }) => full === null).length;
  const fewer = Math.min(added, steps.length - added);
  return fewer === 0 ? 0 : 12 + fewer - 1;
}

/** The score of a path, by the same rules. */
function scoreOf(steps: readonly WordStep[], a: string, b: string): number {
  const [first, last] = [steps.findIndex(isPair), steps.findLastIndex(isPair)];
  if (first < 0) return 0;
  let score = -endCost(steps.slice(0, first)) - endCost(steps.slice(last + 1));
  for (let index = first; index <= last; index++) {
    const [step, before] = [steps[index], steps[index - 1]];
    if (!step) continue;
    if (step.printed !== null && step.full !== null) {
      score += a[step.printed] === b[step.full] ? 12 : -8;
      continue;
    }
    const isMore =
      index > first &&
      before !== undefined &&
      (step.printed === null) === (before.printed === null) &&
      (step.full === null) === (before.full === null);
    score += isMore ? -1 : -12;
  }
  return score;
}

describe('alignWords', () => {
  it.each([
    ['abcde', 'abcde', 'abcde', 'abcde'],
    ['cde', 'abcdefg', '..cde..', 'abcdefg'],
    ['abgh', 'abcdefgh', 'ab....gh', 'abcdefgh'],
    ['abxcd', 'abcd', 'abxcd', 'ab.cd'],
    ['abxcd', 'abycd', 'abxcd', 'abycd'],
  ])('lays %s against %s', (printed, full, above, below) => {
    expect(drawn(alignWords(letters(printed), letters(full)), printed, full)).toEqual([
      above,
      below,
    ]);
  });

  it('goes over all words of both sides, in order', () => {
    const steps = alignWords(letters('xxabyy'), letters('qabq'));
    expect(steps.flatMap(({ printed }) => printed ?? [])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(steps.flatMap(({ full }) => full ?? [])).toEqual([0, 1, 2, 3]);
  });

  it('takes lists without words', () => {
    expect(alignWords([], [])).toEqual([]);
    expect(alignWords(['a'], [])).toEqual([{ printed: 0, full: null }]);
    expect(alignWords([], ['a'])).toEqual([{ printed: null, full: 0 }]);
  });

  it('scores as well as trying all paths does', () => {
    let state = 7;
    const next = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * most);
    };
    for (let round = 0; round < 300; round++) {
      const make = () => Array.from({ length: 1 + next(9) }, () => 'abcd'[next(4)]).join('');
      const [a, b] = [make(), make()];
      expect([a, b, scoreOf(alignWords(letters(a), letters(b)), a, b)]).toEqual([
        a,
        b,
        bestScore(a, b),
      ]);
    }
  });
});

import { align } from '../../lib/core/align/align.ts';
import type { Growth } from './growth.ts';
import type { WorkCounter } from './work-counter.ts';

const words = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** Two texts of so many words each that cannot be pinned anywhere, so that every word is tried against every other. */
const PAIRS: Readonly<Record<string, (count: number) => readonly [string, string]>> = {
  'no word in common': (count) => [words(count, (at) => `a${at}`), words(count, (at) => `b${at}`)],
  'every other word in common': (count) => [
    words(count, (at) => `${at % 2 ? 'a' : 'c'}${at}`),
    words(count, (at) => `${at % 2 ? 'b' : 'c'}${at}`),
  ],
  'the same words from behind': (count) => [
    words(count, (at) => `a${at}`),
    words(count, (at) => `a${count - at}`),
  ],
  'two words in other turns': (count) => [
    words(count, (at) => (at % 2 ? 'tide' : 'ebb')),
    words(count, (at) => (at % 3 ? 'tide' : 'ebb')),
  ],
};

/** Below 4,000,000 cells, and above, where no more than those may be filled; words of each side. */
const BELOW = [125, 250, 500];
const ABOVE = [2500, 5000, 10_000];
/** A cell is filled once or twice, some 40 blocks each time: counted, 85. A second look at all cells would be seen. */
const MOST_A_CELL = 100;
/** What is done with each word beside that: counted, 380 above the bound. */
const MOST_A_WORD = 1000;
/** Twice the words take twice the work above the bound, and what is rounded. */
const MOST_DOUBLED = 2.5;

/**
 * Counts the work of aligning two texts that agree nowhere for long. Below the bound it is one of cells, words times
 * words; above, one of words alone. `counter` began before any of the code ran.
 */
export async function measureCells(counter: WorkCounter): Promise<Growth> {
  const findings: string[] = [];
  let worst = { what: '', times: 0 };
  for (const [what, make] of Object.entries(PAIRS)) {
    align(...make(20));
    const workOf = async (count: number) => {
      const [printed, full] = make(count);
      return counter.count(() => align(printed, full));
    };
    for (const count of BELOW) {
      const times = (await workOf(count)) / (count * count + count);
      if (times > worst.times) worst = { what, times };
      if (times > MOST_A_CELL)
        findings.push(`${what}: ${count} words take ${times.toFixed(0)} blocks a cell`);
    }
    let before: number | null = null;
    for (const count of ABOVE) {
      const work = await workOf(count);
      if (work > MOST_A_WORD * count)
        findings.push(`${what}: ${count} words take ${(work / count).toFixed(0)} blocks a word`);
      if (before !== null && work > MOST_DOUBLED * before)
        findings.push(
          `${what}: ${count} words take ${(work / before).toFixed(1)} times half of it`,
        );
      before = work;
    }
  }
  return { cases: Object.keys(PAIRS).length * (BELOW.length + ABOVE.length), worst, findings };
}

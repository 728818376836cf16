import { common, sizeOf, union } from './intervals.ts';
import { bitsFor, type Manifest, type Merge, type Run } from './manifest.ts';

/**
 * When runs are merged. A look-up reads all small runs and up to 97 buckets of each large one, so
 * both stay few; what is merged is written anew, so merging stays rare. With a ratio of 8 a library
 * of 100,000 stories has at most three large runs, and each posting is written some ten times.
 */
export const MERGE = {
  /** Small runs: a tenth of a megabyte when stories come singly. */
  deltas: 128,
  /** Postings in small runs: four tenths of a megabyte, for stories that come by hundreds. */
  deltaPostings: 65_536,
  /** A run is merged with all later ones once it is less than so many times as large as they. */
  ratio: 8,
  /** Share of dead numbers above which everything is merged … */
  dead: 0.25,
  /** … or so many intervals of them, since each look-up reads these; and how many there must be at least. */
  deadIntervals: 1024,
  leastDead: 256,
};

/** More postings than this are written as a large run at once. */
export const DELTA_MOST = 8192;

/** The next merge, or null when nothing is to be done. Runs of another format are a rebuild's business. */
export function planMerge(manifest: Manifest): Merge | null {
  const { deltas, nextRun: id, format } = manifest;
  const runs = manifest.runs.filter((run) => run.format === format);
  const isDecayed = hasDecayed(manifest, runs);
  const isFull = deltas.count >= MERGE.deltas || deltas.postings >= MERGE.deltaPostings;
  const chosen = isDecayed ? runs : tooSmall(runs, isFull ? deltas.postings : 0);
  if (!isFull && !isDecayed && chosen.length < 2) return null;
  const postings = deltas.postings + chosen.reduce((all, run) => all + run.postings, 0);
  const numbers = union(deltas.numbers, ...chosen.map((run) => run.numbers));
  return {
    into: { id, format, bits: bitsFor(postings), numbers, postings: 0 },
    runs: chosen.map((run) => run.id),
    deltas,
    dropped: common(manifest.dead, numbers),
    next: 0,
  };
}

/** Whether so much of what a merge of all would read is dead. */
function hasDecayed({ dead, deltas, stories }: Manifest, runs: readonly Run[]): boolean {
  const here = common(dead, union(deltas.numbers, ...runs.map((run) => run.numbers)));
  const count = sizeOf(here);
  if (count < MERGE.leastDead) return false;
  return count > MERGE.dead * (count + stories) || here.length / 2 > MERGE.deadIntervals;
}

/** The latest runs from the first one on that is too small for what comes after it; `postings` come after all. */
function tooSmall(runs: readonly Run[], postings: number): readonly Run[] {
  let later = postings;
  let chosen = runs.length;
  for (let at = runs.length - 1; at >= 0; at--) {
    const size = runs[at]?.postings ?? 0;
    if (later > 0 && size <= later * MERGE.ratio) chosen = at;
    later += size;
  }
  return runs.slice(chosen);
}

import { Session } from 'node:inspector/promises';

/** How often the parts of the program ran: V8 counts every block, so the same work gives the same count. */
export interface WorkCounter {
  /** Runs of blocks of files whose address holds `of`, while `work` ran. */
  count(work: () => unknown): Promise<number>;
  stop(): void;
}

/**
 * Counts work instead of measuring time: each run of a block of code (a loop's body, a branch, a
 * function) in files below `of` is one. What a built-in does inside one call is not seen: patterns are
 * read by `regular-expressions.ts` for that. Nor is all of what was compiled before counting began:
 * begin before the code runs for the first time.
 */
export async function countWork(of: string): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(work) {
      await session.post('Profiler.takePreciseCoverage');
      await work();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes(of))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    },
    stop: () => session.disconnect(),
  };
}

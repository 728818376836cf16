import fc from 'fast-check';

/** What must hold of any value of a kind. */
export interface Property {
  /** What is promised, as a sentence's end. */
  readonly name: string;
  /** Tries `runs` values, the same for the same seed; null when all hold, else what was found. */
  readonly tryOut: (options: { readonly seed: number; readonly runs: number }) => Promise<Tried>;
}

/** What trying a property came to. */
export interface Tried {
  readonly cases: number;
  /** The smallest value that was found not to hold, and how; null when all did. */
  readonly finding: string | null;
}

/** A finding is printed up to here; units. */
const MOST_SHOWN = 2000;

/**
 * A property of values that `arbitrary` makes. `check` throws, or answers what is wrong as a
 * sentence; null when nothing is. `share` scales the number of runs: 1 for cheap checks, less for
 * those that cost more.
 */
export function property<Value>(
  name: string,
  arbitrary: fc.Arbitrary<Value>,
  check: (value: Value) => string | null | Promise<string | null>,
  share = 1,
): Property {
  return {
    name,
    async tryOut({ seed, runs }) {
      const numRuns = Math.max(1, Math.round(runs * share));
      const details = await fc.check(
        fc.asyncProperty(arbitrary, async (value) => {
          const fault = await check(value);
          if (fault !== null) throw new Error(fault);
        }),
        { seed, numRuns, verbose: 0 },
      );
      if (!details.failed) return { cases: details.numRuns, finding: null };
      const value = fc.stringify(details.counterexample).slice(0, MOST_SHOWN);
      const reason = details.errorInstance instanceof Error ? details.errorInstance : null;
      const stack = (reason?.stack ?? String(details.errorInstance)).split('\n').slice(0, 4);
      const finding = `seed ${seed}, path ${details.counterexamplePath}\n  ${stack.join('\n  ')}\n  ${value}`;
      return { cases: details.numRuns, finding };
    },
  };
}

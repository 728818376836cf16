/**
 * A set of whole numbers as intervals: first and last number of each, in turn, ascending and with a
 * gap in between. A pack of 10,000 stories that goes is one interval.
 */
export type Intervals = readonly number[];

/** Whether `number` is in the set. Cost: the logarithm of the intervals. */
export function holds(set: Intervals, number: number): boolean {
  let [low, high] = [0, set.length / 2];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((set[middle * 2 + 1] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return (set[low * 2] ?? Number.POSITIVE_INFINITY) <= number;
}

/** How many numbers there are. */
export function sizeOf(set: Intervals): number {
  return pairs(set).reduce((all, [from, to]) => all + to - from + 1, 0);
}

/** What is in any of the sets. */
export function union(...sets: readonly Intervals[]): Intervals {
  const all = sets.flatMap(pairs).sort((a, b) => a[0] - b[0]);
  const found: number[] = [];
  for (const [from, to] of all) {
    const last = found[found.length - 1];
    if (last !== undefined && from <= last + 1) found[found.length - 1] = Math.max(last, to);
    else found.push(from, to);
  }
  return found;
}

/** What is in `set` and not in `taken`. */
export function without(set: Intervals, taken: Intervals): Intervals {
  const out = pairs(taken);
  let next = 0;
  return pairs(set).flatMap(([from, to]) => {
    const left: number[] = [];
    let start = from;
    while ((out[next]?.[1] ?? Number.POSITIVE_INFINITY) < start) next += 1;
    for (let at = next; (out[at]?.[0] ?? Number.POSITIVE_INFINITY) <= to; at++) {
      const [first, last] = out[at] ?? [0, 0];
      if (first > start) left.push(start, first - 1);
      start = Math.max(start, last + 1);
    }
    return start <= to ? [...left, start, to] : left;
  });
}

/** What is in both sets. */
export function common(one: Intervals, other: Intervals): Intervals {
  return without(one, without(one, other));
}

/** The set of some numbers, in any order. */
export function intervalsOf(numbers: readonly number[]): Intervals {
  return union(numbers.flatMap((number) => [number, number]));
}

function pairs(set: Intervals): (readonly [from: number, to: number])[] {
  return Array.from({ length: set.length / 2 }, (_none, at) => [
    set[at * 2] ?? 0,
    set[at * 2 + 1] ?? 0,
  ]);
}

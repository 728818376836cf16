/**
 * So many UTF-16 units are one string, at most, while a file is written: some milliseconds of work and a few megabytes,
 * where a whole library would be a string of hundreds of them.
 */
export const MOST_UNITS = 1_000_000;

/**
 * Gathers text for `take`, in order and in strings of at most {@link MOST_UNITS}; longer is only a single text that is
 * longer itself. `flush` gives what is left.
 */
export function inBound(take: (text: string) => void) {
  let held: string[] = [];
  let units = 0;
  const flush = () => {
    if (units > 0) take(held.join(''));
    held = [];
    units = 0;
  };
  return {
    add(text: string): void {
      if (units + text.length > MOST_UNITS) flush();
      held.push(text);
      units += text.length;
    },
    flush,
  };
}

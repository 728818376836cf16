const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function sharedOf(gold: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return gold.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Whether at least 80 % of the words of both headlines are shared. */
export function isSameHeadline(found: string | null, gold: string): boolean {
  const [ours, theirs] = [wordsOf(found ?? ''), wordsOf(gold)];
  const shared = sharedOf(theirs, ours);
  return ours.length > 0 && shared >= 0.8 * ours.length && shared >= 0.8 * theirs.length;
}

/** Whether at least 60 % of the words of the right names are among those found. */
export function isSameByline(found: readonly string[], gold: string): boolean {
  const theirs = wordsOf(gold);
  return theirs.length > 0 && sharedOf(theirs, wordsOf(found.join(' '))) >= 0.6 * theirs.length;
}

const hasZone = (date: string) => /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(date);

/**
 * Whether both name the same calendar day as printed, or one moment in two zones: some gold dates are
 * moments in UTC, where the page prints the day of its own zone.
 */
export function isSameDay(found: string | null, gold: string): boolean {
  if (found === null) return false;
  if (found.slice(0, 10) === gold.slice(0, 10)) return true;
  if (!hasZone(found) || !hasZone(gold)) return false;
  return Math.abs(Date.parse(found) - Date.parse(gold)) < 60_000;
}

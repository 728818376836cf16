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

/** Minutes east of UTC that an ISO moment gives its clock in. */
function offsetOf(date: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(date) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** The farthest clocks, in hours east of UTC. */
const ZONES = { west: -12, east: 14 };

/**
 * Whether both name the same calendar day as printed. Some gold dates are moments in UTC, where the page
 * prints the day of its own zone: they are held to the day of that moment in the zone that was found.
 * Others were made of a printed day and are midnight of that day in a zone of whole hours, which a day
 * found without zone must be.
 */
export function isSameDay(found: string | null, gold: string): boolean {
  if (found === null) return false;
  if (found.slice(0, 10) === gold.slice(0, 10)) return true;
  if (!hasZone(gold)) return false;
  if (hasZone(found)) {
    const there = new Date(Date.parse(gold) + offsetOf(found) * 60_000);
    return there.toISOString().slice(0, 10) === found.slice(0, 10);
  }
  const hours = (Date.parse(found.slice(0, 10)) - Date.parse(gold)) / 3_600_000;
  return Number.isInteger(hours) && hours >= ZONES.west && hours <= ZONES.east;
}

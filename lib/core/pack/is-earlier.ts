/**
 * Whether `date` is surely before `other`; both as the pack format has them, a month meaning all of its days and a day all of
 * its hours. False where the one may lie within the other: 2024-06 is not earlier than 2024-06-15.
 */
export function isEarlier(date: string, other: string): boolean {
  return spanOf(date)[1] <= spanOf(other)[0];
}

/** What a date can mean: `[first, end)` in milliseconds since the epoch. A day is that of Greenwich. */
function spanOf(date: string): readonly [first: number, end: number] {
  if (date.includes('T')) {
    const moment = Date.parse(date.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return [moment, moment + 1];
  }
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (month === undefined) return [first, Date.UTC(year + 1, 0, 1)];
  return [first, day === undefined ? Date.UTC(year, month, 1) : first + 24 * 60 * 60 * 1000];
}

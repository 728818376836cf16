/**
 * The day, `2026-11-22`, that the reader's own clock shows at `at`, in milliseconds since the
 * epoch: a page read late in the evening belongs to that evening.
 */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * A value as JSON with the keys of its objects in alphabetical order and without fields that are undefined, so that equal values
 * are equal texts. For plain data only. Cost: linear in it, but for the sorting of keys.
 */
export function inOneOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${inOneOrder(field)}`);
  return `{${fields.join(',')}}`;
}

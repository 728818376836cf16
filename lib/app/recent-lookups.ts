import { addRecent, readRecent } from '../core/lookup/recent.ts';
import { readSettings, type Values } from './settings.ts';

const KEY = 'recentLookups';

/** Whether the reader has pages and lookups remembered at all. */
const isKept = async (values: Values) => (await readSettings(values)).retentionDays > 0;

/** The last queries, latest first; none where the reader wants nothing remembered. */
export async function recentLookups(values: Values): Promise<readonly string[]> {
  return (await isKept(values)) ? readRecent(await values.read(KEY)) : [];
}

/** Remembers a query, unless the reader wants nothing remembered. Never called for a private window. */
export async function rememberLookup(values: Values, query: string): Promise<void> {
  if (!(await isKept(values))) return;
  const before = readRecent(await values.read(KEY));
  const after = addRecent(before, query);
  if (after !== before) await values.write(KEY, after);
}

/** Forgets one query, or all of them. */
export async function forgetLookups(values: Values, query?: string): Promise<void> {
  const before = readRecent(await values.read(KEY));
  if (before.length === 0) return;
  await values.write(KEY, query === undefined ? [] : before.filter((one) => one !== query));
}

/** Forgets all queries once the reader wants nothing remembered. */
export async function tidyLookups(values: Values): Promise<void> {
  if (!(await isKept(values))) await forgetLookups(values);
}

/** Calls back after any change of them, and of whether they are kept. */
export function onRecentLookups(values: Values, then: () => void): void {
  values.onChanged(KEY, then);
  values.onChanged('settings', then);
}

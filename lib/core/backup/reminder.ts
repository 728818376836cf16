/** When the library was last backed up, and what it held then. */
export interface LastBackup {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** See {@link stateOf}. */
  readonly state: string;
}

/** What the library holds now. */
export interface LibraryState {
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Since when the reader has records of their own; null while there are none. */
  readonly since: number | null;
}

/** Kinds of records that only the reader has: everything else can be had again. */
const READERS_OWN = ['own', 'additions', 'regroupings', 'changes', 'texts'];

const DAY = 24 * 60 * 60 * 1000;

/** What a library holds, in short: another text when records came or went. */
export function stateOf({ counts }: LibraryState): string {
  return Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}

/**
 * How many days the reader has gone without a backup of changes, when that is to be said: null while
 * there is nothing that only the reader has, nothing has changed since the last backup, or it is not
 * `after` days ago. `after` 0 never says it. Times are milliseconds since the epoch.
 */
export function daysWithoutBackup(
  state: LibraryState,
  last: LastBackup | null,
  after: number,
  now: number,
): number | null {
  const own = READERS_OWN.reduce((sum, kind) => sum + (state.counts[kind] ?? 0), 0);
  if (after === 0 || own === 0 || last?.state === stateOf(state)) return null;
  const since = last?.at ?? state.since;
  const days = since === null ? 0 : Math.floor((now - since) / DAY);
  return days >= after ? days : null;
}

import { changeSettings, readSettings } from '../../lib/app/settings.ts';
import type { BackupPreview, RestoreMode } from '../../lib/core/backup/backup-preview.ts';
import { type LastBackup, stateOf } from '../../lib/core/backup/reminder.ts';
import { linesOf } from '../../lib/core/formats/lines-of.ts';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { Watched } from '../../lib/core/watched.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { restoreStaged } from '../../lib/store/backup/restore-staged.ts';
import { stageBackup } from '../../lib/store/backup/stage-backup.ts';
import { writeBackup } from '../../lib/store/backup/write-backup.ts';
import type { Database } from '../../lib/store/open.ts';
import { libraryState } from '../../lib/store/storage-use.ts';
import { gather } from './export-files.ts';
import type { SavedFile } from './store-access.ts';

/** Small values that are backed up, and the one that says when that was last done. */
const SETTINGS = 'settings';
const LAST = 'lastBackup';
/** No line of a backup is longer, in units. */
const LONGEST = 40_000_001;

/** When the last backup was made, and of what; null when it is not known. */
export async function readLastBackup(): Promise<LastBackup | null> {
  const last = await localValues.read(LAST);
  if (typeof last !== 'object' || last === null) return null;
  const { at, state } = Object(last);
  return typeof at === 'number' && typeof state === 'string' ? { at, state } : null;
}

/** Calls back after a backup was made. */
export function onLastBackup(then: () => void): void {
  localValues.onChanged(LAST, then);
}

/** The whole library as one file; it is written down that it was made. */
export async function makeBackup(
  database: Database,
  watched: Watched,
): Promise<SavedFile & { readonly records: number }> {
  const made = new Date();
  const { parts, take } = gather();
  const settings = { [SETTINGS]: await readSettings(localValues) };
  const state = stateOf(await libraryState(database));
  const records = await writeBackup(database, made.toISOString(), settings, take, watched);
  await localValues.write(LAST, { at: made.getTime(), state } satisfies LastBackup);
  const name = `headwater-backup-${made.toISOString().slice(0, 10)}.jsonl`;
  return { name, content: new Blob(parts, { type: 'application/jsonl' }), records };
}

async function* textOf(file: Blob, { onProgress }: Watched): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.byteLength;
      onProgress({ done: read, of: file.size });
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    reader.releaseLock();
  }
}

/** Reads a backup piece by piece and lays it aside; answers what restoring it would do. */
export function layAside(
  database: Database,
  file: Blob,
  watched: Watched,
): Promise<Result<BackupPreview>> {
  const lines = linesOf(textOf(file, watched), LONGEST);
  return stageBackup(database, lines, () => watched.signal.aborted);
}

/** Restores what was laid aside, then the settings. Where stories are spotted stays: the browser grants that anew. */
export async function restore(
  database: Database,
  mode: RestoreMode,
  watched: Watched,
): Promise<Result<number, 'not-found' | 'busy'>> {
  const restored = await restoreStaged(database, mode, watched);
  if (!restored) return refuse('not-found');
  if (restored === 'busy') return refuse('busy');
  const given = restored.settings?.[SETTINGS];
  if (typeof given === 'object' && given !== null) {
    const { spotting: _spotting, ...settings } = given as Record<string, unknown>;
    // Values that are not ours are dropped when they are read.
    await changeSettings(localValues, settings);
  }
  return ok(restored.written);
}

import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for what one browser run needs. */
export function temporaryFolder(purpose: string): string {
  return mkdtempSync(join(tmpdir(), `headwater-${purpose}-`));
}

/**
 * Deletes a folder. A browser that is just ending may still write into its profile, so this is
 * tried again for some seconds.
 */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

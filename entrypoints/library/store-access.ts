import { type Result, refuse } from '../../lib/core/result.ts';
import { Stopped } from '../../lib/core/watched.ts';
import { sendToBackground } from '../../lib/messaging/send-to-background.ts';
import { StoreError } from '../../lib/store/errors.ts';
import type { Database } from '../../lib/store/open.ts';

/** Runs something over the open database. */
export type OverDatabase = <Value>(
  run: (database: Database) => Promise<Result<Value>>,
) => Promise<Result<Value>>;

/** Runs something over the database; a failure of the store is a refusal that the reader is told of. */
export function overDatabase(opening: Promise<Database>): OverDatabase {
  return async (run) => {
    try {
      return await run(await opening);
    } catch (error) {
      if (error instanceof Stopped) return refuse('cancelled');
      if (error instanceof StoreError) return refuse(error.reason, error.message);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return refuse(isFull ? 'full' : 'store-failed', String(error));
    }
  };
}

/** Tells open pages and panels of a change to the stories, once it is made. */
export async function changing<Value>(change: Promise<Result<Value>>): Promise<Result<Value>> {
  const result = await change;
  // Told or not, the change is made: nobody waits for the pages.
  if (result.ok) void sendToBackground('library-changed', null);
  return result;
}

/** A file to hand over. */
export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Hands the reader a file. */
export function download({ name, content }: SavedFile): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

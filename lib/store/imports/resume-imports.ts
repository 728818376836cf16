import type { Database } from '../open.ts';
import { readFrom } from '../transact.ts';
import { applyStep, type ImportProgress } from './apply-import.ts';
import { discardImport } from './discard-import.ts';

/** Takes steps until an import is done or undone, with `pause` in between for other work. Answers how it ended. */
export async function finishImport(
  database: Database,
  id: string,
  pause: (progress: ImportProgress) => Promise<void>,
): Promise<ImportProgress> {
  for (;;) {
    const progress = await applyStep(database, id);
    if (progress.state !== 'applying' && progress.state !== 'undoing') return progress;
    await pause(progress);
  }
}

/**
 * Goes on with every import that was stopped half-way, in whichever direction it went, and forgets those
 * that were read before `before` (milliseconds since the epoch) and never applied, but for updates of subscriptions that
 * wait for the reader. Answers how many came to their end.
 */
export async function resumeImports(
  database: Database,
  before: number,
  pause: () => Promise<void>,
): Promise<number> {
  const { records, waiting } = await readFrom(
    database,
    ['imports', 'subscriptions'],
    async (transaction) => {
      const known = await transaction.objectStore('subscriptions').getAll();
      return {
        records: await transaction.objectStore('imports').getAll(),
        waiting: new Set(known.map(({ held }) => held)),
      };
    },
  );
  let finished = 0;
  for (const { id, state, at } of records) {
    if (state === 'applying' || state === 'undoing') {
      await finishImport(database, id, pause);
      finished += 1;
    } else if (at < before && !waiting.has(id)) await discardImport(database, id);
  }
  return finished;
}

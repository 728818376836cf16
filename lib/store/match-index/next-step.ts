import { orDamaged } from '../../core/damaged.ts';
import { FORMATS, type Formats, type Manifest } from '../../core/match/index/manifest.ts';
import { planMerge } from '../../core/match/index/plan-merge.ts';
import type { Database } from '../open.ts';
import type { StoreName } from '../schema.ts';
import { readFrom, transact } from '../transact.ts';
import {
  INDEX_STORES,
  loseManifest,
  manifestFor,
  readManifest,
  writeManifest,
} from './manifest-record.ts';
import { mergeStep } from './merge-step.ts';
import { rebuildStep } from './rebuild-step.ts';

const STORES: readonly StoreName[] = [...INDEX_STORES, 'stories', 'articles', 'additions'];

/**
 * How much one step does: up to some 130,000 postings of a merge, or 7,000 of stories indexed anew. Either
 * holds up others' work for less than a tenth of a second.
 */
const STEP = { buckets: 64, stories: 64 };

/** Whether {@link takeStep} has something to do. Reads one record, and how many stories there are when it is not there. */
async function hasWork(database: Database, { written }: Formats): Promise<boolean> {
  return readFrom(database, ['matchIndex', 'stories'], async (transaction) => {
    const manifest = await readManifest(transaction);
    if (!manifest) return (await transaction.objectStore('stories').count()) > 0;
    const { format, merge, rebuild } = manifest;
    return format !== written || merge !== null || rebuild !== null || planMerge(manifest) !== null;
  });
}

/**
 * Takes one step of what keeps the index fast: merging small runs into larger ones, or indexing
 * every story anew when the format has changed. A step is one transaction that leaves an index which
 * answers as before; where it stands is written in it, so that whoever comes next goes on there. A
 * merge comes before a rebuild, which makes small runs. Where a merge comes upon a run that cannot be read, the index
 * is lost, and the next step begins to build it anew. False when there is nothing to do.
 */
export async function takeStep(
  database: Database,
  formats: Formats = FORMATS,
  step = STEP,
): Promise<boolean> {
  if (!(await hasWork(database, formats))) return false;
  const merged = await orDamaged(() => mergeNext(database, formats, step.buckets));
  if (merged === 'damaged') await transact(database, ['matchIndex'], loseManifest);
  else if (!merged) await rebuildNext(database, formats, step.stories);
  return true;
}

/** Takes the next step of a merge; false when there is none to take. */
function mergeNext(database: Database, formats: Formats, most: number): Promise<boolean> {
  return transact(database, STORES, async (transaction) => {
    const manifest = await manifestFor(transaction, formats);
    const merge = manifest.merge ?? planMerge(manifest);
    if (merge) await mergeStep(transaction, begun(manifest, merge.into.id), merge, most);
    else if (manifest.rebuild) await writeManifest(transaction, manifest);
    return merge !== null;
  });
}

/** Takes the next step of a rebuild, when one is under way. */
function rebuildNext(database: Database, formats: Formats, most: number): Promise<void> {
  return transact(database, STORES, async (transaction) => {
    const { rebuild } = await manifestFor(transaction, formats);
    if (rebuild) await rebuildStep(transaction, rebuild, formats, most);
  });
}

/** The number of a run that is begun is taken. */
const begun = (manifest: Manifest, run: number): Manifest => ({
  ...manifest,
  nextRun: Math.max(manifest.nextRun, run + 1),
});

/**
 * Takes steps until there is nothing to do, with `pause` in between for other work. May be stopped
 * at any moment, and may run in several places at once.
 */
export async function keepInOrder(database: Database, pause: () => Promise<void>): Promise<void> {
  while (await takeStep(database)) await pause();
}

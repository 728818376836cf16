import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Growth } from './growth.ts';

/**
 * Counts in a process of its own. V8 counts only in what it compiles after counting began: code that ran
 * before is counted in part or not at all, and then growth is seen where none is, and missed where it is.
 */
async function countApart(...options: readonly string[]): Promise<Growth> {
  const script = fileURLToPath(new URL('./count-growth.mts', import.meta.url));
  const called = ['--import', 'tsx', script, ...options];
  const { stdout } = await promisify(execFile)(process.execPath, called);
  return JSON.parse(stdout) as Growth;
}

/** How work grows with the text. `size` in UTF-16 units; `every` leaves out all but each so many-th pair. */
export function measureGrowthApart(size: number, every = 1): Promise<Growth> {
  return countApart('growth', String(size), String(every));
}

/** How the work of aligning two texts grows with the cells, words times words, and where it stops. */
export function measureCellsApart(): Promise<Growth> {
  return countApart('cells');
}

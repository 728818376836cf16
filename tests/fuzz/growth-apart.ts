import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Growth } from './growth.ts';

/**
 * How work grows with the text, counted in a process of its own. V8 counts only in what it compiles
 * after counting began: code that ran before is counted in part or not at all, and then growth is
 * seen where none is, and missed where it is. `size` in UTF-16 units; `every` leaves out all but each
 * so many-th pair.
 */
export async function measureGrowthApart(size: number, every = 1): Promise<Growth> {
  const script = fileURLToPath(new URL('./count-growth.mts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    script,
    String(size),
    String(every),
  ]);
  return JSON.parse(stdout) as Growth;
}

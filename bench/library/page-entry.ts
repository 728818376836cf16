import { writePack } from '../../lib/store/write-pack.ts';
import { withLibrary } from '../support/with-library.ts';
import { curatedPack } from './curated-pack.ts';

/** Takes a pack of invented stories in; milliseconds until it is stored. */
export function addPack(from: number, count: number): Promise<number> {
  const pack = curatedPack(from, count);
  return withLibrary(async (database) => {
    const start = performance.now();
    await writePack(database, pack);
    return performance.now() - start;
  });
}

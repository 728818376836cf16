import { curatedPack } from '../library/curated-pack.ts';
import { putFile } from './files.ts';

/** Makes the file of a pack of so many stories and lays it down. */
export function writeFile(stories: number): Promise<void> {
  return putFile(stories, new Blob([JSON.stringify(curatedPack(0, stories))]));
}

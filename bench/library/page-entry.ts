import { storePack } from '../match/invented-pack.ts';
import { curatedPack } from './curated-pack.ts';

/** Takes a pack of invented stories in; milliseconds until it is stored. */
export const addPack = (from: number, count: number): Promise<number> =>
  storePack(curatedPack(from, count));

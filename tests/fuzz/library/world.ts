import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { PackHosts } from '../../../lib/app/subscriptions/ports.ts';
import { storyKeys } from '../../../lib/store/library.ts';
import { type Database, openDatabase } from '../../../lib/store/open.ts';
import { subscribedLibrary } from '../../../lib/store/subscriptions/subscribed-library.ts';
import { firstPublication, hostsOf, PACKS, type PackId, type Publication } from './editions.ts';

export const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
export const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
export const pause = async () => undefined;

/** A library, the hosts of its packs, and what a reader would expect of it. */
export interface World {
  readonly database: Database;
  readonly publications: Readonly<Record<PackId, Publication>>;
  readonly hosts: PackHosts;
  readonly library: ReturnType<typeof subscribedLibrary>;
  /** Milliseconds since the epoch; each use is a second later. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Stories that the reader deleted and did not bring back. */
  readonly deleted: Set<string>;
  /** Stories that the reader brought back, and that nobody but the reader may take away. */
  readonly broughtBack: Set<string>;
  /** What was done, for whoever reads a finding. */
  readonly log: string[];
}

export async function newWorld(): Promise<World> {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  const publications = Object.fromEntries(PACKS.map((id) => [id, firstPublication()])) as Record<
    PackId,
    Publication
  >;
  let [time, ids] = [Date.UTC(2026, 10, 22), 0];
  const now = () => {
    time += 1000;
    return time;
  };
  const newId = () => {
    ids += 1;
    return `import-${ids}`;
  };
  const library = subscribedLibrary(database, { reader: READER, now, newId, pause });
  return {
    ...{ database, publications, hosts: hostsOf(publications), library, now, newId },
    ...{ deleted: new Set<string>(), broughtBack: new Set<string>(), log: [] },
  };
}

/** One of a list by a number from 0; undefined of an empty one. */
export const pick = <One>(all: readonly One[], number: number): One | undefined =>
  all[number % Math.max(1, all.length)];

/** The key of a stored story; undefined in an empty library. */
export const pickStory = async ({ database }: World, number: number) =>
  pick(await storyKeys(database), number);

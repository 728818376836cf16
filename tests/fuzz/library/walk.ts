import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { restoreStaged } from '../../../lib/store/backup/restore-staged.ts';
import { stageBackup } from '../../../lib/store/backup/stage-backup.ts';
import { openDatabase } from '../../../lib/store/open.ts';
import { asLines, backupLines, heldBy } from '../../support/full-library.ts';
import { brokenIn, contentOf, differences } from './invariants.ts';
import { PACKS_DEEDS } from './packs-deeds.ts';
import { type Deed, READERS_DEEDS } from './readers-deeds.ts';
import { newWorld, type World } from './world.ts';

const DEEDS: Readonly<Record<string, Deed>> = { ...READERS_DEEDS, ...PACKS_DEEDS };
/** What is done, to what, and how. */
export type Step = readonly [deed: string, which: number, how: number];

/** What is done more often than once in a while: what meets the others, and not what ends them. */
const OFTEN: readonly string[] = [
  ...['new edition', 'new edition', 'new edition', 'edit', 'edit', 'merge', 'merge'],
  ...['split', 'return', 'restore', 'delete', 'cover', 'edit an outlet', 'refresh'],
];

/** Steps of a reader and of publishers, in any order; both packs are subscribed to first. */
export const anyWalk = (most: number): fc.Arbitrary<readonly Step[]> => {
  const name = fc.constantFrom(...Object.keys(DEEDS), ...OFTEN);
  // As often long as short, and as often late in a list as early: what is rare is met in long walks.
  return fc.noBias(
    fc.array(fc.tuple(name, fc.nat(60), fc.nat(60)), { maxLength: most, size: 'max' }),
  );
};

/** Goes through the steps; null when all held after each, else what did not and the way to it. */
export async function walk(steps: readonly Step[]): Promise<string | null> {
  const world = await newWorld();
  try {
    for (const step of [['subscribe', 0, 0], ['subscribe', 1, 0], ...steps] as const) {
      const fault = await take(world, step);
      if (fault !== null) return told(world, fault);
    }
    const fault = await brokenBackup(world);
    return fault === null ? null : told(world, fault);
  } finally {
    world.database.close();
  }
}

const told = (world: World, fault: string) => `${fault}\n    ${world.log.join('\n    ')}`;

async function take(world: World, [name, which, how]: Step): Promise<string | null> {
  const done = await DEEDS[name]?.(world, which, how);
  if (!done) return null;
  world.log.push(done.did);
  const broken = [...(done.broken ?? []), ...(await brokenIn(world.database))];
  return broken[0] ?? null;
}

/** A backup is the same library elsewhere, and adds nothing to the one that it is of. */
async function brokenBackup({ database }: World): Promise<string | null> {
  const [held, before] = [await heldBy(database), await contentOf(database)];
  const lines = await backupLines(database);
  globalThis.indexedDB = new IDBFactory();
  const other = await openDatabase();
  try {
    for (const [into, mode] of [
      [other, 'replace'],
      [database, 'merge'],
    ] as const) {
      const staged = await stageBackup(into, asLines(lines));
      if (!staged.ok) return `the backup is refused: ${staged.reason}`;
      if (staged.value.refused > 0) return `refused: ${JSON.stringify(staged.value.faults[0])}`;
      await restoreStaged(into, mode);
      const [fault] = [
        ...differences(held, await heldBy(into)),
        ...differences(before, await contentOf(into)),
        ...(await brokenIn(into)),
      ];
      if (fault !== undefined) return `restored (${mode}): ${fault}`;
    }
    return null;
  } finally {
    other.close();
  }
}

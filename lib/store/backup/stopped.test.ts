import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import { asLines, backupLines, heldBy } from '../../../tests/support/full-library.ts';
import { Stopped } from '../../core/watched.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { restoreStaged } from './restore-staged.ts';
import { stageBackup } from './stage-backup.ts';
import { writeBackup } from './write-backup.ts';

const MADE = '2026-11-22T12:00:00Z';
let database: Database;
async function openEmpty(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}
beforeEach(async () => {
  database = await openEmpty();
  return () => database.close();
});

describe('a backup that is stopped half-way', () => {
  const stopAfter = (calls: number) => {
    const controller = new AbortController();
    let left = calls;
    const onProgress = () => {
      left -= 1;
      if (left === 0) controller.abort(new Stopped());
    };
    return { onProgress, signal: controller.signal };
  };
  const many = (count: number) =>
    makePack({
      stories: Array.from({ length: count }, (_none, at) => makeStory({ id: `story-${at}` })),
    });

  it('it is no backup, and nothing more of the library is read', async () => {
    await writePack(database, many(450));
    const lines: string[] = [];
    const written = writeBackup(database, MADE, {}, (some) => lines.push(some), stopAfter(4));
    await expect(written).rejects.toBeInstanceOf(Stopped);
    expect(lines.join('').split('\n').length).toBeLessThan(310);
    expect(
      await stageBackup(database, asLines(lines.join('').trimEnd().split('\n'))),
    ).toMatchObject({
      ok: false,
      reason: 'cut-off',
    });
  });

  it.each(['merge', 'replace'] as const)(
    'restoring changes nothing, and what was laid aside can still be restored: %s',
    async (mode) => {
      await writePack(database, many(450));
      const lines = await backupLines(database);
      database.close();
      database = await openEmpty();
      await writePack(database, makePack({ stories: [makeStory({ id: 'here' })] }));
      const held = await heldBy(database);
      await stageBackup(database, asLines(lines));
      await expect(restoreStaged(database, mode, stopAfter(2))).rejects.toBeInstanceOf(Stopped);
      expect(await heldBy(database)).toEqual(held);
      const told: { done: number; of: number }[] = [];
      await restoreStaged(database, mode, {
        signal: new AbortController().signal,
        onProgress: (progress) => told.push(progress),
      });
      expect(told.at(-1)).toEqual({ done: lines.length - 2, of: lines.length - 2 });
      expect(await database.count('stories')).toBe(mode === 'merge' ? 451 : 450);
    },
  );
});

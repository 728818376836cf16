import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import {
  asLines,
  backupLines,
  DEEDS,
  fillLibrary,
  heldBy,
  madeBackup,
} from '../../../tests/support/full-library.ts';
import { takeIn } from '../../../tests/support/take-in.ts';
import { recordLine } from '../../core/backup/backup-line.ts';
import type { RestoreMode } from '../../core/backup/backup-preview.ts';
import { readQuery } from '../../core/lookup/query.ts';
import { MOST_UNITS } from '../in-bound.ts';
import { deleteStory } from '../kept.ts';
import { readStory } from '../library.ts';
import { lookUp } from '../lookup.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { BACKED_UP } from './backed-up.ts';
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

async function restore(into: Database, lines: readonly string[], mode: RestoreMode) {
  const staged = await stageBackup(into, asLines(lines));
  if (!staged.ok) throw new Error(`refused: ${staged.reason}`);
  const restored = await restoreStaged(into, mode);
  if (restored === 'busy') throw new Error('an import is under way');
  return { preview: staged.value, restored };
}

const stage = (lines: readonly string[]) => stageBackup(database, asLines(lines));

/** A library with one story of the same pack and key, told otherwise. */
const OTHER = makePack({ stories: [makeStory({ id: 'ferry', title: 'Another ferry' })] });

describe('a backup', () => {
  it('holds something of every store that is not derived', async () => {
    await fillLibrary(database);
    const kinds = new Set((await backupLines(database)).map((line) => JSON.parse(line).kind));
    for (const kind of ['stories', 'settings', ...BACKED_UP]) expect(kinds).toContain(kind);
  });

  it('of a library that is restored elsewhere is that library, and its quotations are found', async () => {
    await fillLibrary(database);
    const [lines, held] = [await backupLines(database), await heldBy(database)];
    const { hits } = await lookUp(database, readQuery('boat in the dark'), 5);
    database = await openEmpty();
    const { preview, restored } = await restore(database, lines, 'replace');
    expect(await heldBy(database)).toEqual(held);
    expect(restored?.settings).toEqual({ settings: { keepText: true } });
    expect(preview).toMatchObject({ refused: 0, faults: [], hasSettings: true });
    expect(preview.records).toBe(lines.length - 2);
    const again = await lookUp(database, readQuery('boat in the dark'), 5);
    expect(again.hits.map(({ key }) => key)).toEqual(hits.map(({ key }) => key));
    expect(hits.length).toBeGreaterThan(0);
  });

  it('is the same library whatever the reader did, in either way of restoring', async () => {
    const deeds = fc.array(fc.constantFrom(...DEEDS), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(deeds, fc.constantFrom('merge', 'replace'), async (done, mode) => {
        const first = await openEmpty();
        for (const deed of done) await deed(first);
        const [lines, held] = [await backupLines(first), await heldBy(first)];
        await restore(first, lines, mode);
        expect(await heldBy(first)).toEqual(held);
        first.close();
        const second = await openEmpty();
        await restore(second, lines, mode);
        expect(await heldBy(second)).toEqual(held);
        second.close();
      }),
      { seed: 8, numRuns: 15 },
    );
  }, 60_000);

  it('is written whole even of a large library', async () => {
    const stories = Array.from({ length: 250 }, (_none, at) => makeStory({ id: `story-${at}` }));
    await writePack(database, makePack({ stories }));
    const told: number[] = [];
    await writeBackup(database, MADE, {}, () => undefined, {
      signal: new AbortController().signal,
      onProgress: ({ done, of }) => told.push(done / of),
    });
    expect(told.at(-1)).toBe(1);
    const lines = await backupLines(database);
    expect(lines.filter((line) => line.startsWith('{"kind":"stories"'))).toHaveLength(250);
  });

  it('is written in pieces of whole lines that stay within the bound', async () => {
    const summary = 'Lamps out. '.repeat(900);
    const stories = Array.from({ length: 250 }, (_none, at) =>
      makeStory({ id: `story-${at}`, summary }),
    );
    await writePack(database, makePack({ stories }));
    const pieces: string[] = [];
    await writeBackup(database, MADE, {}, (lines) => pieces.push(lines));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(MOST_UNITS);
    expect(pieces.every((piece) => piece.endsWith('}\n'))).toBe(true);
    expect(pieces.join('').length).toBeGreaterThan(2 * MOST_UNITS);
  });
});

describe('before a backup is restored', () => {
  it('is said what is added, what is there already, what differs and what it lacks', async () => {
    await writePack(
      database,
      makePack({ stories: [makeStory({ id: 'ferry' }), makeStory({ id: 'wharf' })] }),
    );
    const lines = await backupLines(database);
    database = await openEmpty();
    await writePack(database, makePack({ stories: [makeStory({ id: 'wharf' })] }));
    await writePack(database, {
      ...OTHER,
      stories: [...OTHER.stories, makeStory({ id: 'wharf' }), makeStory({ id: 'here' })],
    });
    const before = await heldBy(database);
    const staged = await stage(lines);
    expect(staged).toMatchObject({ ok: true });
    const kinds = staged.ok ? staged.value.kinds : [];
    expect(kinds.find(({ kind }) => kind === 'stories')).toEqual({
      kind: 'stories',
      added: 0,
      same: 1,
      differs: 1,
      onlyHere: 1,
    });
    expect(await heldBy(database)).toEqual(before);
  });
});

describe('restoring', () => {
  async function mixed(mode: RestoreMode) {
    await fillLibrary(database);
    const lines = await backupLines(database);
    database = await openEmpty();
    await writePack(database, { ...OTHER, stories: [...OTHER.stories, makeStory({ id: 'here' })] });
    await restore(database, lines, mode);
    const titles = new Map(
      (await database.getAll('stories')).map(({ key, title }) => [key, title]),
    );
    return titles;
  }

  it('by merging adds what is missing and leaves what is there', async () => {
    const titles = await mixed('merge');
    expect(titles.get('harbour-pack/ferry')).toBe('Another ferry');
    expect(titles.has('harbour-pack/here')).toBe(true);
    expect(titles.has('second/ferry')).toBe(true);
  });

  it('by merging brings a deleted story back for good, so that its pack’s next edition reaches it', async () => {
    const edition = (summary: string) => makePack({ stories: [makeStory({ summary })] });
    await writePack(database, edition('First.'));
    const lines = await backupLines(database);
    const key = 'harbour-pack/ferry-wharf';
    await deleteStory(database, key, 5);
    await restore(database, lines, 'merge');
    await takeIn(database, edition('Second.'), { title: 'Kept', curator: 'A reader' });
    expect((await readStory(database, key))?.story.summary).toBe('Second.');
  });

  it('by merging keeps the name under which the reader’s own pack goes out, and knows its exports', async () => {
    await fillLibrary(database);
    const stored = await database.get('packs', 'kept');
    if (!stored) throw new Error('nothing is kept');
    const { exportId: _its, ...own } = stored;
    await database.put('packs', { ...own, exportId: 'mine-1', exports: ['a', 'b'] });
    const lines = await backupLines(database);
    database = await openEmpty();
    await database.put('packs', { ...own, exports: ['b', 'c'] });
    await restore(database, lines, 'merge');
    expect(await database.get('packs', 'kept')).toMatchObject({
      exportId: 'mine-1',
      exports: ['a', 'b', 'c'],
    });
    await database.put('packs', { ...own, exportId: 'mine-2' });
    await restore(database, lines, 'merge');
    expect((await database.get('packs', 'kept'))?.exportId).toBe('mine-2');
  });

  it('by replacing makes the library what the backup is', async () => {
    const titles = await mixed('replace');
    expect(titles.get('harbour-pack/ferry')).toBe(makeStory().title);
    expect(titles.has('harbour-pack/here')).toBe(false);
  });

  it('does not bring the history of one version to another', async () => {
    await fillLibrary(database);
    const lines = await backupLines(database);
    expect(await database.count('edits')).toBe(1);
    database = await openEmpty();
    await writePack(database, OTHER);
    await restore(database, lines, 'merge');
    expect(await database.count('edits')).toBe(0);
    expect((await database.getAll('changes')).map(({ story }) => story)).not.toContain(
      'harbour-pack/ferry',
    );
  });

  it('of nothing changes nothing', async () => {
    await fillLibrary(database);
    const held = await heldBy(database);
    expect(await restoreStaged(database, 'replace')).toBeNull();
    expect(await heldBy(database)).toEqual(held);
  });

  it('lets no number of an index be used again', async () => {
    await fillLibrary(database);
    const before = await database.get('matchIndex', 'manifest');
    await restore(database, await backupLines(database), 'replace');
    const after = await database.get('matchIndex', 'manifest');
    expect(after?.nextNumber).toBeGreaterThan(before?.nextNumber ?? 0);
  });
});

describe('a file that is not to be trusted', () => {
  it.each([
    ['holds nothing', [], 'not-a-backup'],
    ['is a pack', [JSON.stringify(makePack())], 'not-a-backup'],
    [
      'is of a later version',
      ['{"format":"headwater-backup","version":2,"made":"x"}'],
      'newer-format',
    ],
    ['was cut off', madeBackup([recordLine('settings', {})]).slice(0, -1), 'cut-off'],
    ['lost a line', madeBackup(['', '{}']).toSpliced(1, 1), 'cut-off'],
  ])('is refused when it %s', async (_what, lines, reason) => {
    expect(await stage(lines)).toMatchObject({ ok: false, reason });
    expect(await database.count('restoring')).toBe(0);
  });

  it('says of each line what is wrong with it, and gives the others', async () => {
    const story = { key: 'p/ferry', pack: 'p', story: makeStory({ id: 'ferry' }), outlets: [] };
    const staged = await stage(
      madeBackup([
        recordLine('stories', story),
        'no json',
        JSON.stringify({ kind: 'scripts', value: { key: 'x' } }),
        JSON.stringify({ kind: '__proto__', value: {} }),
        recordLine('stories', { ...story, story: { ...story.story, title: 7 } }),
        recordLine('additions', {
          key: 'p/ferry/a',
          story: 'p/ferry',
          at: 1,
          value: { article: 1 },
        }),
        recordLine('readersWords', { key: 'a', page: 'a', story: 'b', says: 'nonsense', at: 1 }),
      ]),
    );
    expect(staged).toMatchObject({
      ok: true,
      value: {
        records: 1,
        refused: 6,
        faults: [
          { line: 3, reason: 'not-json' },
          { line: 4, record: 'x', path: 'scripts', reason: 'unknown-kind' },
          { line: 5, reason: 'unknown-kind' },
          { line: 6, record: 'p/ferry', path: 'story.title', reason: 'wrong-kind' },
          { line: 7, record: 'p/ferry/a', reason: 'wrong-kind' },
          { line: 8, path: 'says', reason: 'wrong-kind' },
        ],
      },
    });
  });

  it('is laid aside no longer once it is given up', async () => {
    await fillLibrary(database);
    const held = await heldBy(database);
    expect(
      await stageBackup(database, asLines(await backupLines(database)), () => true),
    ).toMatchObject({
      reason: 'cancelled',
    });
    expect(await database.count('restoring')).toBe(0);
    expect(await heldBy(database)).toEqual(held);
  });
});

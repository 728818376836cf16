import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { FERRY, LAMPS, PACK } from '../../../tests/support/edited-library.ts';
import { asLines, backupLines } from '../../../tests/support/full-library.ts';
import { fileOf, takeIn } from '../../../tests/support/take-in.ts';
import type { Pack } from '../../core/pack/pack.ts';
import type { Subscription } from '../../core/subscription/subscription.ts';
import { restoreStaged } from '../backup/restore-staged.ts';
import { stageBackup } from '../backup/stage-backup.ts';
import { deleteStory } from '../kept.ts';
import { readStory, storyKeys } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { applyStep, undoImport } from './apply-import.ts';
import { readImport } from './read-import.ts';
import { finishImport, resumeImports } from './resume-imports.ts';
import { stagePack } from './stage-pack.ts';
import type { Staged } from './staged.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const pause = async () => undefined;
const edition = (published: string, summary: string): Pack => ({
  ...PACK,
  published,
  stories: PACK.stories.map((story) => ({ ...story, summary })),
});
const SECOND = edition('2024-07-02', 'Second.');
const THIRD = edition('2024-07-03', 'Third.');

const SUBSCRIPTION: Subscription = {
  ...{ url: 'https://packs.example/harbour.json', pack: PACK.id, title: 'Harbour' },
  ...{ etag: '"1"', modified: 'Mon', key: null, addedAt: 1, checkedAt: 1, updatedAt: 1 },
  ...{ nextAt: 1, failures: 0, failure: null, isPaused: false, held: null },
};

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, edition('2024-07-01', 'First.'));
});

/** Reads a file in pieces of one story each. */
const look = (pack: Pack, id: string): Promise<Staged> =>
  stagePack(database, fileOf(pack), {
    ...{ id, source: `${id}.json`, reader: READER, at: 1 },
    piece: { stories: 1, units: 1e9 },
  });
const idOf = (key: string) => key.slice(PACK.id.length + 1);
const summaries = async () =>
  Promise.all([FERRY, LAMPS].map(async (key) => (await readStory(database, key))?.story.summary));

describe('one change of a pack at a time', () => {
  it('does not read a file while another is half-way in', async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    expect(await look(THIRD, 'third')).toMatchObject({ state: 'refused', reason: 'busy' });
    expect(await database.getAllKeys('imports')).toEqual(['second']);
    await resumeImports(database, 0, pause);
    expect(await summaries()).toEqual(['Second.', 'Second.']);
    expect(await look(THIRD, 'third')).toMatchObject({ state: 'staged' });
    await finishImport(database, 'third', pause);
    expect(await summaries()).toEqual(['Third.', 'Third.']);
  });

  it('does not take in a file that was compared before another began', async () => {
    await look(SECOND, 'second');
    await look(THIRD, 'third');
    await applyStep(database, 'second');
    expect(await readImport(database, 'third')).toBeNull();
    expect(await applyStep(database, 'third')).toMatchObject({ state: 'outdated' });
    await finishImport(database, 'second', pause);
    expect(await summaries()).toEqual(['Second.', 'Second.']);
    expect(await database.count('imports')).toBe(0);
  });

  it('does not take in a file that was compared while another came in from end to end', async () => {
    const slow = async function* () {
      const text = JSON.stringify(THIRD);
      yield text.slice(0, -10);
      if (await database.get('imports', 'third')) await takeIn(database, SECOND, READER);
      yield text.slice(-10);
    };
    await stagePack(database, slow, { id: 'third', source: 'f', reader: READER, at: 1 });
    expect(await finishImport(database, 'third', pause)).toMatchObject({ state: 'outdated' });
    expect(await summaries()).toEqual(['Second.', 'Second.']);
  });

  it('leaves changes of other packs alone', async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    expect(await look({ ...THIRD, id: 'other-pack' }, 'other')).toMatchObject({ state: 'staged' });
    expect(await finishImport(database, 'other', pause)).toMatchObject({ state: 'done' });
    await finishImport(database, 'second', pause);
    expect(await summaries()).toEqual(['Second.', 'Second.']);
  });

  it('stops an import whose pack is written whole by another', async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    await writePack(database, THIRD);
    expect(await applyStep(database, 'second')).toMatchObject({ state: 'gone' });
    expect(await summaries()).toEqual(['Third.', 'Third.']);
    expect(await database.count('staged')).toBe(0);
  });

  it('stops an import whose pack is not as it left it', async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    const record = await database.get('packs', PACK.id);
    if (record) await database.put('packs', { ...record, published: '2024-07-03' });
    expect(await applyStep(database, 'second')).toMatchObject({ state: 'outdated' });
    expect(await database.count('imports')).toBe(0);
    expect(await database.count('staged')).toBe(0);
  });
});

describe('an import of which a piece is lost from the disk', () => {
  it('is given up before anything is changed', async () => {
    await look(SECOND, 'second');
    await database.delete('staged', ['second', 0]);
    expect(await finishImport(database, 'second', pause)).toMatchObject({ state: 'lost', next: 0 });
    expect(await summaries()).toEqual(['First.', 'First.']);
    expect((await database.get('packs', PACK.id))?.published).toBe('2024-07-01');
    expect(await database.count('imports')).toBe(0);
    await takeIn(database, SECOND, READER);
    expect(await summaries()).toEqual(['Second.', 'Second.']);
  });

  it.each(['forth', 'back'])('half-way %s, frees its pack for the same file', async (way) => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    if (way === 'back') await undoImport(database, 'second');
    await database.delete('staged', ['second', way === 'back' ? 0 : 1]);
    expect(await applyStep(database, 'second')).toMatchObject({ state: 'lost', next: 1 });
    expect(await database.count('staged')).toBe(0);
    await takeIn(database, SECOND, READER);
    expect(await summaries()).toEqual(['Second.', 'Second.']);
  });
});

describe('a pack of which an import is lost half-way', () => {
  const loseAfterOne = async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    await database.delete('staged', ['second', 1]);
    await resumeImports(database, 0, pause);
  };
  const cutShort = async () => (await database.get('packs', PACK.id))?.cutShort;

  it('says how much of it is in, whoever found it, until another edition is', async () => {
    await loseAfterOne();
    expect(await cutShort()).toEqual({ taken: 1, of: 2 });
    await takeIn(database, SECOND, READER);
    expect(await cutShort()).toBeUndefined();
    expect(await summaries()).toEqual(['Second.', 'Second.']);
  });

  it('says it too where the lost piece was to be taken back', async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    await undoImport(database, 'second');
    await database.delete('staged', ['second', 0]);
    await resumeImports(database, 0, pause);
    expect(await cutShort()).toEqual({ taken: 1, of: 2 });
  });

  it('says nothing where none of it is in', async () => {
    await look(SECOND, 'second');
    await database.delete('staged', ['second', 0]);
    expect(await applyStep(database, 'second')).toMatchObject({ state: 'lost', next: 0 });
    expect(await cutShort()).toBeUndefined();
  });
});

describe('a backup that is made while an import is half-way in', () => {
  it('is of a pack that stands half-way, and whose host is asked anew', async () => {
    await database.put('subscriptions', SUBSCRIPTION);
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    const lines = await backupLines(database);
    await stageBackup(database, asLines(lines));
    await restoreStaged(database, 'replace');
    expect((await database.get('packs', PACK.id))?.cutShort).toEqual({ taken: 1, of: 2 });
    const [one] = await database.getAll('subscriptions');
    expect([one?.etag, one?.modified]).toEqual([null, null]);
    await takeIn(database, SECOND, READER);
    expect(await summaries()).toEqual(['Second.', 'Second.']);
  });
});

describe('what stands here is not the edition that the host sent last', () => {
  const marks = async () => {
    const [one] = await database.getAll('subscriptions');
    return one && [one.etag, one.modified];
  };
  beforeEach(() => database.put('subscriptions', SUBSCRIPTION));

  it('once a file was taken in', async () => {
    await takeIn(database, SECOND, READER);
    expect(await marks()).toEqual([null, null]);
  });
});

describe('a backup that is restored while an import is half-way in', () => {
  beforeEach(async () => {
    const lines = await backupLines(database);
    await stageBackup(database, asLines(lines));
    await look({ ...SECOND, stories: [] }, 'second');
    await applyStep(database, 'second');
  });

  it('waits where it adds what is missing', async () => {
    expect(await restoreStaged(database, 'merge')).toBe('busy');
    await finishImport(database, 'second', pause);
    expect(await storyKeys(database)).toEqual([]);
    expect(await restoreStaged(database, 'merge')).not.toBe('busy');
    expect(await storyKeys(database)).toEqual([FERRY, LAMPS]);
  });

  it('takes the place of the import too where it replaces the library', async () => {
    await restoreStaged(database, 'replace');
    expect(await database.count('imports')).toBe(0);
    await resumeImports(database, 0, pause);
    expect(await summaries()).toEqual(['First.', 'First.']);
  });
});

describe('a story that the reader deletes while an import is half-way in', () => {
  it('stays deleted when the import is taken back', async () => {
    await look(SECOND, 'second');
    await applyStep(database, 'second');
    await deleteStory(database, FERRY, 5);
    await undoImport(database, 'second');
    await finishImport(database, 'second', pause);
    expect(await summaries()).toEqual([undefined, 'First.']);
    expect((await database.get('packs', PACK.id))?.deleted).toEqual([idOf(FERRY)]);
  });
});

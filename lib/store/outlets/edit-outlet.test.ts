import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { fileOf, takeIn } from '../../../tests/support/take-in.ts';
import { readQuery } from '../../core/lookup/query.ts';
import type { Pack, PackOutlet } from '../../core/pack/pack.ts';
import { createStory } from '../edits/create-story.ts';
import { headStep, makeHeads, readHeadState } from '../heads/head-step.ts';
import { headsOf } from '../heads/read-heads.ts';
import { applyStep, undoImport } from '../imports/apply-import.ts';
import { finishImport } from '../imports/resume-imports.ts';
import { stagePack } from '../imports/stage-pack.ts';
import { readStory } from '../library.ts';
import { lookUp } from '../lookup.ts';
import { type Database, openDatabase } from '../open.ts';
import { putOwnPack } from '../own-pack.ts';
import { exportPack } from '../packs.ts';
import { writePack } from '../write-pack.ts';
import { putOutletBack, readOutlets, saveOutlet } from './edit-outlet.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const EXPORT = { ...READER, id: 'kept-ours', on: '2026-11-22' };
const PACK = makePack();
const STORY = 'harbour-pack/ferry-wharf';
const GAZETTE: PackOutlet = {
  id: 'port-gazette',
  name: 'Port Gazette',
  aliases: [],
  domains: ['port-gazette.example'],
};
const MINE = { ...GAZETTE, name: 'Quayside Courier', aliases: ['QC'] };

let database: Database;

const openEmpty = async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
};
beforeEach(async () => {
  await openEmpty();
  await writePack(database, PACK);
});

const outlets = async (key = STORY) => (await readStory(database, key))?.outlets;
const edit = () => saveOutlet(database, PACK.id, GAZETTE, MINE);
const record = async () => (await readOutlets(database, 'port-gazette.example', [STORY]))[0];
const pause = async () => undefined;
const edition = (name: string, changes: Partial<Pack> = {}): Pack =>
  makePack({ published: '2024-07-01', outlets: [{ ...GAZETTE, name }], ...changes });

describe('an outlet that the reader edits', () => {
  it('is so in its stories, and what its pack has stays known', async () => {
    expect(await record()).toMatchObject({ outlet: GAZETTE, isEdited: false, isListed: true });
    expect(await edit()).toBe('done');
    expect(await outlets()).toEqual([MINE]);
    expect(await record()).toMatchObject({ outlet: MINE, isEdited: true, published: GAZETTE });
  });

  it('is listed and found by its new name once the stories that name it were gone through', async () => {
    const found = async (name: string) =>
      (await lookUp(database, readQuery(`outlet:${name}`), 5)).hits.length;
    const before = await found('gazette');
    await edit();
    expect(await readHeadState(database)).toEqual({ done: 0, of: 1 });
    await makeHeads(database);
    expect(await readHeadState(database)).toBeNull();
    const [head] = await headsOf(database, [STORY]);
    expect(head?.outlets).toEqual([{ key: 'port-gazette.example', name: 'Quayside Courier' }]);
    expect([await found('courier'), await found('gazette')]).toEqual([before, 0]);
  });

  it('goes through many stories a hundred at a time, and on after a stop', async () => {
    const stories = Array.from({ length: 130 }, (_, at) => makeStory({ id: `s${at}` }));
    await writePack(database, makePack({ stories }));
    await edit();
    expect(await headStep(database)).toBe(true);
    expect(await readHeadState(database)).toEqual({ done: 100, of: 130 });
    // Edited once more half-way: the first stories say it as before again.
    await saveOutlet(database, PACK.id, MINE, { ...MINE, name: 'The Courier' });
    expect(await readHeadState(database)).toEqual({ done: 0, of: 130 });
    await makeHeads(database);
    const heads = await headsOf(database, await database.getAllKeys('stories'));
    expect(new Set(heads.map((head) => head.outlets[0]?.name))).toEqual(new Set(['The Courier']));
    expect(await headStep(database)).toBe(false);
  });

  it('is not written over what was changed meanwhile, nor into a pack that went', async () => {
    await edit();
    expect(await edit()).toBe('changed-meanwhile');
    expect(await saveOutlet(database, 'gone', null, MINE)).toBe('not-found');
    expect(await outlets()).toEqual([MINE]);
  });

  it('can be what its pack has again', async () => {
    await edit();
    expect(await putOutletBack(database, PACK.id, MINE)).toBe('done');
    expect(await outlets()).toEqual([GAZETTE]);
    expect(await database.get('packs', PACK.id)).not.toHaveProperty('outletEdits');
  });
});

describe('an outlet that another edition names otherwise', () => {
  const headName = async () => (await headsOf(database, [STORY]))[0]?.outlets[0]?.name;

  it('is listed and found so also in the stories that the edition leaves as they are', async () => {
    const found = async () => (await lookUp(database, readQuery('outlet:herald'), 5)).hits.length;
    await takeIn(database, edition('Port Herald'), READER);
    await makeHeads(database);
    expect(await headName()).toBe('Port Herald');
    expect(await found()).toBeGreaterThan(0);
    await writePack(database, edition('Port Gazette'));
    await makeHeads(database);
    expect([await headName(), await found()]).toEqual(['Port Gazette', 0]);
  });

  it('is so again when the edition is taken back half-way', async () => {
    const file = fileOf(
      edition('Port Herald', { stories: [makeStory({ id: 'b' }), makeStory({ id: 'c' })] }),
    );
    const options = { id: 'import', source: 'pack.json', reader: READER, at: 0 };
    await stagePack(database, file, { ...options, piece: { stories: 1, units: 1 } });
    await applyStep(database, 'import');
    await undoImport(database, 'import');
    await finishImport(database, 'import', pause);
    await makeHeads(database);
    expect(await headName()).toBe('Port Gazette');
  });

  it('costs no look at the stories where only outlets come that no story brings with it', async () => {
    const more = { ...GAZETTE, id: 'quay-sheet', name: 'Quay Sheet', domains: [] };
    await takeIn(database, edition('', { outlets: [GAZETTE, more] }), READER);
    expect(await readHeadState(database)).toBeNull();
  });
});

describe('another edition of the pack', () => {
  it('keeps the edit, and brings what the reader did not touch', async () => {
    await edit();
    const moved = { ...GAZETTE, name: 'Gazette', domains: ['gazette.example'] };
    const next = edition('', { outlets: [moved], stories: [makeStory({ title: 'Anew' })] });
    await takeIn(database, next, READER);
    expect(await outlets()).toEqual([{ ...MINE, domains: ['gazette.example'] }]);
    expect((await headsOf(database, [STORY]))[0]?.outlets).toEqual([
      { key: 'gazette.example', name: 'Quayside Courier' },
    ]);
    await writePack(database, { ...next, published: '2024-08-01' });
    expect(await outlets()).toEqual([{ ...MINE, domains: ['gazette.example'] }]);
  });

  it('that is taken back gives the edit back, also where it had come to say the same', async () => {
    await edit();
    const stories = ['a', 'b'].map((id) => makeStory({ id }));
    const next = edition('', { outlets: [MINE], stories });
    const piece = { stories: 1, units: 1_000_000 };
    const options = { id: 'import', source: 'pack.json', reader: READER, at: 0, piece };
    await stagePack(database, fileOf(next), options);
    await applyStep(database, 'import');
    await undoImport(database, 'import');
    expect((await finishImport(database, 'import', pause)).state).toBe('undone');
    expect(await outlets()).toEqual([MINE]);
    expect(await record()).toMatchObject({ isEdited: true, published: GAZETTE });
  });
});

describe('an outlet that only a story of the reader’s names', () => {
  const quay: PackOutlet = { id: 'quay', name: 'Quay Herald', aliases: [], domains: [] };
  let key: string;
  beforeEach(async () => {
    const story = makeStory({ id: 'new', articles: [makePackArticle({ outlet: 'quay' })] });
    const version = { story, outlets: [quay] };
    key = await createStory(database, version, { by: 'You', at: 1, own: OWN });
  });

  it('is listed with its pack once it is edited, and not any more when that is undone', async () => {
    const [found] = await readOutlets(database, 'name:quay herald', [key]);
    expect(found).toMatchObject({ pack: 'kept', outlet: quay, isListed: false });
    const edited = { ...quay, domains: ['quay-herald.example'] };
    await saveOutlet(database, 'kept', null, edited);
    expect(await outlets(key)).toEqual([edited]);
    await putOutletBack(database, 'kept', edited);
    expect(await outlets(key)).toEqual([quay]);
  });

  it('stays as it was edited when another page of it is kept', async () => {
    const edited = { ...quay, name: 'The Quay Herald' };
    await saveOutlet(database, 'kept', null, edited);
    const stores = ['packs'] as const;
    const transaction = database.transaction(stores, 'readwrite');
    await putOwnPack(transaction as never, OWN, [quay]);
    await transaction.done;
    expect(await outlets(key)).toEqual([edited]);
  });
});

describe('a file', () => {
  it('has the outlet as the reader edited it, and is dated so; or as its pack has it', async () => {
    await edit();
    const edited = await exportPack(database, PACK.id, EXPORT);
    expect([edited?.outlets, edited?.published]).toEqual([[MINE], '2026-11-22']);
    const published = await exportPack(database, PACK.id, EXPORT, { edition: 'published' });
    expect([published?.outlets, published?.published]).toEqual([[GAZETTE], PACK.published]);
    await openEmpty();
    if (edited) await takeIn(database, edited, READER);
    expect(await outlets()).toEqual([MINE]);
  });
});

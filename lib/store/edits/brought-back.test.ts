import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addCoverage,
  EDITING,
  edit,
  FERRY,
  kinds,
  LAMPS,
  PACK,
  shown,
} from '../../../tests/support/edited-library.ts';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { asLines, backupLines } from '../../../tests/support/full-library.ts';
import { takeIn } from '../../../tests/support/take-in.ts';
import { PACK_CONTEXT } from '../../core/pack/context.ts';
import { restoreStaged } from '../backup/restore-staged.ts';
import { stageBackup } from '../backup/stage-backup.ts';
import { finishImport } from '../imports/resume-imports.ts';
import { deleteStory, restoreStory } from '../kept.ts';
import { readStory } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { exportPack, packIds } from '../packs.ts';
import { unsubscribe } from '../subscriptions/subscriptions.ts';
import { writePack } from '../write-pack.ts';
import { readHistory } from './history.ts';
import { mergeInto } from './merge.ts';
import { undoChange } from './return-to.ts';

const FAR = 'far-pack/far';
const FAR_PACK = makePack({
  id: 'far-pack',
  outlets: [{ id: 'far-gazette', name: 'Far Gazette', aliases: [], domains: [] }],
  stories: [makeStory({ id: 'far', articles: [makePackArticle({ outlet: 'far-gazette' })] })],
});

let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
});

async function subscribeAndLeave() {
  const url = 'https://packs.example/far.json';
  await database.put('subscriptions', {
    url,
    pack: 'far-pack',
    title: 'Far',
    etag: null,
    modified: null,
    key: null,
    addedAt: 0,
    checkedAt: 0,
    updatedAt: 0,
    nextAt: 0,
    isPaused: false,
    failures: 0,
    failure: null,
    held: null,
  });
  await unsubscribe(database, url, { id: 'leaving', at: 1 });
  await finishImport(database, 'leaving', async () => undefined);
}

const undoLast = async (key: string) => {
  const { number } = (await database.getAll('changes', IDBKeyRange.bound([key], [key, []]))).at(
    -1,
  ) ?? {
    number: 0,
  };
  return undoChange(database, key, number, EDITING);
};
const outletNames = async (key: string) =>
  (await readStory(database, key))?.outlets.map(({ name }) => name);

describe('a story that comes back when its pack is gone', () => {
  beforeEach(() => writePack(database, FAR_PACK));

  it('has its pack’s outlets after a merge is undone', async () => {
    await mergeInto(database, FERRY, FAR, EDITING);
    await subscribeAndLeave();
    expect(await undoLast(FERRY)).toBe('done');
    expect(await outletNames(FAR)).toEqual(['Far Gazette']);
  });

  it('has them when it comes back from the trash', async () => {
    await deleteStory(database, FAR, 5);
    await subscribeAndLeave();
    expect(await restoreStory(database, FAR)).toBe('done');
    expect(await outletNames(FAR)).toEqual(['Far Gazette']);
  });

  it('has them also when its edits are undone', async () => {
    await edit(database, { title: 'Edited' }, FAR);
    await deleteStory(database, FAR, 5);
    await subscribeAndLeave();
    await restoreStory(database, FAR);
    expect(await undoLast(FAR)).toBe('done');
    expect((await shown(database, FAR))?.title).toBe(FAR_PACK.stories[0]?.title);
    expect(await outletNames(FAR)).toEqual(['Far Gazette']);
  });
});

describe('the pack of a story that comes back when its pack is gone', () => {
  beforeEach(() => writePack(database, FAR_PACK));
  const OWN = { id: 'x', title: 'Kept', curator: 'A reader', on: FAR_PACK.published };
  const exported = () => exportPack(database, 'far-pack', OWN);

  it('comes back with the trash, and leaves in an export as the reader has it', async () => {
    await edit(database, { title: 'Hours of work' }, FAR);
    await deleteStory(database, FAR, 5);
    await subscribeAndLeave();
    expect(await packIds(database)).toEqual([PACK.id]);
    await restoreStory(database, FAR);
    expect((await readStory(database, FAR))?.packTitle).toBe(FAR_PACK.title);
    expect((await exported())?.stories.map(({ title }) => title)).toEqual(['Hours of work']);
  });

  it('comes back with an undone merge, whole as it was', async () => {
    await mergeInto(database, FERRY, FAR, EDITING);
    await subscribeAndLeave();
    expect(await undoLast(FERRY)).toBe('done');
    expect(await exported()).toEqual({ ...FAR_PACK, '@context': PACK_CONTEXT });
  });

  it('comes back from the backup of a trash too', async () => {
    await deleteStory(database, FAR, 5);
    await subscribeAndLeave();
    const lines = await backupLines(database);
    await stageBackup(database, asLines(lines));
    await restoreStaged(database, 'replace');
    await restoreStory(database, FAR);
    expect(await exported()).toEqual({ ...FAR_PACK, '@context': PACK_CONTEXT });
  });

  it('is the one that stands, where one does', async () => {
    await deleteStory(database, FAR, 5);
    await writePack(database, { ...FAR_PACK, title: 'Farther', stories: [] });
    await restoreStory(database, FAR);
    expect((await exported())?.title).toBe('Farther');
  });
});

describe('undoing a merge when the other story stands by itself again', () => {
  it('does nothing, and names the story', async () => {
    await edit(database, { summary: 'Work on lamps' }, LAMPS);
    const lines = await backupLines(database);
    await edit(database, { summary: 'Later work on lamps' }, LAMPS);
    await mergeInto(database, FERRY, LAMPS, EDITING);
    await stageBackup(database, asLines(lines));
    await restoreStaged(database, 'merge');
    expect(await undoLast(FERRY)).toEqual({ standing: ['Lamps out'] });
    expect(await kinds(database)).toEqual(['merged']);
    expect((await shown(database, LAMPS))?.summary).toBe('Work on lamps');

    await deleteStory(database, LAMPS, 9);
    expect(await undoLast(FERRY)).toBe('done');
    expect((await shown(database, LAMPS))?.summary).toBe('Later work on lamps');
    // What was deleted for it is not kept out of the pack's next edition.
    expect((await database.get('packs', PACK.id))?.deleted).toBeUndefined();
  });
});

describe('merging stories that say something otherwise', () => {
  it('keeps what the other one said in the history', async () => {
    const [ferry] = PACK.stories;
    const speakers = ferry?.speakers.map((one) => ({ ...one, role: 'mayor' })) ?? [];
    await edit(database, { summary: 'Told otherwise.', speakers }, LAMPS);
    await mergeInto(database, FERRY, LAMPS, EDITING);
    const history = await readHistory(database, FERRY);
    const [entry] = history?.entries ?? [];
    expect(entry?.left).toMatchObject([
      { list: null, field: 'summary', before: 'Told otherwise.', after: ferry?.summary },
      {
        list: 'speakers',
        field: 'role',
        before: 'mayor',
        after: speakers[0] && ferry?.speakers[0]?.role,
      },
    ]);
    await undoLast(FERRY);
    expect((await readHistory(database, FERRY))?.entries[0]?.left).toBeUndefined();
  });
});

describe('a story that the reader brought back and an edition leaves out', () => {
  it('keeps the outlets that it names, though the pack lists them no more', async () => {
    await writePack(database, FAR_PACK);
    await deleteStory(database, FAR, 1);
    await restoreStory(database, FAR, 1, 2);
    await writePack(database, { ...FAR_PACK, published: '2024-07-01', outlets: [], stories: [] });
    expect(await outletNames(FAR)).toEqual(['Far Gazette']);
  });
});

describe('a story that came back from another it had been merged into', () => {
  const undo = () => undoLast(FERRY);

  it('is part of that one again when its coming back is undone, whatever was done to it before', async () => {
    await edit(database, { title: 'Mine' }, LAMPS);
    await edit(database, { summary: 'Mine too.' }, LAMPS);
    await mergeInto(database, FERRY, LAMPS, EDITING);
    await undo();
    expect((await shown(database, LAMPS))?.title).toBe('Mine');
    await undo();
    expect(await shown(database, LAMPS)).toBeUndefined();
    // Nor does the next edition bring it a second time.
    await writePack(database, { ...PACK, published: '2024-07-01' });
    expect(await shown(database, LAMPS)).toBeUndefined();
    await undo();
    expect((await shown(database, LAMPS))?.title).toBe('Mine');
  });

  it('leaves its kept texts with that one when its coming back is undone', async () => {
    await addCoverage(database, LAMPS);
    await mergeInto(database, FERRY, LAMPS, EDITING);
    const texts = await database.getAll('texts');
    await undo();
    await undo();
    expect(await database.getAll('texts')).toEqual(texts);
    expect(texts.length).toBe(1);
  });

  it('stays when the reader did more to it since', async () => {
    await edit(database, { title: 'Mine' }, LAMPS);
    await mergeInto(database, FERRY, LAMPS, EDITING);
    await undo();
    await edit(database, { title: 'Mine again' }, LAMPS);
    await undo();
    expect((await shown(database, LAMPS))?.title).toBe('Mine again');
  });

  it('is known to be left out when an edition leaves it out meanwhile', async () => {
    await mergeInto(database, FERRY, LAMPS, EDITING);
    const next = { ...PACK, published: '2024-07-01', stories: PACK.stories.slice(0, 1) };
    expect(await takeIn(database, next, { title: 'Kept', curator: 'A reader' })).toMatchObject({
      ...{ removed: 0, kept: 0, touched: 0 },
    });
    expect((await database.get('edits', LAMPS))?.isLeftOut).toBe(true);
    await undo();
    expect((await shown(database, LAMPS))?.title).toBe('Lamps out');
    expect((await database.get('edits', LAMPS))?.isLeftOut).toBe(true);
  });

  it('takes the pack with it that had come with it alone', async () => {
    await writePack(database, FAR_PACK);
    await mergeInto(database, FERRY, FAR, EDITING);
    await subscribeAndLeave();
    await undo();
    expect(await packIds(database)).toEqual(['far-pack', 'harbour-pack']);
    await undo();
    expect(await packIds(database)).toEqual(['harbour-pack']);
  });
});

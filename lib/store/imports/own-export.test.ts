import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import { asLines, backupLines } from '../../../tests/support/full-library.ts';
import { fileOf, takeIn } from '../../../tests/support/take-in.ts';
import type { Pack, PackStory } from '../../core/pack/pack.ts';
import { packLines } from '../../core/pack/pack-lines.ts';
import type { PackSource } from '../../core/pack/stream/read-parts.ts';
import { restoreStaged } from '../backup/restore-staged.ts';
import { stageBackup } from '../backup/stage-backup.ts';
import { createStory } from '../edits/create-story.ts';
import { deleteStory } from '../kept.ts';
import { readStory, storyKeys } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { exportPack, ownExportId } from '../packs.ts';
import { stagePack } from './stage-pack.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const EDITING = { by: 'You', at: Date.UTC(2026, 10, 22) };
const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const ID = 'kept-ours';
const { outlets } = makePack();

let database: Database;
let keys: string[];
let file: Pack;

async function write(story: PackStory): Promise<string> {
  return createStory(database, { story, outlets }, { ...EDITING, own: OWN });
}
async function exported(chosen: ReadonlySet<string> | null = null): Promise<Pack> {
  await ownExportId(database, ID);
  const pack = await exportPack(database, 'kept', { ...READER, id: ID }, { chosen });
  if (!pack) throw new Error('nothing is kept');
  return pack;
}
async function look(source: PackSource) {
  const options = { id: 'look', source: 'pack.json', reader: READER, at: 1 };
  const staged = await stagePack(database, source, options);
  if (staged.state === 'refused') throw new Error(staged.reason);
  return staged.preview;
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  keys = [
    await write(makeStory({ title: 'Wharf' })),
    await write(makeStory({ title: 'Lamps on the quay' })),
  ];
  file = await exported();
});

describe('what left as the reader’s own export', () => {
  it.each<[string, (pack: Pack) => PackSource]>([
    ['as it is', fileOf],
    [
      'spaced otherwise, its fields in another order',
      (pack) =>
        async function* () {
          yield JSON.stringify(Object.fromEntries(Object.entries(pack).reverse()), null, 3);
        },
    ],
    [
      'as JSON Lines',
      ({ stories, ...head }) =>
        async function* () {
          yield [...packLines(head, stories)].join('\n');
        },
    ],
  ])('is known again, %s, and comes back as the reader’s', async (_name, form) => {
    for (const key of keys) await deleteStory(database, key, 2);
    expect(await look(form(file))).toMatchObject({ whose: 'own', pack: 'kept' });
  });

  it('is known after others left, and a part of it is', async () => {
    const [first = ''] = keys;
    const part = await exported(new Set([first]));
    await write(makeStory({ title: 'Ropes' }));
    await exported();
    await deleteStory(database, first, 2);
    expect(await look(fileOf(part))).toMatchObject({ whose: 'own', counts: { added: 1 } });
    expect(await look(fileOf(file))).toMatchObject({ whose: 'own' });
  });

  it('is known in a library that was restored from a backup', async () => {
    const lines = await backupLines(database);
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
    await stageBackup(database, asLines(lines));
    await restoreStaged(database, 'replace');
    expect(await look(fileOf(file))).toMatchObject({ whose: 'own' });
  });
});

describe('a file by the id of the reader’s own export', () => {
  const forged = makeStory({
    id: 'forged',
    title: 'Forged',
    recorded: { by: 'A reader', on: '2024-01-01' },
  });
  it.each<[string, (pack: Pack) => Pack]>([
    ['of another curator', (pack) => ({ ...pack, curator: { name: 'Mallory', contact: null } })],
    ['with one more story', (pack) => ({ ...pack, stories: [...pack.stories, forged] })],
    ['with a story changed', (pack) => ({ ...pack, stories: [{ ...forged, id: 'wharf' }] })],
    [
      'with a story that is refused',
      (pack) => ({ ...pack, stories: [...pack.stories, { ...forged, summary: '' }] }),
    ],
  ])('%s is a pack beside the reader’s, and says so', async (_name, change) => {
    const pack = change(file);
    expect(await look(fileOf(pack))).toMatchObject({
      ...{ whose: 'claims-own', pack: ID, curator: pack.curator.name },
    });
    await takeIn(database, pack, READER);
    const own = (await storyKeys(database)).filter((key) => key.startsWith('kept/'));
    expect(own.sort()).toEqual([...keys].sort());
    for (const key of await storyKeys(database)) {
      if (key.startsWith('kept/')) continue;
      expect((await readStory(database, key))?.story.recorded.by).not.toBe('You');
    }
  });
});

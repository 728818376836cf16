import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledPack } from '../../tests/support/factories.ts';
import { nameRendition, type Regrouping } from '../core/utterance/regrouping.ts';
import { deleteStory, restoreStory } from './kept.ts';
import { readStory } from './library.ts';
import { type Database, openDatabase } from './open.ts';
import { keepRegrouping, removeRegrouping } from './regroupings.ts';
import { writePack } from './write-pack.ts';

const STORY = 'first-stories/chicago-police-memo';
const ID = 'see-what-happens';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, bundledPack());
});

const outline = async () =>
  (await readStory(database, STORY))?.story.quotations.map((one) => [
    one.id,
    one.renditions.length,
  ]);

/** That the second rendition of a stored quotation is another statement. */
function apart(): Regrouping {
  const [story] = bundledPack().stories;
  const rendition = story?.quotations.find((one) => one.id === ID)?.renditions[1];
  if (!rendition) throw new Error('the bundled story has no such rendition');
  return { kind: 'apart', quotation: ID, rendition: nameRendition(rendition) };
}

describe('the reader’s own word on what is one statement', () => {
  it('takes a rendition out, and is taken back without a trace', async () => {
    const before = await outline();
    const key = await keepRegrouping(database, STORY, apart(), 5);
    expect(await outline()).toHaveLength((before?.length ?? 0) + 1);
    expect(await outline()).toContainEqual([ID, 3]);
    await removeRegrouping(database, key);
    expect(await outline()).toEqual(before);
    expect(await database.count('regroupings')).toBe(0);
  });

  it('makes two quotations one', async () => {
    const same: Regrouping = { kind: 'same', quotation: 'nonsense', as: 'political-arm' };
    await keepRegrouping(database, STORY, same, 5);
    // The one with a recording gives the record.
    expect(await outline()).toContainEqual(['nonsense', 2]);
  });

  it('outlives an update of the pack', async () => {
    await keepRegrouping(database, STORY, apart(), 5);
    const before = await outline();
    await writePack(database, bundledPack());
    expect(await outline()).toEqual(before);
  });

  it('goes and comes back with its story', async () => {
    await keepRegrouping(database, STORY, apart(), 5);
    const before = await outline();
    await deleteStory(database, STORY, 7);
    expect(await database.count('regroupings')).toBe(0);
    await restoreStory(database, STORY);
    expect(await outline()).toEqual(before);
  });

  it('keeps its order when two are said at once', async () => {
    const first = await keepRegrouping(database, STORY, apart(), 5);
    const second = await keepRegrouping(
      database,
      STORY,
      { kind: 'same', quotation: 'nonsense', as: 'political-arm' },
      5,
    );
    expect(second).not.toBe(first);
    const records = await database.getAllFromIndex('regroupings', 'story', STORY);
    expect(records.sort((a, b) => a.at - b.at).map((one) => one.value.kind)).toEqual([
      'apart',
      'same',
    ]);
  });
});

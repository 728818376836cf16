import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack, makeStory } from '../../tests/support/factories.ts';
import { deleteStory, restoreStory } from './kept.ts';
import { type Database, openDatabase } from './open.ts';
import { readWords, saveWord } from './readers-words.ts';
import { writePack } from './write-pack.ts';

const PAGE = 'quay.example/lamps';
const pack = makePack({ stories: [makeStory({ id: 'one' }), makeStory({ id: 'two' })] });
const [ONE, TWO] = [`${pack.id}/one`, `${pack.id}/two`];

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, pack);
});
afterEach(() => database.close());

describe('the reader’s words on a page', () => {
  it('are there for that page alone, the last one first', async () => {
    await saveWord(database, [PAGE], { story: ONE, says: 'not-this-story' }, 1);
    await saveWord(database, [PAGE], { story: TWO, says: 'same-story' }, 2);
    expect(await readWords(database, [PAGE])).toEqual([
      { story: TWO, says: 'same-story' },
      { story: ONE, says: 'not-this-story' },
    ]);
    expect(await readWords(database, [`${PAGE}/more`, 'quay.example'])).toEqual([]);
  });

  it('are found under any name of the page, once', async () => {
    await saveWord(database, [PAGE, 'wire.example/lamps'], { story: ONE, says: 'same-story' }, 1);
    expect(await readWords(database, ['wire.example/lamps', PAGE])).toEqual([
      { story: ONE, says: 'same-story' },
    ]);
  });

  it('can be changed and taken back', async () => {
    await saveWord(database, [PAGE], { story: ONE, says: 'not-this-story' }, 1);
    await saveWord(database, [PAGE], { story: ONE, says: 'same-story' }, 2);
    expect(await readWords(database, [PAGE])).toEqual([{ story: ONE, says: 'same-story' }]);
    await saveWord(database, [PAGE], { story: ONE, says: null }, 3);
    expect(await readWords(database, [PAGE])).toEqual([]);
  });

  it('let a page tell one story at most', async () => {
    await saveWord(database, [PAGE], { story: ONE, says: 'same-story' }, 1);
    await saveWord(database, [PAGE], { story: TWO, says: 'same-story' }, 2);
    expect(await readWords(database, [PAGE])).toEqual([{ story: TWO, says: 'same-story' }]);
  });

  it('say nothing of a deleted story, and are there again when it is brought back', async () => {
    await saveWord(database, [PAGE], { story: ONE, says: 'same-story' }, 1);
    await deleteStory(database, ONE, 2);
    expect(await readWords(database, [PAGE])).toEqual([]);
    await restoreStory(database, ONE);
    expect(await readWords(database, [PAGE])).toHaveLength(1);
  });
});

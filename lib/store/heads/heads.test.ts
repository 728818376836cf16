import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundledPack, makePack, makeStory } from '../../../tests/support/factories.ts';
import type { StoryHead } from '../../core/library/story-head.ts';
import { deleteStory, restoreStory } from '../kept.ts';
import { type Database, openDatabase } from '../open.ts';
import { keepRegrouping } from '../regroupings.ts';
import { writePack } from '../write-pack.ts';
import { headStep, makeHeads, readHeadState } from './head-step.ts';
import { countStories, headsOf, newestHeads, readAllHeads } from './read-heads.ts';

let database: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const story = (id: string, date: string | null) => makeStory({ id, title: `Story ${id}`, date });
const harbour = makePack({
  stories: [story('a', '2024-05-01'), story('b', '2024-05-03'), story('c', null)],
});

async function all(): Promise<StoryHead[]> {
  const heads: StoryHead[] = [];
  for await (const some of readAllHeads(database)) heads.push(...some);
  return heads;
}

const titles = async () => (await all()).map(({ title }) => title);

describe('the heads of stories', () => {
  it('are written with the pack and read newest first, those without a date last', async () => {
    await writePack(database, harbour);
    const newest = await newestHeads(database, 2);
    expect(newest.map(({ title }) => title)).toEqual(['Story b', 'Story a']);
    expect((await newestHeads(database, 9)).map(({ title }) => title)).toEqual([
      'Story b',
      'Story a',
      'Story c',
    ]);
    expect(await countStories(database)).toBe(3);
    expect(await titles()).toEqual(['Story a', 'Story b', 'Story c']);
    const some = await headsOf(database, ['harbour-pack/c', 'harbour-pack/gone']);
    expect(some.map(({ title }) => title)).toEqual(['Story c']);
  });

  it('follow an update of the pack', async () => {
    await writePack(database, harbour);
    await writePack(database, { ...harbour, stories: [{ ...story('a', null), title: 'Anew' }] });
    expect(await titles()).toEqual(['Anew']);
  });

  it('go with a deleted story and come back with it', async () => {
    await writePack(database, harbour);
    await deleteStory(database, 'harbour-pack/b', 1);
    expect(await titles()).toEqual(['Story a', 'Story c']);
    await restoreStory(database, 'harbour-pack/b');
    expect(await titles()).toEqual(['Story a', 'Story b', 'Story c']);
  });

  it('follow the reader’s word on what is one statement', async () => {
    const pack = bundledPack();
    await writePack(database, pack);
    const key = `${pack.id}/${pack.stories[0]?.id}`;
    const [first, second] = pack.stories[0]?.quotations ?? [];
    const before = (await headsOf(database, [key]))[0]?.quotations ?? 0;
    await keepRegrouping(
      database,
      key,
      { kind: 'same', quotation: first?.id ?? '', as: second?.id ?? '' },
      1,
    );
    expect((await headsOf(database, [key]))[0]?.quotations).toBe(before - 1);
  });

  it('are not read any further once nobody wants them', async () => {
    await writePack(database, harbour);
    let reads = 0;
    for await (const _ of readAllHeads(database, () => reads === 0)) reads += 1;
    expect(reads).toBe(1);
    for await (const _ of readAllHeads(database, () => false)) reads += 1;
    expect(reads).toBe(1);
  });
});

describe('what is damaged', () => {
  beforeEach(() => writePack(database, harbour));

  it.each([
    ['cut in half', '["Story'],
    ['of another kind', '[]'],
    ['empty', ''],
  ])('a head that is %s hides no other, and its story stands by its id', async (_how, text) => {
    await database.put('heads', { key: 'harbour-pack/b', date: '2024-05-03', text });
    expect(await titles()).toEqual(['Story a', 'b', 'Story c']);
    expect((await newestHeads(database, 2)).map(({ title }) => title)).toEqual(['b', 'Story a']);
    expect((await headsOf(database, ['harbour-pack/b']))[0]?.articles).toBe(0);
  });

  it('a story does not keep the heads of the others from being made anew', async () => {
    const record = { key: 'harbour-pack/b', pack: 'harbour-pack' };
    await database.put('stories', record as never);
    await database.put('headState', { format: 0, madeTo: null }, 'state');
    await makeHeads(database);
    expect(await readHeadState(database)).toBeNull();
    expect(await titles()).toEqual(['Story a', 'b', 'Story c']);
  });
});

describe('heads of another format', () => {
  beforeEach(async () => {
    const stories = Array.from({ length: 130 }, (_, at) => story(`s${at}`, '2024-05-01'));
    await writePack(database, makePack({ stories }));
    await database.clear('heads');
    await database.put('heads', { key: 'harbour-pack/gone', date: '', text: 'old' });
    await database.put('headState', { format: 0, madeTo: null }, 'state');
  });

  it('are made anew a hundred at a time, and it is said how far', async () => {
    expect(await readHeadState(database)).toEqual({ done: 0, of: 130 });
    expect(await headStep(database)).toBe(true);
    expect(await all()).toEqual([]);
    expect(await headStep(database)).toBe(true);
    expect(await readHeadState(database)).toEqual({ done: 100, of: 130 });
    expect(await headStep(database)).toBe(false);
    expect(await readHeadState(database)).toBeNull();
    expect(await all()).toHaveLength(130);
    expect(await headStep(database)).toBe(false);
  });

  it('are all made whoever else does it at the same time', async () => {
    await Promise.all([makeHeads(database), makeHeads(database)]);
    expect(await all()).toHaveLength(130);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCoverage, edit, FERRY, LAMPS, PACK } from '../../../tests/support/edited-library.ts';
import { makeStory } from '../../../tests/support/factories.ts';
import { fileOf, takeIn } from '../../../tests/support/take-in.ts';
import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { Pack } from '../../core/pack/pack.ts';
import type { Subscription } from '../../core/subscription/subscription.ts';
import { readStory, storyKeys } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { applyStep, subscribeWith, undoImport } from './apply-import.ts';
import { readImport } from './read-import.ts';
import { finishImport, resumeImports } from './resume-imports.ts';
import { stagePack } from './stage-pack.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const URL = 'https://packs.example/harbour.json';
const pause = async () => undefined;
const edition = (published: string, summary: string): Pack => ({
  ...PACK,
  published,
  stories: PACK.stories.map((story) => ({ ...story, summary })),
});

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

async function look(pack: Pack, id = 'one', stories = 100): Promise<ImportPreview> {
  const staged = await stagePack(database, fileOf(pack), {
    ...{ id, source: 'pack.json', reader: READER, at: 1 },
    piece: { stories, units: 1e9 },
  });
  if (staged.state === 'refused') throw new Error(staged.reason);
  return staged.preview;
}
const summary = async () => (await readStory(database, FERRY))?.story.summary;

describe('an older edition', () => {
  it('is said to be older than what is here, and can be taken in by choice', async () => {
    await writePack(database, edition('2024-07-02', 'Second.'));
    const preview = await look(edition('2024-07-01', 'First.'));
    expect(preview).toMatchObject({ published: '2024-07-01', newerHere: '2024-07-02' });
    expect((await finishImport(database, 'one', pause)).state).toBe('done');
    expect(await summary()).toBe('First.');
  });

  it.each([
    ['of the same day', '2024-07-02'],
    ['of a month that may be before or after', '2024-07'],
    ['that is newer', '2024-07-03'],
  ])('is not one %s', async (_name, published) => {
    await writePack(database, edition('2024-07-02', 'Second.'));
    expect((await look(edition(published, 'Other.'))).newerHere).toBeNull();
  });

  it('does not come over a newer one that was taken in after it was looked at', async () => {
    await writePack(database, edition('2024-07-01', 'First.'));
    await look(edition('2024-07-02', 'Second.'), 'held');
    await takeIn(database, edition('2024-07-03', 'Third.'), READER);
    expect(await finishImport(database, 'held', pause)).toMatchObject({ state: 'outdated' });
    expect(await summary()).toBe('Third.');
    expect(await readImport(database, 'held')).toBeNull();
  });
});

describe('an edition that leaves stories out', () => {
  it('counts and names apart those that stay, since the reader edited or added to them', async () => {
    await writePack(database, PACK);
    await addCoverage(database, LAMPS);
    await edit(database, { title: 'Mine' }, FERRY);
    const other = makeStory({ id: 'other' });
    const preview = await look({ ...PACK, stories: [other] });
    expect(preview.counts).toMatchObject({ added: 1, removed: 0, kept: 2, touched: 2 });
    expect(preview.stories.map(({ title, change }) => [title, change])).toContainEqual([
      'Mine',
      'kept',
    ]);
    await finishImport(database, 'one', pause);
    expect(await storyKeys(database)).toEqual([FERRY, LAMPS, `${PACK.id}/other`].sort());
  });

  it.each<[string, string[], string[], ImportPreview['loss']]>([
    ['all', ['a', 'b'], [], 'all'],
    ['more than half', ['a', 'b', 'c'], ['a', 'x', 'y'], 'most'],
    ['half', ['a', 'b'], ['a'], null],
    ['none', ['a', 'b'], ['a', 'b', 'c'], null],
    ['none, where there was none', [], [], null],
  ])('says that it leaves %s out', async (_name, before, after, loss) => {
    const of = (ids: string[]) => ({ ...PACK, stories: ids.map((id) => makeStory({ id })) });
    await writePack(database, of(before));
    expect((await look(of(after))).loss).toBe(loss);
  });
});

describe('the subscription that an import makes', () => {
  const subscription: Subscription = {
    ...{ url: URL, pack: PACK.id, title: PACK.title, etag: '"1"', modified: null, key: null },
    ...{ addedAt: 1, checkedAt: 1, updatedAt: 1, nextAt: 1, failures: 0, failure: null },
    ...{ isPaused: false, held: null },
  };
  const subscribed = () => database.getAll('subscriptions');
  beforeEach(async () => {
    await look(PACK, 'offer', 1);
    expect(await subscribeWith(database, 'offer', subscription)).toBe(true);
  });

  it('is there once the last piece is in, whoever took it', async () => {
    await applyStep(database, 'offer');
    expect(await subscribed()).toEqual([]);
    // The tab was closed; the worker goes on.
    await resumeImports(database, 0, pause);
    expect(await subscribed()).toEqual([subscription]);
    expect(await storyKeys(database)).toHaveLength(2);
  });

  it('is not made when the reader takes the import back', async () => {
    await applyStep(database, 'offer');
    await undoImport(database, 'offer');
    await resumeImports(database, 0, pause);
    expect(await subscribed()).toEqual([]);
    expect(await storyKeys(database)).toEqual([]);
  });

  it('cannot be noted with an import that has begun or is gone', async () => {
    await applyStep(database, 'offer');
    expect(await subscribeWith(database, 'offer', subscription)).toBe(false);
    expect(await subscribeWith(database, 'no-such', subscription)).toBe(false);
  });
});

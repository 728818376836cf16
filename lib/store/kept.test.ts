import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { edit } from '../../tests/support/edited-library.ts';
import { bundledPack, makeArticle } from '../../tests/support/factories.ts';
import { dumpIndex, dumpLibrary } from '../../tests/support/library-dump.ts';
import { analyze } from '../core/analyze.ts';
import type { Article } from '../core/article.ts';
import { keepCoverage } from '../core/keep/keep-coverage.ts';
import { keepStory } from '../core/keep/keep-story.ts';
import { readQuery } from '../core/lookup/query.ts';
import { buildHit } from '../core/view/lookup-hits.ts';
import { deleteStory, keepAddition, keepOwnStory, removeAddition, restoreStory } from './kept.ts';
import { readStory } from './library.ts';
import { lookUp } from './lookup.ts';
import { findCandidates } from './match-index/find-candidates.ts';
import { type Database, openDatabase } from './open.ts';
import type { RegroupingRecord } from './schema.ts';
import { emptyTrash, listDeleted } from './trash.ts';
import { writePack } from './write-pack.ts';

const STORY = 'first-stories/chicago-police-memo';
const OWN = { title: 'Kept', description: 'Kept', curator: 'You', on: '2026-11-22' };
const KEEPING = {
  by: 'You',
  on: '2026-11-22',
  say: () => 'A note.',
  credits: (name: string) => `Credits ${name}.`,
};
const PAGE: Article = makeArticle({
  url: 'https://www.quay-herald.example/ferry',
  outlet: 'Quay Herald',
  headline: 'Ferry crews want lamps on the north quay',
  text: 'Crews asked for lamps again. “Nobody should have to tie up a boat in the dark with one hand,” Oona Falk said. “We will keep asking until the harbour board puts up a light.”',
});

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, bundledPack());
});

async function addition() {
  const bundle = await readStory(database, STORY);
  if (!bundle) throw new Error('the bundled story is not stored');
  return keepCoverage(analyze(PAGE), bundle, KEEPING);
}

describe('keeping a story', () => {
  it('leads to words that stand there twice by the text that was kept', async () => {
    const words = 'Nobody should have to tie up a boat in the dark with one hand';
    const twice = { ...PAGE, headline: words };
    const linksTo = async () => {
      const { hits } = await lookUp(database, readQuery('dark with one hand'), 10);
      return hits.map(({ bundle, key }) => {
        const hit = buildHit(bundle, key.slice(key.lastIndexOf('/') + 1));
        return hit?.quotation.renditions.find((one) => one.in === 'text')?.url;
      });
    };
    await keepOwnStory(database, keepStory(analyze(twice), KEEPING), null, OWN);
    expect((await linksTo())[0]).toContain('#:~:text=Nobody');
    const key = await keepOwnStory(database, keepStory(analyze(twice), KEEPING), twice.text, OWN);
    expect((await linksTo())[0]).toContain('#:~:text=again.%20%E2%80%9C-,Nobody');
    expect((await readStory(database, key))?.texts?.size).toBe(1);
  });

  it('finds it again by its passages and by its words', async () => {
    const kept = keepStory(analyze(PAGE), KEEPING);
    const key = await keepOwnStory(database, kept, null, OWN);
    const [article] = kept.story.articles;
    const hashes = article?.fingerprint?.quotations ?? [];
    expect((await findCandidates(database, hashes)).map((one) => one.story)).toEqual([key]);
    const { hits } = await lookUp(database, readQuery('harbour board '), 10);
    expect(hits.map((hit) => hit.key.startsWith(`${key}/`))).toEqual([true]);
  });

  it('keeps the text only when asked', async () => {
    const kept = keepStory(analyze(PAGE), KEEPING);
    await keepOwnStory(database, kept, null, OWN);
    expect(await database.count('texts')).toBe(0);
    await keepOwnStory(database, kept, PAGE.text, OWN);
    expect(await database.count('texts')).toBe(1);
  });
});

describe('adding coverage', () => {
  it('shows it with the story and leaves the pack’s own records alone', async () => {
    const before = await database.getAll('articles');
    await keepAddition(database, STORY, await addition(), null, 1);
    const bundle = await readStory(database, STORY);
    expect(bundle?.story.articles.map((one) => one.headline)).toContain(PAGE.headline);
    expect(await database.getAll('articles')).toEqual(before);
  });

  it('survives an update of the pack', async () => {
    await keepAddition(database, STORY, await addition(), null, 1);
    await writePack(database, bundledPack());
    const bundle = await readStory(database, STORY);
    expect(bundle?.story.articles.map((one) => one.headline)).toContain(PAGE.headline);
  });

  it('is undone without a trace', async () => {
    const before = await dumpLibrary(database);
    const key = await keepAddition(database, STORY, await addition(), PAGE.text, 1);
    await removeAddition(database, key);
    expect(await dumpLibrary(database)).toEqual(before);
  });
});

describe('deleting a story', () => {
  it('leaves no posting and no term of it', async () => {
    await deleteStory(database, STORY, 1);
    expect(await dumpIndex(database)).toEqual({ postings: {}, prints: [], stories: 0 });
    expect(await database.count('lookupDeltas')).toBe(0);
    expect(await readStory(database, STORY)).toBeNull();
  });

  it('brings everything back, the reader’s coverage included', async () => {
    await keepAddition(database, STORY, await addition(), PAGE.text, 1);
    const before = await dumpLibrary(database);
    await deleteStory(database, STORY, 2);
    expect(await restoreStory(database, STORY)).toBe('done');
    const { edits, ...after } = await dumpLibrary(database);
    expect({ ...after, edits: [] }).toEqual(before);
    // That the reader brought it back: the next edition without it asks first.
    expect(edits).toMatchObject([{ key: STORY, conflicts: [] }]);
  });

  it('does not come back over what the reader made under its key since', async () => {
    const kept = keepStory(analyze(PAGE), KEEPING);
    const key = await keepOwnStory(database, kept, null, OWN);
    await deleteStory(database, key, 5);
    await keepOwnStory(database, kept, null, OWN);
    await edit(database, { summary: 'An hour of work.' }, key);
    expect(await restoreStory(database, key)).toBe('stands-anew');
    expect((await readStory(database, key))?.story.summary).toBe('An hour of work.');
    expect(await database.getAllKeys('trash')).toEqual([[key, 5]]);
  });

  it('keeps each deletion of one story, and brings back the one that is asked for', async () => {
    const keep = () => keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    const key = await keep();
    await edit(database, { summary: 'An hour of work.' }, key);
    await deleteStory(database, key, 5);
    await keep();
    await deleteStory(database, key, 6);
    const { stories } = await listDeleted(database, 0, 9);
    expect(stories.map(({ at }) => at)).toEqual([6, 5]);
    expect(await restoreStory(database, key, 5)).toBe('done');
    expect((await readStory(database, key))?.story.summary).toBe('An hour of work.');
  });

  it('lists an edited story also when its page was kept anew, and puts that one into the trash for it', async () => {
    const keep = () => keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    const key = await keep();
    await edit(database, { summary: 'An hour of work.' }, key);
    await deleteStory(database, key, 5);
    await keep();
    expect((await listDeleted(database, 0, 9)).stories.map(({ at }) => at)).toEqual([5]);
    expect(await restoreStory(database, key)).toBe('done');
    expect((await readStory(database, key))?.story.summary).toBe('An hour of work.');
    expect(await database.getAllKeys('trash')).toEqual([[key, 5]]);
  });

  it('does not come back over one in which the reader said what is one statement', async () => {
    await deleteStory(database, STORY, 5);
    const deleted = await database.get('trash', [STORY, 5]);
    await restoreStory(database, STORY);
    if (deleted) await database.put('trash', deleted);
    await database.put('regroupings', {
      key: `${STORY}/one/other`,
      story: STORY,
    } as RegroupingRecord);
    expect(await restoreStory(database, STORY)).toBe('stands-anew');
  });

  it('puts what it takes the place of into the trash of now, not of then', async () => {
    const keep = () => keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    const key = await keep();
    await deleteStory(database, key, 5);
    await keep();
    expect(await restoreStory(database, key, null, 90)).toBe('done');
    expect(await database.getAllKeys('trash')).toEqual([[key, 90]]);
  });

  it('loses no deletion when a clock that was ahead is set right', async () => {
    const keep = () => keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    for (const at of [900, 901]) await deleteStory(database, await keep(), at);
    await emptyTrash(database, 0, 100);
    expect((await database.getAllKeys('trash')).map(([, at]) => at)).toEqual([100, 101]);
  });

  it('cannot bring back what was forgotten', async () => {
    await deleteStory(database, STORY, 1);
    await emptyTrash(database, 2);
    expect(await restoreStory(database, STORY)).toBe('not-found');
  });

  it('is listed, the last deleted first, for as long as it can be brought back', async () => {
    const own = await keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    const [memo] = bundledPack().stories;
    await deleteStory(database, STORY, 10);
    await deleteStory(database, own, 20);
    const wanted = [
      { key: own, title: PAGE.headline, at: 20 },
      { key: STORY, title: memo?.title, at: 10 },
    ];
    expect(await listDeleted(database, 10, 9)).toEqual({ stories: wanted, total: 2 });
    expect(await listDeleted(database, 10, 1)).toEqual({ stories: wanted.slice(0, 1), total: 2 });
    expect(await listDeleted(database, 11, 9)).toEqual({ stories: wanted.slice(0, 1), total: 1 });
    await restoreStory(database, own);
    await keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    expect(await listDeleted(database, 0, 9)).toEqual({ stories: wanted.slice(1), total: 1 });
  });

  it('is not listed once it is in the library anew', async () => {
    const keep = () => keepOwnStory(database, keepStory(analyze(PAGE), KEEPING), null, OWN);
    await deleteStory(database, await keep(), 10);
    await keep();
    expect(await listDeleted(database, 0, 9)).toEqual({ stories: [], total: 0 });
  });

  it('answers false for a story that is not there', async () => {
    expect(await deleteStory(database, 'first-stories/nothing', 1)).toBe(false);
  });
});

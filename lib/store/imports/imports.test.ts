import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCoverage, LAMPS, PACK } from '../../../tests/support/edited-library.ts';
import { makePack, makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { dumpLibrary } from '../../../tests/support/library-dump.ts';
import { fileOf, takeIn } from '../../../tests/support/take-in.ts';
import type { Pack, PackStory } from '../../core/pack/pack.ts';
import type { PackSource } from '../../core/pack/stream/read-parts.ts';
import { readHistory } from '../edits/history.ts';
import { openEdit, saveEdit } from '../edits/save-edit.ts';
import { readPackStory, readStory, storyKeys } from '../library.ts';
import { type Database, openDatabase } from '../open.ts';
import { keepRegrouping } from '../regroupings.ts';
import { writePack } from '../write-pack.ts';
import { applyStep, undoImport } from './apply-import.ts';
import { discardImport } from './discard-import.ts';
import { finishImport, resumeImports } from './resume-imports.ts';
import { type StageOptions, stagePack } from './stage-pack.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const AT = Date.UTC(2026, 10, 22);
const pause = async () => undefined;

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

const story = (id: string, title = id) =>
  makeStory({ id, title, articles: [makePackArticle({ id: `${id}-article`, url: null })] });
const pack = (...stories: Pack['stories']) => makePack({ stories });

const stage = (source: PackSource, options: Partial<StageOptions> = {}) =>
  stagePack(database, source, {
    id: 'import',
    source: 'pack.json',
    reader: READER,
    at: AT,
    piece: { stories: 1, units: 1_000_000 },
    ...options,
  });

async function staged(source: PackSource) {
  const read = await stage(source);
  if (read.state === 'refused') throw new Error(read.reason);
  return read;
}

async function edit(key: string, changes: Partial<PackStory>): Promise<void> {
  const base = await openEdit(database, key);
  if (!base) throw new Error('the story is not stored');
  const edited = { ...base, story: { ...base.story, ...changes } };
  await saveEdit(database, key, { base, edited }, { by: 'You', at: AT });
}

const linesOf = (...lines: readonly unknown[]): PackSource =>
  async function* () {
    const { stories: _stories, ...head } = makePack();
    yield `${[head, ...lines].map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')}\n`;
  };

/** What is stored but for imports that are under way. */
async function library() {
  const { imports: _imports, staged: _staged, ...rest } = await dumpLibrary(database);
  return rest;
}

describe('a file that was read', () => {
  it('says what it would add, change, leave and take away, and changes nothing yet', async () => {
    await takeIn(database, pack(story('wharf'), story('quay'), story('lock')), READER);
    const before = await library();
    const { preview } = await staged(
      fileOf(pack(story('wharf'), story('quay', 'Quay wall'), story('weir'))),
    );
    expect(preview.counts).toMatchObject({ added: 1, changed: 1, same: 1, removed: 1, refused: 0 });
    expect(preview.stories.map(({ id, change, kinds }) => [id, change, kinds])).toEqual([
      ['quay', 'changed', ['story']],
      ['weir', 'added', []],
      ['lock', 'removed', []],
    ]);
    expect(await library()).toEqual(before);
  });

  it('refuses a bad record by itself, and the rest goes on', async () => {
    const { preview } = await staged(
      linesOf(story('wharf'), { ...story('quay'), title: '' }, story('lock')),
    );
    expect(preview.faults).toEqual([{ record: 'quay', path: 'stories.1.title', reason: 'empty' }]);
    await finishImport(database, 'import', pause);
    expect(await storyKeys(database)).toEqual(['harbour-pack/lock', 'harbour-pack/wharf']);
  });

  it('leaves a stored story whose new edition is refused', async () => {
    await takeIn(database, pack(story('wharf'), story('quay')), READER);
    const { preview } = await staged(linesOf(story('wharf'), { ...story('quay'), title: '' }));
    expect(preview.counts).toMatchObject({ same: 1, refused: 1, removed: 0 });
  });

  it('takes nothing away when a record cannot be read, or the file breaks off', async () => {
    await takeIn(database, pack(story('wharf'), story('quay')), READER);
    const unread = await staged(linesOf('{"id": "quay", ', story('weir')));
    expect(unread.preview.counts).toMatchObject({ added: 1, refused: 1, removed: 0 });
    const whole = JSON.stringify(pack(story('lock'), story('wharf')));
    const cut = await staged(async function* () {
      yield whole.slice(0, -40);
    });
    expect(cut.endFault).toBe('cut-off');
    expect(cut.preview.counts).toMatchObject({ added: 1, removed: 0 });
  });

  it('marks the stories that the reader has to decide on, and names each conflict', async () => {
    await takeIn(database, pack(story('wharf'), story('quay'), story('lock')), READER);
    await edit('harbour-pack/quay', { title: 'Mine' });
    const same = { kind: 'same', quotation: 'a', as: 'b' } as const;
    await keepRegrouping(database, 'harbour-pack/wharf', same, AT);
    await keepRegrouping(database, 'harbour-pack/lock', same, AT);
    const { preview } = await staged(fileOf(pack(story('wharf', 'New'), story('quay', 'New'))));
    expect(preview.counts).toMatchObject({ changed: 2, removed: 0, kept: 1, touched: 2 });
    expect(preview.stories.map(({ id, isTouched }) => [id, isTouched])).toEqual([
      ['wharf', false],
      ['quay', true],
      ['lock', true],
    ]);
    expect(preview.stories[1]?.conflicts).toMatchObject([
      { place: { list: null, field: 'title' }, packNew: 'New', reader: 'Mine' },
    ]);
  });

  it('leaves nothing behind when it is refused, stopped or discarded', async () => {
    const before = await dumpLibrary(database);
    expect(await stage(fileOf({ feed: [] }))).toMatchObject({ reason: 'not-a-pack' });
    const stop = new AbortController();
    stop.abort();
    const file = fileOf(pack(story('wharf'), story('quay')));
    expect(await stage(file, { signal: stop.signal })).toMatchObject({ reason: 'stopped' });
    await staged(file);
    expect(await discardImport(database, 'import')).toBe(true);
    expect(await dumpLibrary(database)).toEqual(before);
  });
});

describe('an import that is applied', () => {
  it('goes on where it was stopped, and leaves nothing of itself', async () => {
    await staged(fileOf(pack(story('wharf'), story('quay'), story('lock'))));
    await applyStep(database, 'import');
    expect(await storyKeys(database)).toEqual(['harbour-pack/wharf']);
    expect(await discardImport(database, 'import')).toBe(false);
    await resumeImports(database, 0, pause);
    const resumed = await dumpLibrary(database);
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
    await takeIn(database, pack(story('wharf'), story('quay'), story('lock')), READER);
    expect((await storyKeys(database)).length).toBe(3);
    const whole = await dumpLibrary(database);
    expect(resumed).toMatchObject({
      stories: whole.stories,
      packs: whole.packs,
      imports: [],
      staged: [],
    });
  });

  it('is taken back to what stood there, however far it was', async () => {
    await takeIn(database, pack(story('wharf'), story('quay')), READER);
    const before = await library();
    for (const steps of [1, 2]) {
      await staged(fileOf(pack(story('wharf', 'New'), story('lock'))));
      for (let step = 0; step < steps; step++) await applyStep(database, 'import');
      await undoImport(database, 'import');
      const progress = await finishImport(database, 'import', pause);
      expect(progress.state).toBe('undone');
      const { packs, stories, articles } = await library();
      expect({ packs, stories, articles }).toMatchObject({
        packs: before.packs,
        stories: before.stories,
        articles: before.articles,
      });
    }
  });

  it('leaves the reader’s edits standing, and takes back what it did to them', async () => {
    await takeIn(database, pack(story('wharf'), story('quay')), READER);
    await edit('harbour-pack/wharf', { title: 'Mine' });
    const before = await library();
    await staged(fileOf(pack(story('wharf', 'New'), story('quay', 'New'))));
    await applyStep(database, 'import');
    expect((await readStory(database, 'harbour-pack/wharf'))?.story.title).toBe('Mine');
    expect(await database.get('edits', 'harbour-pack/wharf')).toMatchObject({
      conflicts: [{ field: 'title' }],
    });
    await undoImport(database, 'import');
    await finishImport(database, 'import', pause);
    const { stories, edits, changes } = await library();
    expect({ stories, edits, changes }).toEqual({
      stories: before.stories,
      edits: before.edits,
      changes: before.changes,
    });
  });

  it('that is taken back keeps what the reader edited while it went in', async () => {
    await takeIn(database, pack(story('wharf', 'First'), story('quay')), READER);
    const before = await readPackStory(database, 'harbour-pack/wharf');
    await edit('harbour-pack/wharf', { title: 'Mine' });
    const next = { ...story('wharf', 'First'), summary: 'Of the new edition.' };
    await staged(fileOf(pack(next, story('quay', 'Quay, later'))));
    await applyStep(database, 'import');
    await edit('harbour-pack/wharf', { title: 'Mine, while it went in' });
    await undoImport(database, 'import');
    await finishImport(database, 'import', pause);
    const now = await readStory(database, 'harbour-pack/wharf');
    expect(now?.story.title).toBe('Mine, while it went in');
    expect(now?.story.summary).toBe(before?.story.summary);
    expect((await readPackStory(database, 'harbour-pack/wharf'))?.story).toEqual(before?.story);
    const history = await readHistory(database, 'harbour-pack/wharf');
    expect(history?.entries.filter(({ kind }) => kind === 'edited')).toHaveLength(2);
  });

  it('that leaves a story out keeps it whole where the reader added coverage, with its outlets', async () => {
    await writePack(database, PACK);
    await addCoverage(database, LAMPS);
    const before = await readStory(database, LAMPS);
    await staged(fileOf({ ...PACK, outlets: [], stories: [story('other')] }));
    await finishImport(database, 'import', pause);
    const after = await readStory(database, LAMPS);
    expect(after?.story).toEqual(before?.story);
    expect(after?.added).toEqual(before?.added);
    expect(after?.outlets).toEqual(before?.outlets);
  });

  it('may be applied by two at a time', async () => {
    await staged(fileOf(pack(story('wharf'), story('quay'), story('lock'))));
    const both = [1, 2].map(() => finishImport(database, 'import', pause));
    const ends = (await Promise.all(both)).map(({ state }) => state);
    expect(ends.sort()).toEqual(['done', 'gone']);
    expect((await storyKeys(database)).length).toBe(3);
  });

  it('stands beside another pack that tells a story of the same id', async () => {
    await takeIn(database, makePack({ id: 'other', stories: [story('wharf', 'Theirs')] }), READER);
    await takeIn(database, pack(story('wharf', 'Ours')), READER);
    const titles = await Promise.all(
      ['other/wharf', 'harbour-pack/wharf'].map((key) => readStory(database, key)),
    );
    expect(titles.map((bundle) => bundle?.story.title)).toEqual(['Theirs', 'Ours']);
  });

  it('that waits too long for the reader is forgotten', async () => {
    await staged(fileOf(pack(story('wharf'))));
    await resumeImports(database, AT, pause);
    expect(await database.count('imports')).toBe(1);
    await resumeImports(database, AT + 1, pause);
    expect(await database.count('imports')).toBe(0);
    expect((await applyStep(database, 'import')).state).toBe('gone');
  });
});

describe('a pack under the id of another publisher’s', () => {
  const HERE = 'https://desk.example/pack.json';
  const replaced = async (source: string, file = pack(story('wharf'))) => {
    const read = await stage(fileOf(file), { source });
    if (read.state === 'refused') throw new Error(read.reason);
    return read.preview.replaces;
  };

  it('is named by the curator whose pack goes', async () => {
    const { curator } = makePack();
    await takeIn(database, pack(story('wharf')), READER);
    expect(await replaced('pack.json')).toBeNull();
    const other = { ...pack(story('wharf')), curator: { name: 'Somebody else', contact: null } };
    expect(await replaced('pack.json', other)).toEqual({
      by: 'curator',
      curator: curator.name,
      address: null,
    });
  });

  it('is named by the address that the pack was read from', async () => {
    await stage(fileOf(pack(story('wharf'))), { source: HERE });
    await finishImport(database, 'import', async () => undefined);
    expect((await database.get('packs', makePack().id))?.address).toBe(HERE);
    expect(await replaced(HERE)).toBeNull();
    expect(await replaced('pack.json')).toMatchObject({ by: 'address', address: HERE });
  });
});

it('a story’s corrections are stored with it, and exported again', async () => {
  const correction = {
    ...({ id: 'lamps', kind: 'follow-up', article: null, on: null, url: null } as const),
    ...{ says: 'Eleven came.', recorded: { by: 'A desk', on: '2026-11-22' } },
  };
  await takeIn(database, pack({ ...story('wharf'), corrections: [correction] }), READER);
  const stored = await readStory(database, `${makePack().id}/wharf`);
  expect(stored?.story.corrections).toEqual([correction]);
  await takeIn(database, pack(story('wharf')), READER);
  const plain = await readStory(database, `${makePack().id}/wharf`);
  expect(plain?.story).not.toHaveProperty('corrections');
});

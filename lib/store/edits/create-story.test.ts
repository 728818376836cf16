import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  EDITING,
  edit,
  FERRY,
  kinds,
  OWN,
  PACK,
  shown,
} from '../../../tests/support/edited-library.ts';
import { makePackArticle, makeStory } from '../../../tests/support/factories.ts';
import { newStory } from '../../core/edit/new-records.ts';
import { type Database, openDatabase } from '../open.ts';
import { writePack } from '../write-pack.ts';
import { createStory } from './create-story.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  await writePack(database, PACK);
  return () => database.close();
});

describe('a story by hand', () => {
  const blank = newStory({ by: 'You', on: '2026-11-22' });
  const written = {
    outlets: PACK.outlets,
    story: {
      ...blank.story,
      title: 'Herons nest',
      articles: [makePackArticle({ url: 'https://www.port-gazette.example/herons' })],
    },
  };

  it('stands in the reader’s own pack, once, and its draft goes', async () => {
    await keepDraft(database, { key: 'new', at: 1, base: blank, edited: written });
    const key = await createStory(database, written, { ...EDITING, own: OWN });
    expect(await createStory(database, written, { ...EDITING, own: OWN })).toBe(key);
    expect(key).toMatch(/^kept\/herons-nest-/);
    expect(await shown(database, key)).toMatchObject({
      title: 'Herons nest',
      summary: 'Herons nest',
    });
    expect(await readDraft(database, 'new')).toBeNull();
    expect(await kinds(database, key)).toEqual(['created']);
  });

  it('stands beside another one of the same title', async () => {
    const key = await createStory(database, written, { ...EDITING, own: OWN });
    const other = { ...written, story: { ...written.story, summary: 'Others.' } };
    expect(await createStory(database, other, { ...EDITING, own: OWN })).toBe(`${key}-2`);
  });
});

it('keeps a draft until it is saved or forgotten', async () => {
  const base = { story: makeStory(), outlets: [] };
  const draft = { key: FERRY, at: 1, base, edited: base };
  await keepDraft(database, draft);
  expect(await readDraft(database, FERRY)).toEqual(draft);
  await dropDraft(database, FERRY);
  expect(await readDraft(database, FERRY)).toBeNull();
  await keepDraft(database, draft);
  await edit(database, { title: 'Mine' });
  expect(await readDraft(database, FERRY)).toBeNull();
});

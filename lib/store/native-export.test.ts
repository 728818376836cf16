import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addCoverage,
  EDITING,
  edit,
  FERRY,
  LAMPS,
  PACK,
} from '../../tests/support/edited-library.ts';
import { DEEDS, heldBy } from '../../tests/support/full-library.ts';
import { takeIn as takeInPack } from '../../tests/support/take-in.ts';
import { outletsOf } from '../core/edit/references.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import { signedBy } from '../core/keep/signed.ts';
import type { Pack } from '../core/pack/pack.ts';
import { readPack } from '../core/pack/read-pack.ts';
import { mergeInto } from './edits/merge.ts';
import { readStory, storyKeys } from './library.ts';
import { type Database, openDatabase } from './open.ts';
import { exportPack, ownExportId, packIds } from './packs.ts';
import { countTouched } from './touched.ts';
import { writePack } from './write-pack.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const OWN = { ...READER, id: 'kept-ours', you: 'You', on: '2026-11-22' };

async function openEmpty(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}

/** What the reader sees of every story: by its key elsewhere, signed as others see it. */
async function seenIn(database: Database, ownId: string): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  for (const key of await storyKeys(database)) {
    const bundle = await readStory(database, key);
    if (!bundle) continue;
    const story = signedBy(bundle.story, 'You', READER.curator);
    const outlets = outletsOf(story, bundle.outlets);
    seen[key.replace(/^kept\//, `${ownId}/`)] = { story, outlets };
  }
  return seen;
}

/** A pack as its file says it. */
async function exported(database: Database, id: string): Promise<Pack> {
  const pack = readPack(JSON.parse(JSON.stringify(await exportPack(database, id, OWN))));
  if (!pack.ok) throw new Error(`the export is refused: ${pack.reason} ${pack.detail}`);
  return pack.value;
}

it('is the same library when it is exported as packs and taken in again, whatever the reader did', async () => {
  const deeds = fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(deeds, async (done) => {
      const first = await openEmpty();
      for (const deed of done) await deed(first);
      await ownExportId(first, OWN.id);
      const packs: Pack[] = [];
      for (const id of await packIds(first)) packs.push(await exported(first, id));
      const held = await heldBy(first);
      for (const pack of packs) if (pack.id === OWN.id) await takeInPack(first, pack, READER);
      expect(await heldBy(first)).toEqual(held);
      const second = await openEmpty();
      for (const pack of packs) await takeInPack(second, pack, READER);
      expect(await seenIn(second, OWN.id)).toEqual(await seenIn(first, OWN.id));
      for (const pack of packs) expect(await exported(second, pack.id)).toEqual(pack);
      expect(new Set(await packIds(second))).toEqual(new Set(packs.map(({ id }) => id)));
      expect(await packIds(second)).not.toContain(OWN_PACK);
      first.close();
      second.close();
    }),
    { seed: 8, numRuns: 25 },
  );
}, 60_000);

it('holds what the reader mended in a pack, dated on its day, and counts the stories', async () => {
  const database = await openEmpty();
  await writePack(database, PACK);
  expect(await countTouched(database, null)).toBe(0);
  await edit(database, { title: 'Mended' });
  await addCoverage(database, LAMPS);
  expect(await countTouched(database, null)).toBe(2);
  expect(await countTouched(database, new Set([LAMPS]))).toBe(1);
  const pack = await exported(database, PACK.id);
  expect(pack).toMatchObject({ published: OWN.on, curator: PACK.curator });
  expect(pack.stories[0]?.title).toBe('Mended');
  expect(pack.stories[1]?.articles).toHaveLength(2);
});

it('is what was taken in when the reader asks for that, a merged story included', async () => {
  const database = await openEmpty();
  await writePack(database, PACK);
  await mergeInto(database, FERRY, LAMPS, EDITING);
  const published = await exportPack(database, PACK.id, OWN, { edition: 'published' });
  expect(published).toMatchObject({ published: PACK.published, stories: PACK.stories });
  const edited = await exported(database, PACK.id);
  expect(edited.stories.map(({ id }) => id)).toEqual(['ferry-wharf']);
  expect(edited.stories[0]?.articles.map(({ id }) => id)).toContain('lamps');
});

it('counts no story that is led back to what its pack has', async () => {
  const database = await openEmpty();
  await writePack(database, PACK);
  await edit(database, { title: 'Mended' });
  await edit(database, { title: PACK.stories[0]?.title ?? '' });
  expect(await countTouched(database, null)).toBe(0);
  expect((await exported(database, PACK.id)).published).toBe(PACK.published);
});

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEEDS, heldBy } from '../../tests/support/full-library.ts';
import { takeIn as takeInPack } from '../../tests/support/take-in.ts';
import { OWN_PACK } from '../core/keep/kept.ts';
import type { Pack } from '../core/pack/pack.ts';
import { readPack } from '../core/pack/read-pack.ts';
import { type Database, openDatabase } from './open.ts';
import { exportPack, ownExportId, packIds } from './packs.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
const OWN = { ...READER, id: 'kept-ours' };

async function openEmpty(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
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
      first.close();

      const second = await openEmpty();
      for (const pack of packs) await takeInPack(second, pack, READER);
      for (const pack of packs) expect(await exported(second, pack.id)).toEqual(pack);
      expect(new Set(await packIds(second))).toEqual(new Set(packs.map(({ id }) => id)));
      expect(await packIds(second)).not.toContain(OWN_PACK);
      second.close();
    }),
    { seed: 8, numRuns: 25 },
  );
}, 60_000);

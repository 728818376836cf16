import type { Work } from '../../components/controls/use-work.ts';
import type { ExportAs } from '../../components/library/data/ExportMenu.tsx';
import type { Saved } from '../../components/library/data/PartsApart.tsx';
import type { ReportWords } from '../../lib/core/formats/export/export-stories.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { findPartsApart } from '../../lib/store/edits/parts-apart.ts';
import type { Edition } from '../../lib/store/packs.ts';
import { exportAs, exportPacks } from './export-files.ts';
import type { LibraryAccess } from './library-access.ts';
import { download } from './store-access.ts';

/** Hands the reader stories, or all of them (null), as packs or in a form for other programs. */
export function saveStories(
  access: LibraryAccess,
  keys: readonly string[] | null,
  form: ExportAs,
  words: ReportWords,
  you: string,
): Work<Saved | null> {
  if (form === 'pack') return savePacks(access, keys, 'edited', you);
  if (form === 'pack-published') return savePacks(access, keys, 'published', you);
  const { over, reader } = access;
  return (watched) =>
    over(async (store) => {
      const file = await exportAs(store, form, keys, reader, words, watched);
      if (!file) return refuse('cancelled');
      download(file);
      return ok(null);
    });
}

/** The same as packs, one file for each pack that they are from; `you` is how the reader signs here. */
export function savePacks(
  { over, reader }: LibraryAccess,
  keys: readonly string[] | null,
  edition: Edition,
  you: string,
): Work<Saved | null> {
  return (watched) =>
    over(async (store) => {
      const chosen = keys && new Set(keys);
      const exporting = { edition, chosen };
      const files = await exportPacks(store, { ...reader, you }, exporting, watched);
      if (!files) return refuse('cancelled');
      for (const file of files) download(file);
      return ok({ apart: (await findPartsApart(store, chosen)).length });
    });
}

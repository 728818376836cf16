import { useCallback } from 'preact/hooks';
import { useLoaded } from '../../components/controls/use-loaded.ts';
import { ExportMenu } from '../../components/library/data/ExportMenu.tsx';
import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { useText } from '../../components/wording/text.tsx';
import { ok } from '../../lib/core/result.ts';
import { countTouched } from '../../lib/store/touched.ts';
import { saveAs } from './export-as.ts';
import type { LibraryAccess } from './library-access.ts';
import { exportFiles } from './library-data.ts';
import { download } from './store-access.ts';

/** How many stories of others' the reader edited or added to, of these or of all; null until that is known. */
export function useTouched(
  { over, revision }: LibraryAccess,
  story: string | null = null,
): number | null {
  const count = useCallback(
    () =>
      over(async (store) =>
        ok(await countTouched(store, story === null ? null : new Set([story]))),
      ),
    [over, revision, story],
  );
  const { result } = useLoaded(count);
  return result?.ok ? result.value : null;
}

/** Hands the reader the library as files. */
export function ExportButton({ access }: { access: LibraryAccess }) {
  const { t } = useText();
  const { over, reader } = access;
  const touched = useTouched(access) ?? 0;
  return (
    <LibraryExport
      touched={touched}
      onExport={(edition) =>
        over(async (store) => {
          const you = { ...reader, you: t('keep_by') };
          const files = await exportFiles(store, you, { edition, chosen: null });
          for (const { name, content } of files) download(name, content);
          return ok(null);
        })
      }
    />
  );
}

/** Saves stories in a form for other programs: those named, or all of them. */
export function ExportAsMenu(props: {
  access: LibraryAccess;
  only: readonly string[] | null;
  /** Whether it stands beside the button that saves them as packs. */
  isSelection?: boolean;
}) {
  const { t } = useText();
  const { over, reader } = props.access;
  const { only, isSelection = false } = props;
  const hasPacks = only !== null && !isSelection;
  const touched = useTouched(props.access, hasPacks ? (only[0] ?? null) : null);
  return (
    <ExportMenu
      label={t(hasPacks ? 'export_story' : 'export_as')}
      // The whole library and a selection leave as packs by the button beside it.
      packs={hasPacks ? (touched ? 'both' : 'one') : 'none'}
      onExport={(form, words) =>
        over(async (store) => {
          if (form !== 'pack' && form !== 'pack-published')
            await saveAs(store, form, only, reader, words);
          else if (only) {
            const edition = form === 'pack' ? 'edited' : 'published';
            const you = { ...reader, you: t('keep_by') };
            const files = await exportFiles(store, you, { edition, chosen: new Set(only) });
            for (const { name, content } of files) download(name, content);
          }
          return ok(null);
        })
      }
    />
  );
}

import { useCallback } from 'preact/hooks';
import { useLoaded } from '../../components/controls/use-loaded.ts';
import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { SaveAs } from '../../components/library/data/SaveAs.tsx';
import { useText } from '../../components/wording/text.tsx';
import { ok } from '../../lib/core/result.ts';
import { countTouched } from '../../lib/store/touched.ts';
import type { LibraryAccess } from './library-access.ts';
import { savePacks, saveStories } from './save-stories.ts';

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

/** Hands the reader the library as packs. */
export function ExportButton({ access }: { access: LibraryAccess }) {
  const { t } = useText();
  const touched = useTouched(access) ?? 0;
  return (
    <LibraryExport
      touched={touched}
      onExport={(edition) => savePacks(access, null, edition, t('keep_by'))}
    />
  );
}

/** Saves stories in a form that the reader chooses: one story, or all of them (null), which leave as packs by the button beside it. */
export function SaveAsMenu(props: { access: LibraryAccess; story: string | null }) {
  const { t } = useText();
  const { access, story } = props;
  const touched = useTouched(access, story);
  const keys = story === null ? null : [story];
  return (
    <SaveAs
      label={t(keys ? 'export_story' : 'export_as')}
      isButton={keys === null}
      packs={keys ? (touched ? 'both' : 'one') : 'none'}
      save={(form, words) => saveStories(access, keys, form, words, t('keep_by'))}
    />
  );
}

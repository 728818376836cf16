import { ExportMenu } from '../../components/library/data/ExportMenu.tsx';
import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { useText } from '../../components/wording/text.tsx';
import { ok } from '../../lib/core/result.ts';
import { saveAs, saveAsPacks } from './export-as.ts';
import type { LibraryAccess } from './library-access.ts';
import { exportFiles } from './library-data.ts';
import { download } from './store-access.ts';

/** Hands the reader the library as files. */
export function ExportButton({ access: { over, reader } }: { access: LibraryAccess }) {
  const start = () =>
    over(async (store) => {
      const { files, leftOut } = await exportFiles(store, reader);
      for (const { name, content } of files) download(name, content);
      return ok({ leftOut });
    });
  return <LibraryExport onExport={start} />;
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
  return (
    <ExportMenu
      label={t(hasPacks ? 'export_story' : 'export_as')}
      // The whole library and a selection leave as packs by the button beside it.
      without={hasPacks ? [] : ['pack']}
      onExport={(form, words) =>
        over(async (store) => {
          if (form !== 'pack') await saveAs(store, form, only, reader, words);
          else if (only) await saveAsPacks(store, only, reader);
          return ok(null);
        })
      }
    />
  );
}

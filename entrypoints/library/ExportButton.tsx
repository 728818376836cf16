import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { ok } from '../../lib/core/result.ts';
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

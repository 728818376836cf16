import type { BulkActions } from '../../components/library/stories/LibraryStories.tsx';
import type { BulkWork } from '../../components/library/stories/use-bulk.ts';
import type { Text } from '../../components/wording/text.tsx';
import { inPieces } from '../../lib/app/in-pieces.ts';
import { ok } from '../../lib/core/result.ts';
import { deleteStories, restoreStories } from '../../lib/store/kept.ts';
import type { LibraryAccess } from './library-access.ts';
import { exportFiles } from './library-data.ts';
import { download } from './store-access.ts';

/** Stories in one transaction: a fraction of a second, so that others' work is not held up for long. */
const PIECE = 25;

/** What the list can do to many stories at once. */
export function bulkActions(access: LibraryAccess, { tn }: Text): BulkActions {
  const { over, change, offerUndo, reader } = access;
  const restore = (keys: readonly string[]) =>
    change(async (database) =>
      ok(
        await inPieces(keys, PIECE, (piece) => restoreStories(database, piece), {
          onProgress: () => undefined,
          signal: new AbortController().signal,
        }),
      ),
    );
  const remove =
    (keys: readonly string[]): BulkWork =>
    async (watched) => {
      const at = Date.now();
      const gone: string[] = [];
      const outcome = await change(async (database) => {
        await inPieces(
          keys,
          PIECE,
          async (piece) => gone.push(...(await deleteStories(database, piece, at))),
          watched,
        );
        return ok(null);
      });
      // Stopped or failed half-way, what is gone can be brought back all the same.
      if (gone.length > 0) {
        offerUndo({
          id: `bulk ${at}`,
          says: tn('library_bulk_deleted', gone.length),
          undo: () => restore(gone),
        });
      }
      return outcome;
    };
  const exportThem =
    (keys: readonly string[]): BulkWork =>
    (watched) =>
      over(async (database) => {
        const { files } = await exportFiles(database, reader, new Set(keys), watched);
        for (const { name, content } of files) download(name, content);
        return ok(null);
      });
  return { remove, export: exportThem };
}

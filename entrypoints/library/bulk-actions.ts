import type { Undoable } from '../../components/controls/UndoBar.tsx';
import type { Work } from '../../components/controls/use-work.ts';
import type { BulkActions } from '../../components/library/stories/LibraryStories.tsx';
import type { Text } from '../../components/wording/text.tsx';
import { inPieces } from '../../lib/app/in-pieces.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { deleteStories, restoreStories } from '../../lib/store/kept.ts';
import type { LibraryAccess } from './library-access.ts';
import { saveStories } from './save-stories.ts';

/** Stories in one transaction: a fraction of a second, so that others' work is not held up for long. */
const PIECE = 25;

/** What the list can do to many stories at once. */
export function bulkActions(
  access: LibraryAccess,
  { t, tn }: Text,
  isTouched: boolean,
): BulkActions {
  const { change, offerUndo } = access;
  /** Brings deleted stories back; stopped and called again, it goes on with those that are left. */
  const restoring = (keys: readonly string[], at: number): Undoable['undo'] => {
    let left = keys;
    const kept = new Set<string>();
    return async ({ onProgress, signal }) => {
      const before = keys.length - left.length;
      const outcome = await change(async (database) => {
        await inPieces(
          left,
          PIECE,
          async (piece) => {
            const { refused } = await restoreStories(database, piece, at, Date.now());
            for (const { key } of refused) kept.add(key);
            left = left.slice(piece.length);
          },
          {
            onProgress: ({ done }) => onProgress({ done: before + done, of: keys.length }),
            signal,
          },
        );
        return ok(null);
      });
      if (!outcome.ok) return outcome;
      if (left.length > 0) return refuse('stopped');
      return kept.size > 0 ? refuse('some-stand-anew', '', String(kept.size)) : outcome;
    };
  };
  const remove =
    (keys: readonly string[]): Work =>
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
          undo: restoring(gone, at),
        });
      }
      return outcome;
    };
  return {
    remove,
    export: (keys, form, words) => saveStories(access, keys, form, words, t('keep_by')),
    isTouched,
  };
}

import type { FormWriter } from '../core/formats/export/form-writer.ts';
import type { Watched } from '../core/watched.ts';
import { inPieces } from './in-pieces.ts';

/**
 * So many stories are read, written and given away together: a few hundredths of a second of work, so that the
 * page stays awake, and the only ones in memory.
 */
export const EXPORT_PIECE = 50;

/**
 * Writes stories as one file, piece by piece: `read` gives what the writer writes of some keys, `take` gets the
 * text, in order. False when it was stopped: what was taken is then no file.
 */
export async function writeExport<Story>(
  keys: readonly string[],
  read: (keys: readonly string[]) => Promise<readonly Story[]>,
  writer: FormWriter<Story>,
  take: (text: string) => void,
  watched: Watched,
): Promise<boolean> {
  take(writer.begin);
  await inPieces(
    keys,
    EXPORT_PIECE,
    async (piece) => take((await read(piece)).map((story) => writer.story(story)).join('')),
    watched,
  );
  if (watched.signal.aborted) return false;
  take(writer.end);
  return true;
}

import { useCallback, useState } from 'preact/hooks';
import type { Undoable } from './UndoBar.tsx';

/** What was done lately and can still be taken back, oldest first. */
export function useUndoables() {
  const [undoables, setUndoables] = useState<readonly Undoable[]>([]);
  const remove = useCallback(
    (id: string) => setUndoables((all) => all.filter((one) => one.id !== id)),
    [],
  );
  const offer = useCallback(
    (undoable: Undoable) =>
      setUndoables((all) => [...all.filter((one) => one.id !== undoable.id), undoable]),
    [],
  );
  return { undoables, offer, remove };
}

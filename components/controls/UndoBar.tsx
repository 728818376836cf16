import { useEffect, useId, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { useText } from '../wording/text.tsx';
import { Failure } from './Failure.tsx';
import './UndoBar.css';
import { useAction } from './use-action.ts';

/** Milliseconds that Undo is offered; the time stands still while the reader is at the bar. */
const OFFERED = 10_000;

/** Something that was done and can be taken back. */
export interface Undoable {
  /** The same for the same thing: done again, it stands there once. */
  readonly id: string;
  /** What was done, as a sentence. */
  readonly says: string;
  readonly undo: () => Promise<Result<unknown>>;
}

/** One bar for each thing that can be taken back, in an area that screen readers read out when one comes. */
export function UndoBars(props: {
  undoables: readonly Undoable[];
  /** The thing was taken back, or the time for it is over. */
  onGone: (id: string, wasUndone: boolean) => void;
}) {
  return (
    <div class="undo-bars" role="status">
      {props.undoables.map((undoable) => (
        <UndoBar key={undoable.id} undoable={undoable} onGone={props.onGone} />
      ))}
    </div>
  );
}

/** Says what was done and takes it back. It stays when that fails. */
function UndoBar(props: { undoable: Undoable; onGone: (id: string, wasUndone: boolean) => void }) {
  const { t } = useText();
  const label = useId();
  const action = useAction();
  const [attended, setAttended] = useState(false);
  const { undoable, onGone } = props;
  const waiting = attended || action.busy || action.refused !== null;

  useEffect(() => {
    if (waiting) return;
    const timer = setTimeout(() => onGone(undoable.id, false), OFFERED);
    return () => clearTimeout(timer);
  }, [undoable.id, waiting]);

  const undo = async () => {
    const result = await action.run(undoable.undo);
    if (result?.ok) onGone(undoable.id, true);
  };

  return (
    <div
      class="undo-bar"
      onFocusIn={() => setAttended(true)}
      onFocusOut={() => setAttended(false)}
      onPointerEnter={() => setAttended(true)}
      onPointerLeave={() => setAttended(false)}
    >
      <p id={label}>{undoable.says}</p>
      <button type="button" aria-describedby={label} aria-disabled={action.busy} onClick={undo}>
        {t('undo_button')}
      </button>
      {action.refused && <Failure title={t('undo_failed')} reason={action.refused} />}
    </div>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { useText } from '../wording/text.tsx';
import { Failure } from './Failure.tsx';
import './UndoBar.css';
import { useAction } from './use-action.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { QUIET, useSettled } from './use-settled.ts';

/** Milliseconds that Undo is offered; the time stands still while the reader is at the bar. */
const OFFERED = 10_000;

/** How far taking back has come, for what takes longer. */
export interface UndoProgress {
  readonly done: number;
  readonly of: number;
}

/** How taking something back is watched and stopped. */
export interface UndoWatched {
  readonly onProgress: (progress: UndoProgress) => void;
  /** Stops it half-way: what is back stays back. */
  readonly signal: AbortSignal;
}

/** Something that was done and can be taken back. */
export interface Undoable {
  /** The same for the same thing: done again, it stands there once. */
  readonly id: string;
  /** What was done, as a sentence. */
  readonly says: string;
  /** Stopped half-way it refuses, and called again it goes on with the rest. */
  readonly undo: (watched: UndoWatched) => Promise<Result<unknown>>;
}

/** One bar for each thing that can be taken back, in an area of which screen readers read out what is new. */
export function UndoBars(props: {
  undoables: readonly Undoable[];
  /** The thing was taken back, or the time for it is over. */
  onGone: (id: string, wasUndone: boolean) => void;
}) {
  const bars = useKeptFocus<HTMLDivElement>();
  return (
    <div class="undo-bars" role="status" aria-atomic="false" ref={bars} tabIndex={-1}>
      {props.undoables.map((undoable) => (
        <UndoBar key={undoable.id} undoable={undoable} onGone={props.onGone} />
      ))}
    </div>
  );
}

/** Says what was done and takes it back; how far that is, where it says so. It stays when that fails. */
function UndoBar(props: { undoable: Undoable; onGone: (id: string, wasUndone: boolean) => void }) {
  const { t } = useText();
  const label = useId();
  const action = useAction();
  const button = useKeptFocus<HTMLButtonElement>();
  const [attended, setAttended] = useState(false);
  const [progress, setProgress] = useState<UndoProgress | null>(null);
  const [isStopped, setStopped] = useState(false);
  const controller = useRef<AbortController | null>(null);
  const { undoable, onGone } = props;
  const waiting = attended || action.busy || action.refused !== null;

  useEffect(() => {
    if (waiting) return;
    const timer = setTimeout(() => onGone(undoable.id, false), OFFERED);
    return () => clearTimeout(timer);
  }, [undoable.id, waiting]);

  const undo = async () => {
    if (action.busy) return;
    const stop = new AbortController();
    controller.current = stop;
    setStopped(false);
    setProgress(null);
    const watched = { onProgress: setProgress, signal: stop.signal };
    const result = await action.run(() => undoable.undo(watched));
    if (result?.ok) onGone(undoable.id, true);
  };
  const stop = () => {
    controller.current?.abort();
    setStopped(true);
  };
  const { done, of } = progress ?? { done: 0, of: 0 };
  const title = action.refused?.startsWith('some-') ? 'undo_partly' : 'undo_failed';

  return (
    <div
      class="undo-bar"
      onFocusIn={() => setAttended(true)}
      onFocusOut={() => setAttended(false)}
      onPointerEnter={() => setAttended(true)}
      onPointerLeave={() => setAttended(false)}
    >
      <p id={label}>{undoable.says}</p>
      {action.refused === 'stopped' && <p class="small">{t('undo_stopped', done, of)}</p>}
      {action.busy && progress ? (
        <>
          <HowFar progress={progress} isStopped={isStopped} />
          <button type="button" ref={button} aria-disabled={isStopped} onClick={stop}>
            {t('library_bulk_stop')}
          </button>
        </>
      ) : (
        <button
          type="button"
          ref={button}
          aria-describedby={label}
          aria-disabled={action.busy}
          onClick={undo}
        >
          {t('undo_button')}
        </button>
      )}
      {action.refused && action.refused !== 'stopped' && (
        <Failure title={t(title)} reason={action.refused} about={action.about} />
      )}
    </div>
  );
}

/** How far taking back is. The count that runs is for the eye; who listens hears what began, and where it stays. */
function HowFar({ progress, isStopped }: { progress: UndoProgress; isStopped: boolean }) {
  const { t } = useText();
  const { done, of } = progress;
  const words = isStopped ? t('library_bulk_stopping') : t('undo_progress', done, of);
  const said = useSettled(words, QUIET);
  return (
    <>
      <progress aria-label={said} value={done} max={of} />
      <p class="small" aria-hidden="true">
        {words}
      </p>
      <p class="hidden">{said}</p>
    </>
  );
}

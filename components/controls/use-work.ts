import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { type Progress, Stopped, type Watched } from '../../lib/core/watched.ts';
import type { MessageKey } from '../wording/text.tsx';
import { outcomeOf } from './outcome-of.ts';

/** Something long that is under way. */
export interface WorkRun {
  /** Words with the places “done” and “of”; they may do without. */
  readonly label: MessageKey;
  readonly progress: Progress;
  readonly isStopping: boolean;
}

/** Something that may take long, and can be watched and stopped; stopped, it may say `cancelled`. */
export type Work<Value = unknown> = (watched: Watched) => Promise<Result<Value>>;

/** One long thing at a time. */
export function useWork() {
  const [run, setRun] = useState<WorkRun | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [wasStopped, setWasStopped] = useState(false);
  const controller = useRef<AbortController | null>(null);
  return {
    run,
    /** Why the last one failed; null when it did not. */
    refused,
    /** Whether the last one said that the reader stopped it. */
    wasStopped,
    /** Its value; null when it failed, was stopped, or another one is under way. `of` is how much there is to do. */
    async start<Value>(label: MessageKey, of: number, work: Work<Value>): Promise<Value | null> {
      if (controller.current) return null;
      const stop = new AbortController();
      controller.current = stop;
      setRefused(null);
      setWasStopped(false);
      setRun({ label, progress: { done: 0, of }, isStopping: false });
      const onProgress = (progress: Progress) => setRun((one) => one && { ...one, progress });
      const result = await outcomeOf(() => work({ onProgress, signal: stop.signal }));
      controller.current = null;
      setRun(null);
      if (result.ok) return result.value;
      const isStopped = result.reason === 'cancelled';
      setWasStopped(isStopped);
      setRefused(isStopped ? null : result.reason);
      return null;
    },
    stop() {
      controller.current?.abort(new Stopped());
      setRun((one) => one && { ...one, isStopping: true });
    },
  };
}

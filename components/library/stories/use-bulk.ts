import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { outcomeOf } from '../../controls/outcome-of.ts';
import type { MessageKey } from '../../wording/text.tsx';

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Something that is done to many stories, under way. */
export interface BulkRun {
  /** Words with the places “done” and “of”. */
  readonly label: MessageKey;
  readonly progress: Progress;
  readonly isStopping: boolean;
}

/** Does something to many stories, and can be watched and stopped. */
export type BulkWork = (watched: {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}) => Promise<Result<unknown>>;

/** One thing at a time that is done to many stories. */
export function useBulk() {
  const [run, setRun] = useState<BulkRun | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  return {
    run,
    /** Why the last one failed; null when it did not. */
    refused,
    async start(label: MessageKey, of: number, work: BulkWork): Promise<void> {
      if (controller.current) return;
      const stop = new AbortController();
      controller.current = stop;
      setRefused(null);
      setRun({ label, progress: { done: 0, of }, isStopping: false });
      const onProgress = (progress: Progress) => setRun((one) => one && { ...one, progress });
      const result = await outcomeOf(() => work({ onProgress, signal: stop.signal }));
      controller.current = null;
      setRun(null);
      setRefused(result.ok ? null : result.reason);
    },
    stop() {
      controller.current?.abort();
      setRun((one) => one && { ...one, isStopping: true });
    },
  };
}

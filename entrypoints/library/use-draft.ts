import { useEffect, useRef } from 'preact/hooks';

/** Keeps what is being typed. */
export interface DraftKeeper {
  /** Calls `keep` at once, or when the one before is done: the last one stands. */
  readonly write: (keep: () => Promise<unknown>) => void;
  /** Forgets what waits to be kept. */
  readonly forget: () => void;
}

/**
 * Keeps what is typed with every key, one writing at a time, and without a pause between: Firefox does not
 * finish what a page begins to write as it goes. What waits is written when the form goes.
 */
export function useDraft(): DraftKeeper {
  const isWriting = useRef(false);
  const waiting = useRef<(() => Promise<unknown>) | null>(null);
  const next = async () => {
    if (isWriting.current) return;
    isWriting.current = true;
    try {
      while (waiting.current) {
        const keep = waiting.current;
        waiting.current = null;
        await keep();
      }
    } finally {
      isWriting.current = false;
    }
  };
  useEffect(() => {
    const flush = () => void waiting.current?.();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, []);
  return {
    write(keep) {
      waiting.current = keep;
      void next();
    },
    forget() {
      waiting.current = null;
    },
  };
}

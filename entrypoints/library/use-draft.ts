import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds between two writings of what is typed. */
const PAUSE = 300;

/** Keeps what is being typed. */
export interface DraftKeeper {
  /** Calls `keep` at once, or after a pause where something was kept just now: the last one stands. */
  readonly later: (keep: () => void) => void;
  /** Forgets what waits to be kept. */
  readonly forget: () => void;
}

/**
 * Keeps what is typed, so that little is lost whenever the tab is closed: a browser may not finish what
 * a page begins to write as it goes. What waits is written when the page or the form goes.
 */
export function useDraft(): DraftKeeper {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const flush = () => {
    waiting.current?.();
    waiting.current = null;
  };
  const rest = () => {
    timer.current = setTimeout(() => {
      timer.current = null;
      if (!waiting.current) return;
      flush();
      rest();
    }, PAUSE);
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      if (timer.current) clearTimeout(timer.current);
      flush();
    };
  }, []);
  return {
    later(keep) {
      if (timer.current) {
        waiting.current = keep;
        return;
      }
      keep();
      rest();
    },
    forget() {
      waiting.current = null;
    },
  };
}

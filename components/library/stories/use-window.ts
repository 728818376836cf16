import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

/** Rows above and below what is seen, so that a quick scroll and the Tab key find them there. */
const BESIDE = 12;
/** Rows before anything is known of their height. */
const AT_FIRST = 60;

/** Which rows of a long list are in the page, and what room the others take. Pixels. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

/**
 * The rows of `body` that the reader's window shows, and some beside them; all rows are of the
 * height of the first one with `data-row`. Where nothing has a height, the first rows.
 */
export function useWindow(body: RefObject<HTMLElement | null>, rows: number): RowWindow {
  const [seen, setSeen] = useState({ from: 0, to: AT_FIRST, height: 0 });
  const look = useCallback(() => {
    const element = body.current;
    const height = element?.querySelector<HTMLElement>('[data-row]')?.offsetHeight ?? 0;
    if (!element || height === 0) return;
    const hidden = Math.max(0, -element.getBoundingClientRect().top);
    const from = Math.max(0, Math.floor(hidden / height) - BESIDE);
    const to = Math.ceil((hidden + innerHeight) / height) + BESIDE;
    setSeen((known) =>
      known.from === from && known.to === to && known.height === height
        ? known
        : { from, to, height },
    );
  }, [body]);
  useEffect(() => {
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [look, rows]);
  const to = Math.min(rows, seen.to);
  const from = Math.min(seen.from, Math.max(0, to - 1));
  return { from, to, above: from * seen.height, below: (rows - to) * seen.height };
}

import { pageApi } from './page-api.ts';

/** The life of one run of a script in a page. */
export interface PageLife {
  /** Aborts when a newer run of the script takes this one's place, or when it was found to be over. */
  readonly signal: AbortSignal;
  /**
   * Whether this run is to do nothing any more. Asked, it ends a run whose extension was updated or
   * removed: nothing tells such a script, so each thing that wakes it asks first.
   */
  isOver(): boolean;
}

/**
 * Begins the life of a script in its page, in the place of an earlier run of the same script. Runs of one extension
 * share a global that no page sees, and find each other there: an event or a posted message would tell
 * the page that we are here, and by the reader script that it tells a story of the library. What an extension
 * left behind that was updated since has a global of its own; {@link PageLife.isOver} ends it.
 */
export function beginLife(
  script: 'probe' | 'reader',
  world: Record<string, unknown> = globalThis as unknown as Record<string, unknown>,
  api: { readonly runtime?: { readonly id?: string | undefined } } = pageApi(),
): PageLife {
  const name = `headwater ${script}`;
  const own = new AbortController();
  const earlier = world[name];
  world[name] = own;
  if (earlier instanceof AbortController) earlier.abort();
  return {
    signal: own.signal,
    isOver() {
      if (!api.runtime?.id) own.abort();
      return own.signal.aborted;
    },
  };
}

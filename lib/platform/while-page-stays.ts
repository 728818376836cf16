import { browser } from './browser.ts';

/** So long after its tab began to load something a call may still be answered. Milliseconds. */
const GRACE = 3000;

interface Waiting {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly giveUp: () => void;
}

const calls = new Map<number, Set<Waiting>>();

/**
 * What `call`, which asks the page in a tab, comes to; `gone` when the page went away under it. Firefox
 * leaves such a call open for ever at times, and whoever waits for it with it. A call is given up three
 * seconds after its tab began to load, unless {@link pageIsNow} has told of it before.
 */
export function whilePageStays<Answer>(
  tabId: number,
  call: Promise<Answer>,
  gone: Answer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waiting: Waiting = { since: Date.now(), giveUp: () => end(() => resolve(gone)) };
    const onUpdated = (updated: number, { status }: { readonly status?: string }) => {
      if (updated === tabId && status === 'loading') timer ??= setTimeout(waiting.giveUp, GRACE);
    };
    const onRemoved = (removed: number) => {
      if (removed === tabId) waiting.giveUp();
    };
    const end = (settle: () => void) => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      const others = calls.get(tabId);
      others?.delete(waiting);
      if (others?.size === 0) calls.delete(tabId);
      settle();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    calls.set(tabId, (calls.get(tabId) ?? new Set()).add(waiting));
    call.then(
      (answer) => end(() => resolve(answer)),
      (error) => end(() => reject(error)),
    );
  });
}

/**
 * A document that was made at `since` (milliseconds since the epoch) stands in the tab now: calls that
 * were made before that went to another, and are given up.
 */
export function pageIsNow(tabId: number, since: number): void {
  for (const call of [...(calls.get(tabId) ?? [])]) if (call.since < since) call.giveUp();
}

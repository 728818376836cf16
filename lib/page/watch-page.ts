/** Milliseconds: without a change, between two looks at a page that keeps changing, and until a look is due anyway. */
const QUIET = 350;
const BETWEEN = 1500;
const PATIENCE = 5000;

/**
 * Calls back whenever the document has come to rest after a change, and once at the start; on a page
 * that never rests every five seconds. Looks are at least a second and a half apart but for the first. Observes child
 * lists only, until `signal` aborts. `nudge` asks for a look as after a change.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  look: () => void,
): { readonly nudge: () => void } {
  let [timer, due]: [ReturnType<typeof setTimeout> | undefined, number] = [undefined, 0];
  let last = Number.NEGATIVE_INFINITY;
  const now = () => performance.now();
  const run = () => {
    timer = undefined;
    last = now();
    due = 0;
    if (!signal.aborted) look();
  };
  const nudge = () => {
    if (signal.aborted) return;
    due ||= now() + PATIENCE;
    clearTimeout(timer);
    const earliest = Math.max(now() + QUIET, last + BETWEEN);
    timer = setTimeout(run, Math.max(0, Math.min(earliest, due) - now()));
  };
  const observer = new MutationObserver(nudge);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  nudge();
  return { nudge };
}

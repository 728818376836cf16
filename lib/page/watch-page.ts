/** Quiet time after the last change of the document, and the longest wait for it. Milliseconds. */
const QUIET = 350;
const PATIENCE = 5000;

/**
 * Calls back once the document has not changed for a while, or after five seconds of change.
 * Observes child lists only and stops then, or when `signal` aborts.
 */
export function whenQuiet(document: Document, signal: AbortSignal, then: () => void): void {
  if (signal.aborted) return;
  let quiet: ReturnType<typeof setTimeout>;
  const finish = () => {
    stop();
    if (!signal.aborted) then();
  };
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(patience);
    observer.disconnect();
  };
  const restart = () => {
    clearTimeout(quiet);
    quiet = setTimeout(finish, QUIET);
  };
  const observer = new MutationObserver(restart);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  const patience = setTimeout(finish, PATIENCE);
  signal.addEventListener('abort', stop, { once: true });
  restart();
}

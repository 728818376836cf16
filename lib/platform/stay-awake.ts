import { browser } from './browser.ts';

/** A worker that calls nothing of the browser's for half a minute is stopped, whatever it is waiting for. Milliseconds. */
const EVERY = 20_000;

/**
 * Runs what may take longer than a worker is let be idle: a slow host and a large file ask nothing of the browser's
 * interface while they are read. https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle
 */
export async function stayAwake<Value>(
  run: () => Promise<Value>,
  touch: () => unknown = () => browser.runtime.getPlatformInfo(),
): Promise<Value> {
  const timer = setInterval(touch, EVERY);
  try {
    return await run();
  } finally {
    clearInterval(timer);
  }
}

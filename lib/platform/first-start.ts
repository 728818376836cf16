import { browser } from './browser.ts';

const KEY = 'hasStarted';

/**
 * Whether the worker starts for the first time since the extension was installed, updated or switched on, or the browser
 * began: true once. Browsers have no event for all of these, but forget what is kept in memory.
 */
export async function takeFirstStart(): Promise<boolean> {
  const { session } = browser.storage;
  if ((await session.get(KEY))[KEY] === true) return false;
  await session.set({ [KEY]: true });
  return true;
}

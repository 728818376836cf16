import { browser } from './browser.ts';

/** Small values that stay on this device; each has a key. */
export const localValues = {
  /** The value of a key; undefined when there is none. */
  async read(key: string): Promise<unknown> {
    return (await browser.storage.local.get(key))[key];
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.local.set({ [key]: value });
  },
  /** Calls back after any change of the key, from whichever page. */
  onChanged(key: string, then: () => void): void {
    browser.storage.local.onChanged.addListener((changes) => {
      if (key in changes) then();
    });
  },
};

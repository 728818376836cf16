import { DEFAULT_SETTINGS, type Settings } from '../core/view/library-view.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

function isKnownValue(key: keyof Settings, value: unknown): boolean {
  switch (key) {
    case 'spotting':
      return (
        value === null || value === 'all-sites' || value === 'chosen-sites' || value === 'on-click'
      );
    case 'retentionDays':
      return value === 0 || value === 1 || value === 7 || value === 30;
    default:
      return typeof value === 'boolean';
  }
}

/** The reader's settings; a value that is missing or not one of ours is the default. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const keys = Object.keys(DEFAULT_SETTINGS);
  const known = given.filter(
    ([key, value]) => keys.includes(key) && isKnownValue(key as keyof Settings, value),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known) };
}

/** Changes some settings and keeps the others; answers all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back after any change of the settings, from whichever page. */
export function onSettingsChanged(then: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    if (KEY in changes) then(await readSettings());
  });
}

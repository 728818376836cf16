import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers.ts';

/** The add-on id that the manifest gives for Firefox. */
export const GECKO_ID = 'headwater@headwater.example';

/** The folder of the built extension. Throws when it has not been built. */
export function builtExtension(browser: BrowserName): string {
  const folder = resolve('dist', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  // Chromium loads a missing folder without a word and then has no extension.
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const script = browser === 'firefox' ? 'build:firefox' : 'build';
  throw new Error(`${folder} has no manifest.json: run \`npm run ${script}\` first.`);
}

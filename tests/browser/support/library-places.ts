import { expect } from '@playwright/test';
import type { Driver, ExtensionPage } from './driver.ts';
import { words } from './words.ts';

/** Opens the settings in the library tab, while the reading tab stays as it is. */
export async function openSettings(driver: Driver): Promise<ExtensionPage> {
  return openPlace(driver, 'settings_title', 'settings_marks');
}

/** Opens there what is kept on the device: the pages where stories were met, deleted stories. */
export async function openData(driver: Driver): Promise<ExtensionPage> {
  return openPlace(driver, 'library_data', 'library_pages');
}

async function openPlace(driver: Driver, link: string, ready: string): Promise<ExtensionPage> {
  const library = await driver.extensionPage('library');
  await expect.poll(() => library.names('link')).toContain(words(link));
  await library.click('link', words(link));
  await expect.poll(() => library.text()).toContain(words(ready));
  return library;
}

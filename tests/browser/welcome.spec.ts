import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionPage } from './support/driver.ts';
import { builtExtension } from './support/extension.ts';
import { expect, test } from './support/fixtures.ts';
import { openSettings } from './support/library-places.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** What the page says of the boxes and round buttons. */
async function chosen(page: ExtensionPage, keys: readonly string[]): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const key of keys) answers.push(await page.isChosen(words(key)));
  return answers;
}

const WAYS = ['settings_spotting_all', 'settings_spotting_chosen', 'settings_spotting_click'];

test('at installation nothing is asked for that reads pages', ({ subject }) => {
  const file = join(builtExtension(subject), 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const panel = subject === 'chromium' ? ['sidePanel'] : [];
  expect(manifest).toMatchObject({
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'scripting',
      'activeTab',
      'alarms',
      ...panel,
    ],
    optional_host_permissions: ['*://*/*'],
  });
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('the welcome opens on installation, with nothing chosen', async ({ newcomer }) => {
  const addresses = await newcomer.tabAddresses();
  expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toHaveLength(1);
  const welcome = await newcomer.extensionPage('welcome');
  await expect.poll(() => welcome.text()).toContain(words('welcome_question'));
  expect(await chosen(welcome, WAYS)).toEqual([false, false, false]);
  await welcome.click('button', words('welcome_choose'));
  await expect.poll(() => welcome.text()).toContain(words('welcome_nothing_chosen'));
  await welcome.close();
  expect(await newcomer.grantedOrigins()).toEqual([]);
});

test('“only when I click” is remembered and asks for nothing', async ({ newcomer }) => {
  const welcome = await newcomer.extensionPage('welcome');
  await welcome.choose(words('settings_spotting_click'));
  await welcome.click('button', words('welcome_choose'));
  await expect.poll(() => welcome.text()).toContain(words('welcome_done_click'));
  await welcome.reload();
  await expect.poll(() => welcome.text()).toContain(words('welcome_question'));
  expect(await chosen(welcome, WAYS)).toEqual([false, false, true]);
  await welcome.close();
  const library = await openSettings(newcomer);
  await expect.poll(() => library.isChosen(words('settings_spotting_click'))).toBe(true);
  await library.close();
  expect(await newcomer.grantedOrigins()).toEqual([]);
});

test('a name that is no site is named, and what was written stays', async ({ newcomer }) => {
  const written = 'www.prairie-standard.example not_a_site';
  const welcome = await newcomer.extensionPage('welcome');
  await welcome.choose(words('settings_spotting_chosen'));
  await welcome.click('button', words('welcome_choose'));
  await expect.poll(() => welcome.text()).toContain(words('settings_hosts_missing'));
  await welcome.fill(words('settings_hosts_label'), written);
  await welcome.click('button', words('welcome_choose'));
  await expect.poll(() => welcome.text()).toContain(words('settings_hosts_bad', '“not_a_site”'));
  expect(await welcome.value(words('settings_hosts_label'))).toBe(written);
  await welcome.close();
});

test('without access a page is read when the reader presses the button, and not before', async ({
  newcomer,
}) => {
  await newcomer.open(PAGE.memo);
  // Longer than a page that may be read takes to be spotted.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await newcomer.badge()).toBe('');
  expect(await newcomer.scriptsRun()).toEqual([]);
  expect(await newcomer.marks()).toEqual({});
  await newcomer.pressToolbarButton();
  const shown = await newcomer.useToolbarPopup(words('tab_origin'));
  expect(shown).toContain('Chicago police memo');
  expect(shown).toContain(words('site_closed_here', 'lakefront-courier.example'));
  expect(shown).toContain(words('site_closed_allow'));
});

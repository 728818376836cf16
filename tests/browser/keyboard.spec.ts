import type { ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** More steps than any page here has controls. */
const MOST_STEPS = 60;

/** Goes on by Tab until what has the focus is called so; fails when it is never reached. */
async function tabTo(page: ExtensionPage, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const focused = await page.focused();
    if (focused !== '') expect.soft(await page.focusIsSeen(), `where “${focused}” is`).toBe(true);
    if (focused.startsWith(name)) return;
    passed.push(focused);
    await page.press('Tab');
  }
  throw new Error(`Tab never comes to “${name}”, but to: ${passed.join(' | ')}`);
}

test('without a pointer, the popup is read, tab by tab', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('popup_known_story'));
  await tabTo(popup, words('tab_origin'));
  await popup.press('ArrowRight');
  expect(await popup.focused()).toContain(words('tab_quotes'));
  await expect.poll(() => popup.text()).toContain('See what happens when');
  await popup.close();
});

test('without a pointer, a quotation is looked up', async ({ driver }) => {
  await driver.open(PAGE.frontPage);
  const panel = await driver.extensionPage('sidepanel');
  await expect.poll(() => panel.text()).toContain(words('panel_hint'));
  await tabTo(panel, words('panel_field'));
  await panel.type('lack of response');
  await expect.poll(() => panel.text()).toContain('See what happens when');
  await expect.poll(() => panel.text()).not.toContain(words('panel_hint'));
  await panel.press('ArrowDown');
  expect(await panel.focused()).toContain('See what happens when');
  await panel.close();
});

test('without a pointer, a page is kept as a story, and let go again', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('keep_as_story'));
  await tabTo(popup, words('keep_as_story'));
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toContain(words('keep_kept'));
  // The button that was pressed has the focus still: it is not looked for from the top.
  expect(await popup.focused()).toContain(words('keep_kept'));
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toContain(words('keep_undone'));
  await popup.close();
});

test('without a pointer, the library and a story are opened', async ({ driver }) => {
  await driver.open(PAGE.memo);
  const library = await driver.extensionPage('library');
  await expect.poll(() => library.text()).toContain('Chicago police memo');
  await tabTo(library, 'Chicago police memo');
  await library.press('Enter');
  await expect.poll(() => library.text()).toContain(words('story_quotes'));
  // The list is gone; the story's title is read out, and Tab goes on from there.
  expect(await library.focused()).toContain('Chicago police memo');
  await library.press('Tab');
  expect(await library.focused()).not.toBe('');
  await library.close();
});

test('without a pointer, a site is switched off and on again', async ({ driver }) => {
  const site = 'keyboard.example';
  const library = await driver.extensionPage('library');
  await expect.poll(() => library.names('link')).toContain(words('settings_title'));
  await tabTo(library, words('settings_title'));
  await library.press('Enter');
  await expect.poll(() => library.text()).toContain(words('settings_off'));
  await tabTo(library, words('settings_off_label'));
  await library.type(site);
  await library.press('Enter');
  await expect.poll(() => library.text()).toContain(words('settings_off_added', site));
  // From the top again: behind the last control Tab goes to the browser's own.
  await library.reload();
  await expect.poll(() => library.text()).toContain(site);
  await tabTo(library, words('settings_host_remove_named', site));
  await library.press('Enter');
  await expect.poll(() => library.text()).toContain(words('settings_off_removed', site));
  // What was pressed is gone, and the focus is not lost with it.
  expect(await library.focused()).not.toBe('');
  await library.close();
});

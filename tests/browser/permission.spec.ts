import type { Driver, ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { openSettings } from './support/library-places.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const WAYS = ['settings_spotting_all', 'settings_spotting_chosen', 'settings_spotting_click'];

/** Opens the welcome beside the reading tab, and chooses how stories should be spotted. */
async function welcomeChoosing(driver: Driver, way: string): Promise<ExtensionPage> {
  const welcome = await driver.extensionPage('welcome');
  await welcome.choose(words(way));
  return welcome;
}

/** Answers the browser's question that the welcome's button leads to. */
function answer(welcome: ExtensionPage, allow: boolean): Promise<void> {
  return welcome.answering(allow, () => welcome.click('button', words('welcome_choose')));
}

/** The browser's name for one loading of the document: another after every reload. */
function documentOf(driver: Driver): Promise<number> {
  return driver.run(() => performance.timeOrigin);
}

test('a “no” to the browser’s question changes nothing', async ({ inWindow }) => {
  const welcome = await welcomeChoosing(inWindow, 'settings_spotting_all');
  await answer(welcome, false);
  await expect.poll(() => welcome.text()).toContain(words('welcome_declined'));
  expect(await welcome.text()).toContain(words('library_reason_declined'));
  await welcome.reload();
  await expect.poll(() => welcome.text()).toContain(words('welcome_question'));
  for (const way of WAYS) expect(await welcome.isChosen(words(way)), way).toBe(false);
  await welcome.close();
  expect(await inWindow.grantedOrigins()).toEqual([]);
});

test('after a “yes” for all sites the open tab works without a reload, until that is taken back', async ({
  inWindow,
}) => {
  await inWindow.open(PAGE.memo);
  const loaded = await documentOf(inWindow);
  expect(await inWindow.scriptsRun()).toEqual([]);
  const welcome = await welcomeChoosing(inWindow, 'settings_spotting_all');
  await answer(welcome, true);
  await expect.poll(() => welcome.text()).toContain(words('welcome_done_all'));
  await welcome.close();
  expect(await inWindow.grantedOrigins()).toEqual(['*://*/*']);
  await expect.poll(() => inWindow.pillText()).toContain(words('popup_known_story'));
  expect(await inWindow.badge()).not.toBe('');
  expect(await documentOf(inWindow)).toBe(loaded);

  const settings = await openSettings(inWindow);
  await expect.poll(() => settings.isChosen(words('settings_spotting_all'))).toBe(true);
  await settings.choose(words('settings_spotting_click'));
  await expect.poll(() => settings.text()).toContain(words('settings_saved'));
  await settings.close();
  expect(await inWindow.grantedOrigins()).toEqual([]);
  await inWindow.open(PAGE.memo);
  // Longer than a page that may be read takes to be spotted.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await inWindow.scriptsRun()).toEqual([]);
  expect(await inWindow.pillText()).toBeNull();
});

test('a “yes” for one site gives access to that one alone, until it is taken back', async ({
  inWindow,
}) => {
  await inWindow.open(PAGE.memo);
  const welcome = await welcomeChoosing(inWindow, 'settings_spotting_chosen');
  await welcome.fill(words('settings_hosts_label'), 'http://www.lakefront-courier.example/2019');
  await answer(welcome, true);
  await expect.poll(() => welcome.text()).toContain(words('welcome_done_chosen'));
  await welcome.close();
  expect(await inWindow.grantedOrigins()).toEqual(['*://*.lakefront-courier.example/*']);
  await expect.poll(() => inWindow.pillText()).toContain(words('popup_known_story'));

  const settings = await openSettings(inWindow);
  const host = 'lakefront-courier.example';
  await expect.poll(() => settings.text()).toContain(`${host} ${words('settings_host_remove')}`);
  await settings.click('button', words('settings_host_remove_named', host));
  await expect.poll(() => settings.text()).toContain(words('settings_host_removed', host));
  expect(await inWindow.grantedOrigins()).toEqual([]);
  await settings.close();
});

test('the sites that were chosen stay when all sites are given up again', async ({ inWindow }) => {
  await inWindow.open(PAGE.memo);
  const settings = await openSettings(inWindow);
  const host = 'lakefront-courier.example';
  const [one, all] = [`*://*.${host}/*`, '*://*/*'];
  const saved = () => expect.poll(() => settings.text()).toContain(words('settings_saved'));
  await settings.fill(words('settings_host_label'), host);
  await settings.answering(true, () => settings.click('button', words('settings_host_add')));
  await expect.poll(() => settings.text()).toContain(words('settings_host_added', host));
  await settings.choose(words('settings_spotting_chosen'));
  await saved();
  expect(await inWindow.grantedOrigins()).toEqual([one]);

  await settings.answering(true, () => settings.choose(words('settings_spotting_all')));
  await expect.poll(() => inWindow.grantedOrigins()).toContain(all);
  await saved();
  await settings.choose(words('settings_spotting_chosen'));
  await expect.poll(() => inWindow.grantedOrigins()).toEqual([one]);
  await settings.close();
  // The pill came once already; the marks are drawn as long as the page may be read.
  await expect.poll(async () => Object.keys(await inWindow.marks())).toContain('hw-b');
});

test('a site that was taken back loses its marks, and is neither read nor noted any more', async ({
  inWindow,
}) => {
  const host = 'lakefront-courier.example';
  await inWindow.open(PAGE.memo);
  const settings = await openSettings(inWindow);
  await settings.fill(words('settings_host_label'), host);
  await settings.answering(true, () => settings.click('button', words('settings_host_add')));
  await expect.poll(() => settings.text()).toContain(words('settings_host_added', host));
  await settings.close();
  await expect.poll(() => inWindow.pillText()).toContain(words('popup_known_story'));
  await expect.poll(() => inWindow.marks()).toHaveProperty('hw-b');

  const again = await openSettings(inWindow);
  await expect.poll(() => again.text()).toContain(`${host} ${words('settings_host_remove')}`);
  await again.click('button', words('settings_host_remove_named', host));
  await expect.poll(() => again.text()).toContain(words('settings_host_removed', host));
  await again.close();
  await expect.poll(() => inWindow.pillText()).toBeFalsy();
  await expect.poll(() => inWindow.badge()).toBe('');
  expect(await inWindow.marks()).toEqual({});
  expect((await inWindow.stored()).session).not.toContain('police-memo-immigration');

  await inWindow.run(() => {
    history.pushState(null, '', '/2019/10/taken-back.html');
    document.body.append(document.createElement('p'));
  });
  // Longer than a page that may be read takes to be spotted.
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const { lasting, session } = await inWindow.stored();
  expect(lasting + session).not.toContain('taken-back');
  expect(await inWindow.badge()).toBe('');
});

test('a selection is looked up from its menu, and the side panel opens with it', async ({
  inWindow,
}) => {
  await inWindow.open(PAGE.memo);
  expect(await inWindow.sidePanel()).toBeNull();
  const selected = 'because of a lack of response by CPD';
  await inWindow.lookUpSelection(selected);
  await expect.poll(async () => (await inWindow.sidePanel())?.query).toBe(selected);
  await expect
    .poll(async () => (await inWindow.sidePanel())?.text)
    .toContain('See what happens when that happens and a DHS agent is injured');
  await inWindow.closeSidePanel();
});

test('a page without access is told as such, and where sites are allowed', async ({ newcomer }) => {
  await newcomer.open(PAGE.memo);
  const panel = await newcomer.extensionPage('sidepanel');
  await expect.poll(() => panel.text()).toContain(words('state_no_access_title'));
  expect(await panel.names('button')).toContain(words('state_no_access_choose'));
  await panel.close();
  const popup = await newcomer.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_access_title'));
  await popup.close();
});

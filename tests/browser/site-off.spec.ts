import { expect, test } from './support/fixtures.ts';
import { openSettings } from './support/library-places.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const SITE = 'lakefront-courier.example';
/** Part of the address of the page that is read. */
const ADDRESS = 'police-memo-immigration';

test('on a site that is switched off nothing is shown or noted until it is on again', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => driver.pillText()).toBeTruthy();
  await expect.poll(async () => (await driver.stored()).lasting).toContain(ADDRESS);
  const settings = await openSettings(driver);
  await expect.poll(() => settings.text()).toContain(words('settings_off_none'));
  await settings.click('button', words('settings_clear_pages'));
  await settings.click('button', words('library_pages_clear_confirm'));
  await expect.poll(() => settings.text()).toContain(words('library_pages_cleared'));
  await settings.fill(words('settings_off_label'), SITE);
  await settings.click('button', words('settings_off_add'));
  await expect.poll(() => settings.text()).toContain(words('settings_off_added', SITE));
  await settings.close();

  // The page that was open is left at once, and so is one that is opened afterwards.
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  await expect.poll(() => driver.marks()).toEqual({});
  await driver.open(PAGE.memo);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('site_off_here', SITE));
  // The button still reads the page.
  await expect.poll(() => popup.text()).toContain(words('popup_known_story'));
  expect(await popup.faults()).toEqual([]);
  expect(await driver.badge()).toBe('');
  expect(await driver.pillText()).toBeFalsy();
  expect(await driver.marks()).toEqual({});
  expect((await driver.stored()).lasting).not.toContain(ADDRESS);

  // Another site is spotted as ever.
  await popup.close();
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');

  await driver.forgetPills();
  await driver.open(PAGE.memo);
  const again = await driver.popup();
  await expect.poll(() => again.text()).toContain(words('site_off_here', SITE));
  await again.click('button', words('site_off_turn_on'));
  await expect.poll(() => again.text()).not.toContain(words('site_off_here', SITE));
  await again.close();
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await expect.poll(async () => (await driver.stored()).lasting).toContain(ADDRESS);
});

import type { ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { openData, openSettings } from './support/library-places.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** The headline of the page that prints the quotation in full. */
const MEMO_IN_FULL = 'Chicago police told in writing to step back';

/** Presses the box or round button of a setting and waits until it is saved. */
async function change(settings: ExtensionPage, key: string): Promise<void> {
  await settings.choose(words(key));
  await expect.poll(() => settings.text()).toContain(words('settings_saved'));
}

test('switching the underlines off takes them away from the open page', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(async () => Object.keys(await driver.marks())).toContain('hw-b');
  const settings = await openSettings(driver);
  await change(settings, 'settings_marks');
  await settings.close();
  await expect.poll(() => driver.marks()).toEqual({});

  await driver.forgetPills();
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  expect(await driver.marks()).toEqual({});
  const again = await openSettings(driver);
  expect(await again.isChosen(words('settings_marks'))).toBe(false);
  await change(again, 'settings_marks');
  await again.close();
});

test('underlines and note go and come back by themselves, without a reload', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.marks()).toHaveProperty('hw-b');
  await expect.poll(() => driver.pillText()).toBeTruthy();
  const press = async (key: string) => {
    const settings = await openSettings(driver);
    await change(settings, key);
    await settings.close();
  };
  await press('settings_marks');
  await expect.poll(() => driver.marks()).toEqual({});
  await expect.poll(() => driver.pillText()).toBeTruthy();
  await press('settings_pill');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  await press('settings_marks');
  await expect.poll(() => driver.marks()).toHaveProperty('hw-b');
  expect(await driver.pillText()).toBeFalsy();
  await press('settings_pill');
  await expect.poll(() => driver.pillText()).toBeTruthy();
  await expect.poll(() => driver.marks()).toHaveProperty('hw-b');
});

test('without the note the icon still tells, and quotations are underlined', async ({ driver }) => {
  const settings = await openSettings(driver);
  await change(settings, 'settings_pill');
  await settings.close();
  await driver.open(PAGE.memo);
  await expect.poll(async () => Object.keys(await driver.marks())).toContain('hw-b');
  expect(await driver.badge()).not.toBe('');
  expect(await driver.pillText()).toBeFalsy();
  const again = await openSettings(driver);
  await change(again, 'settings_pill');
  await again.close();
});

test('the pages where a story was met are listed, and cleared at once', async ({ driver }) => {
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  // The page is noted after the badge was set; the list is read when it is opened.
  await expect.poll(async () => (await driver.stored()).lasting).toContain(MEMO_IN_FULL);
  const before = await openData(driver);
  await expect.poll(() => before.text()).toContain(MEMO_IN_FULL);
  await before.close();
  // A page that stays open is met again when more of its text comes: leave it.
  await driver.open(PAGE.frontPage);
  const settings = await openSettings(driver);
  await settings.click('button', words('settings_clear_pages'));
  await settings.click('button', words('library_pages_clear_confirm'));
  await expect.poll(() => settings.text()).toContain(words('library_pages_cleared'));
  await settings.click('link', words('library_data'));
  await expect.poll(() => settings.text()).toContain(words('library_pages_empty'));
  expect(await settings.text()).not.toContain(MEMO_IN_FULL);
  await settings.close();
});

test('where none are to be kept, those there were are forgotten and no page is noted', async ({
  driver,
}) => {
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(async () => (await driver.stored()).lasting).toContain(MEMO_IN_FULL);
  const settings = await openSettings(driver);
  await change(settings, 'settings_retention_none');
  await settings.close();
  await expect.poll(async () => (await driver.stored()).lasting).not.toContain(MEMO_IN_FULL);
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const again = await openData(driver);
  await expect.poll(() => again.text()).toContain(words('library_pages_kept_none'));
  await expect.poll(() => again.text()).toContain(words('library_pages_empty'));
  await again.click('link', words('settings_title'));
  await change(again, 'settings_retention_week');
  await again.close();
});

test('a criterion that is switched off gives no note from now on, and gives it again', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const noted = async () => {
    const popup = await driver.popup();
    await popup.tab(words('tab_credibility'));
    const text = await popup.text();
    await popup.close();
    return text;
  };
  const press = async () => {
    const settings = await openSettings(driver);
    await change(settings, 'criterion_named_sources');
    await settings.close();
  };
  expect(await noted()).toContain(words('criterion_named_sources'));
  await press();
  expect(await noted()).not.toContain(words('criterion_named_sources'));
  await press();
  expect(await noted()).toContain(words('criterion_named_sources'));
});

test('how sure a match must be is so at once in the page that stands open', async ({ driver }) => {
  const press = async (key: string) => {
    const settings = await openSettings(driver);
    await change(settings, key);
    await settings.close();
  };
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.names('button')).toContain(words('keep_as_story'));
  await popup.click('button', words('keep_as_story'));
  await expect.poll(() => popup.text()).toContain(words('keep_kept'));
  await popup.close();
  // Told in other words, and known by what is told alone.
  await driver.open(PAGE.ferryRetold);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await press('settings_caution_strict');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  await press('settings_caution_cautious');
  const again = await driver.popup();
  await expect.poll(() => again.text()).toContain(words('popup_known_story'));
  await again.close();
  await driver.open(PAGE.unrelated);
  const last = await driver.popup();
  await expect.poll(() => last.names('button')).toContain(words('keep_kept'));
  await last.click('button', words('keep_kept'));
  await expect.poll(() => last.text()).toContain(words('keep_undone'));
  await last.close();
});

import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

test('the toolbar button and a pill say that the story is known', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  expect(await driver.pillText()).toContain(words('pill_differs_one', '1'));
});

test('the page cannot reach into the pill', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toBeTruthy();
  const reach = await driver.run(() => {
    const host = document.querySelector('headwater-root');
    return { host: host !== null, open: host?.shadowRoot != null, text: host?.textContent ?? '' };
  });
  expect(reach).toEqual({ host: true, open: false, text: '' });
});

test('the pill opens the popup', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('pill_show'));
  await driver.clickOnPage(words('pill_show'));
  expect(await driver.useToolbarPopup(words('tab_origin'))).toContain('Chicago police memo');
});

test('a closed pill stays away from its page, and the badge stays', async ({ driver }) => {
  // Closing is remembered: no other test looks for the pill on this page.
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await driver.clickOnPage(words('pill_close'));
  await expect.poll(() => driver.pillText()).toBeFalsy();
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  // Long enough for the pill, which comes with the badge, to have come up.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await driver.pillText()).toBeFalsy();
});

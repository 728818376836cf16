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

test('a pill that was seen does not come again: loaded anew, or on the way back', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await driver.open(PAGE.frontPage);
  await expect.poll(() => driver.badge()).toBe('');
  await driver.run(() => history.back());
  const isMarkedWithoutPill = async () => {
    await expect.poll(() => driver.badge()).not.toBe('');
    await expect.poll(() => driver.marks()).toHaveProperty('hw-b');
    expect(await driver.pillText()).toBeFalsy();
  };
  await isMarkedWithoutPill();
  await driver.open(`${PAGE.memo}?utm_source=letter`);
  await isMarkedWithoutPill();
  // Another page of the same story has one of its own.
  await driver.open(PAGE.rewritten);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const { lasting, session } = await driver.stored();
  expect(JSON.parse(session).pills.join()).not.toContain('example');
  expect(JSON.stringify(JSON.parse(lasting).databases['headwater/dismissals'])).not.toContain(
    'example',
  );
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

import type { Driver, ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const MEMO = 'Chicago police memo: officers to leave immigration arrests';
const FERRY = 'Winter ferry loses its late crossing';

async function openPopup(driver: Driver, url: string): Promise<ExtensionPage> {
  await driver.open(url);
  const popup = await driver.popup();
  await expect.poll(() => popup.names('tab')).not.toEqual([]);
  return popup;
}

/** The button beside the head of a known story; its text begins with a reason. */
async function openReasons(popup: ExtensionPage): Promise<void> {
  const why = (await popup.names('button')).find((name) => name.endsWith(words('popup_why')));
  await popup.click('button', why ?? words('popup_why'));
}

test('a story that the reader rules out stays out on that page until it is taken back', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await openPopup(driver, PAGE.memo);
  await openReasons(popup);
  await popup.click('button', words('word_not'));
  await expect.poll(() => popup.text()).toContain(words('word_denied', MEMO));
  await expect.poll(() => driver.badge()).toBe('');
  await popup.close();

  // Another way to the same page, another page, and another life of the worker.
  await driver.stopBackground();
  const again = await openPopup(driver, `${PAGE.memo}?utm_source=letter#top`);
  expect(await again.text()).toContain(words('word_denied', MEMO));
  await again.close();
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');

  const last = await openPopup(driver, PAGE.memo);
  await last.click('button', words('word_take_back'));
  await expect.poll(() => last.text()).toContain(words('popup_known_story'));
  await expect.poll(() => driver.badge()).not.toBe('');
  await last.close();
});

test('a story that may be related becomes known by the reader’s word', async ({ driver }) => {
  const ferry = await openPopup(driver, PAGE.unrelated);
  await ferry.click('button', words('keep_as_story'));
  await expect.poll(() => ferry.text()).toContain(words('keep_done_as', FERRY));
  await ferry.close();

  const popup = await openPopup(driver, PAGE.ferryFollowUp);
  expect(await popup.text()).toContain(words('state_maybe', FERRY));
  await expect.poll(() => driver.badge()).toBe('');
  await popup.click('button', words('word_same'));
  await expect.poll(() => popup.text()).toContain(words('popup_known_story'));
  await openReasons(popup);
  expect(await popup.text()).toContain(words('word_confirmed'));
  await expect.poll(() => driver.badge()).not.toBe('');
  await popup.click('button', words('word_take_back'));
  await expect.poll(() => popup.text()).toContain(words('state_maybe', FERRY));
  await expect.poll(() => driver.badge()).toBe('');
  await popup.close();

  const kept = await openPopup(driver, PAGE.unrelated);
  await kept.click('button', words('keep_kept'));
  await expect.poll(() => kept.text()).toContain(words('keep_undone'));
  await kept.close();
});

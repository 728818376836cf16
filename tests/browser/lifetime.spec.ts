import { expect, test } from './support/fixtures.ts';
import { PAGE, servedOrigins } from './support/sites.ts';
import { words } from './support/words.ts';

test('a stopped background wakes for the next article', async ({ driver }) => {
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.stopBackground();
  expect(await driver.backgroundRuns()).toBe(false);
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain('Known story');
  expect(await driver.badge()).not.toBe('');
});

test('a stopped background wakes for the popup and still knows the page', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.stopBackground();
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('Chicago police memo');
  await popup.tab(words('tab_quotes'));
  expect(await popup.text()).toContain('that happens and');
  await popup.close();
});

test('a restart of the browser keeps the story and the granted sites', async ({ driver }) => {
  test.setTimeout(60_000);
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.restart();
  expect([...(await driver.grantedOrigins())].sort()).toEqual([...servedOrigins()].sort());
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain('Known story');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('Chicago police memo');
  await popup.close();
});

import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

test('an article that no stored story tells shows what the page itself has', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  const text = await popup.text();
  expect(text).toContain('We counted heads every night from December to March');
  expect(text).toContain('Rosamund Teague');
  expect(text).toContain('My shift ends at eight');
  expect(text).toContain('Ignatius Pell');
  expect(text).toContain('Associated Press');
  expect(text).toContain(words('popup_count', '2'));
  await popup.close();
  expect(await driver.badge()).toBe('');
  expect(await driver.pillText()).toBeFalsy();
});

test('a front page is no article, and is not read further', async ({ driver }) => {
  await driver.open(PAGE.frontPage);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_not_an_article_title'));
  await popup.close();
  expect(await driver.badge()).toBe('');
  expect(await driver.pillText()).toBeFalsy();
  expect(await driver.scriptsRun()).toEqual(['content-scripts/probe.js']);
});

test('an article is read by the second script', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  expect(await driver.scriptsRun()).toContain('content-scripts/reader.js');
});

test('a page causes no request but for itself', async ({ driver, servers }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const asked = servers
    .requests()
    .filter(({ host, path }) => host.endsWith('.example') && path !== '/favicon.ico');
  expect(asked.map(({ host, path }) => `http://${host}${path}`)).toEqual([PAGE.memo]);
});

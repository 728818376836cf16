import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

test('an article that no stored story tells shows what the page itself has', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  const sources = await popup.text();
  expect(sources).toContain(words('publisher_title'));
  expect(sources).toContain('Associated Press');
  expect(sources).toContain(words('source_not_linked'));
  await popup.tab(words('tab_quotes'));
  const quotes = await popup.text();
  expect(quotes).toContain('We counted heads every night from December to March');
  expect(quotes).toContain('Rosamund Teague');
  expect(quotes).toContain('My shift ends at eight');
  expect(quotes).toContain('Ignatius Pell');
  await popup.tab(words('tab_credibility'));
  const notes = await popup.text();
  expect(notes).toContain(words('finding_met'));
  expect(notes).toContain(words('note_group_untold'));
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
  expect(await driver.scriptsRun()).toEqual(['probe.js']);
});

test('an article is read by the second script', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  expect(await driver.scriptsRun()).toContain('reader.js');
});

test('a page causes no request but for itself', async ({ driver, servers }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  // What the page, or the browser, asks for without any extension.
  const withoutUs = ['/favicon.ico', '/outlet.css'];
  const asked = servers
    .requests()
    .filter(({ host, path }) => host.endsWith('.example') && !withoutUs.includes(path ?? ''));
  expect(asked.map(({ host, path }) => `http://${host}${path}`)).toEqual([PAGE.memo]);
});

test('a page that is too long to be read whole is said to be', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  await driver.run(() => {
    const list = document.createElement('ul');
    list.innerHTML = '<li>8:15</li>'.repeat(16_000);
    document.body.append(list);
  });
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_too_long_title'));
  await popup.close();
});

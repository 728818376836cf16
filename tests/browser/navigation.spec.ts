import type { Driver } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** Follows a link of the single-page application; no page is loaded, and the text comes later. */
async function follow(driver: Driver, path: string): Promise<void> {
  await driver.run((href) => {
    document.querySelector<HTMLElement>(`nav a[href="${href}"]`)?.click();
  }, path);
}

test('navigation within a page is followed, forwards and back', async ({ driver }) => {
  await driver.open(PAGE.app);
  await expect.poll(() => driver.run(() => document.querySelectorAll('main h2').length)).toBe(2);
  expect(await driver.badge()).toBe('');

  await follow(driver, '/app/police-memo');
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => driver.pillText()).toContain('Known story');

  await follow(driver, '/app/ferry');
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  await expect.poll(() => driver.run(() => document.title)).toContain('Winter ferry');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.tab(words('tab_quotes'));
  await expect.poll(() => popup.text()).toContain('Rosamund Teague');
  await popup.close();

  await driver.run(() => history.back());
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => driver.marks()).not.toEqual({});
  // It was seen there; the badge and the marks are enough.
  expect(await driver.pillText()).toBeFalsy();

  await follow(driver, '/app/');
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
});

test('an article left before it was answered leaves nothing behind', async ({ driver }) => {
  await driver.open(PAGE.app);
  await follow(driver, '/app/police-memo');
  // The application shows the article 200 ms later: leave just when it stands there.
  await expect
    .poll(() => driver.run(() => document.querySelector('article') !== null), { intervals: [20] })
    .toBe(true);
  await follow(driver, '/app/ferry');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).not.toContain('Chicago police memo');
  await popup.close();
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
});

test('another page starts without the answers of the last one', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.open(PAGE.frontPage);
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  expect(await driver.marks()).toEqual({});
});

test('text that comes long after its address is not taken for the page before', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.run((next) => {
    history.pushState(null, '', next);
    // The old article stands there until the new one has come.
    setTimeout(async () => {
      const source = await (await fetch(next)).text();
      const page = new DOMParser().parseFromString(source, 'text/html');
      document.head.innerHTML = page.head.innerHTML;
      document.body.innerHTML = page.body.innerHTML;
    }, 1500);
  }, new URL(PAGE.unrelated).pathname);
  await expect.poll(() => driver.run(() => document.title)).toContain('Winter ferry');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.close();
  await expect.poll(() => driver.badge()).toBe('');
  expect(await driver.pillText()).toBeFalsy();
});

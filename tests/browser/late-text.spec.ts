import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

test('text that comes late is read: badge, pill, and marks as far as there is text', async ({
  driver,
}) => {
  await driver.open(PAGE.lateText);
  // What was shown of the page before goes, if it is still there, before the text comes.
  await expect.poll(() => driver.badge(), { timeout: 1500 }).toBe('');
  await expect.poll(() => driver.badge(), { timeout: 10_000 }).not.toBe('');
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const marked = async () =>
    Object.values(await driver.marks())
      .flat()
      .join(' ');
  await expect.poll(marked, { timeout: 10_000 }).toContain('so be it');
  expect(await marked()).toContain('CPD personnel will leave the scene');
});

test('a popup that is open shows what the text that comes late tells', async ({ driver }) => {
  await driver.open(`${PAGE.lateText}?after=5000`);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_not_an_article_title'));
  await expect.poll(() => popup.text(), { timeout: 15_000 }).toContain('Chicago police memo');
  await popup.close();
});

import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const CHANGED = words('changed_since', '').trim();

test('a quotation that the page has rewritten since the last visit is named', async ({
  driver,
}) => {
  await driver.open(PAGE.rewritten);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const first = await driver.popup();
  await expect.poll(() => first.text()).toContain('Chicago police memo');
  await first.tab(words('tab_quotes'));
  expect(await first.text()).not.toContain(CHANGED);
  await first.close();

  await driver.open(PAGE.unrelated);
  await driver.open(`${PAGE.rewritten}#later`);
  await expect.poll(() => driver.badge()).not.toBe('');
  const second = await driver.popup();
  await second.tab(words('tab_quotes'));
  await expect.poll(() => second.text()).toContain(CHANGED);
  const text = await second.text();
  expect(text).toContain('You’ll not find a single real police officer');
  expect(text).toContain('You’ll hardly find a single real police officer');
  expect(await second.faults()).toEqual([]);
  await second.close();
});

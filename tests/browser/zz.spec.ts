import { test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
test('dbg', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const panel = await driver.extensionPage('sidepanel');
  await new Promise((r) => setTimeout(r, 2000));
  console.log('page:', (await panel.text()).slice(0, 300));
  await panel.close();
  await driver.open(PAGE.memo);
  await driver.pressShortcut('L');
  await new Promise((r) => setTimeout(r, 2000));
  await driver.open(PAGE.unrelated);
  await new Promise((r) => setTimeout(r, 3000));
  console.log('real:', (await driver.sidePanel())?.text.slice(0, 300));
  await driver.open(PAGE.memoInFull);
  await new Promise((r) => setTimeout(r, 3000));
  console.log('real memo:', (await driver.sidePanel())?.text.slice(0, 300));
});

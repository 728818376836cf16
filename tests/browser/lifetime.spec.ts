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

test('an update takes away what was drawn, and looks anew at the pages that are open', async ({
  driver,
}) => {
  test.setTimeout(90_000);
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  const [badge, marks] = [await driver.badge(), await driver.marks()];
  expect(Object.values(marks).flat()).not.toEqual([]);
  const probes = async () =>
    (await driver.scriptsRun()).filter((file) => file === 'probe.js').length;
  const before = await probes();

  await driver.update();
  await expect.poll(() => driver.badge()).toBe(badge);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await expect.poll(() => driver.marks()).toEqual(marks);
  expect(await driver.run(() => document.querySelectorAll('headwater-root').length)).toBe(1);
  // Firefox may have put one there by itself as well; the newer of them goes on alone.
  expect(driver.name === 'chromium' ? [1] : [1, 2]).toContain((await probes()) - before);
  // The older scripts wake, and end without taking away what is not theirs.
  await driver.run(() => void document.querySelector('article')?.append(new Comment()));
  // A change of the article draws the marks anew: a pointer that rested there before has to move again.
  const hovered = async () => {
    await driver.hover('See what happens when');
    return driver.cardText();
  };
  await expect.poll(hovered).toContain('that happens and');
  expect(await driver.marks()).toEqual(marks);
  expect(await driver.run(() => document.querySelectorAll('headwater-root').length)).toBe(1);
  await driver.restart();
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

import type { Driver } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const CHANGED = 'See what happens when a DHS agent';
const LEFT_OUT = 'that happens and';

const marked = async (driver: Driver) => (await driver.marks())['hw-b']?.join(' ') ?? '';

async function openMarked(driver: Driver): Promise<void> {
  await driver.open(PAGE.memo);
  await expect.poll(() => marked(driver)).toContain(CHANGED);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
}

test.afterEach(({ driver }) => driver.setPageMode('usual'));

test('a printed page shows neither pill nor card', async ({ driver }) => {
  await openMarked(driver);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  await driver.setPageMode('print');
  // What is asked is the text of all that we draw, as it is rendered: of pill and card.
  await expect.poll(() => driver.pillText()).toBe('');
});

test('in colours of the reader’s own, pill and card can be read', async ({ driver }) => {
  await driver.setPageMode('forced-colors');
  await openMarked(driver);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  expect(await driver.faultsOnPage()).toEqual([]);
});

test('to a reader who wants no motion, a page jumps to the words', async ({ driver }) => {
  await openMarked(driver);
  await driver.setPageMode('reduced-motion');
  await driver.run(() => {
    const page = document.documentElement;
    let moves = 0;
    addEventListener('scroll', () => {
      moves += 1;
    });
    addEventListener('scrollend', () => {
      page.dataset.moves = String(moves);
    });
  });
  const popup = await driver.popup();
  await popup.tab(words('tab_quotes'));
  await popup.click('button', words('popup_show_on_page'));
  await popup.close();
  await expect.poll(async () => (await driver.marks())['hw-c'] ?? []).not.toEqual([]);
  // A page that is not in front may be told of its scrolling only when it is shown again.
  await expect.poll(() => driver.run(() => document.documentElement.dataset.moves)).toBe('1');
});

test('a frame with the same article in it is left alone, and the page keeps its marks', async ({
  driver,
}) => {
  await openMarked(driver);
  const before = await driver.marks();
  const inFrame = await driver.run(async () => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    document.querySelector('article')?.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    return [
      view?.CSS.highlights.size ?? -1,
      frame.contentDocument?.querySelectorAll('headwater-root').length ?? -1,
    ];
  });
  expect(inFrame).toEqual([0, 0]);
  expect(await driver.marks()).toEqual(before);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
});

test('“Off on this site” in the menu of the button switches a site off, and on again', async ({
  driver,
}) => {
  await openMarked(driver);
  await driver.chooseSiteOff();
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  await expect.poll(() => driver.marks()).toEqual({});
  await driver.chooseSiteOff();
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => marked(driver)).toContain(CHANGED);
});

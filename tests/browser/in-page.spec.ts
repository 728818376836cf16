import type { Driver } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';

const CHANGED = 'See what happens when a DHS agent';
const LEFT_OUT = 'that happens and';

async function openMarked(driver: Driver): Promise<void> {
  await driver.open(PAGE.memo);
  await expect.poll(() => marked(driver)).toContain(CHANGED);
}

const marked = async (driver: Driver) => (await driver.marks())['hw-b']?.join(' ') ?? '';

/** The reader meets the card, and in it what the page left out. */
async function expectCard(driver: Driver): Promise<void> {
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  await driver.press('Escape');
  await expect.poll(() => driver.cardText()).toBeNull();
}

test('marks stay on a page that draws its article anew', async ({ driver }) => {
  await openMarked(driver);
  await driver.run(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  await expect.poll(() => marked(driver)).toContain(CHANGED);
  await expectCard(driver);
});

test('marks stay where a page goes on with other articles', async ({ driver }) => {
  await openMarked(driver);
  await driver.run(() => {
    for (let page = 0; page < 20; page++) {
      const next = document.createElement('section');
      next.innerHTML = '<h2>Another story</h2><p>The ferry was full all winter.</p>'.repeat(5);
      document.body.append(next);
    }
  });
  await expectCard(driver);
  expect(await marked(driver)).toContain(CHANGED);
});

test('the card opens on a page that runs from right to left', async ({ driver }) => {
  await openMarked(driver);
  await driver.run(() => {
    document.documentElement.dir = 'rtl';
  });
  await expectCard(driver);
});

/** The share of the window that pill and card take from the page, by 1,600 points. */
const covered = (driver: Driver) =>
  driver.run(() => {
    const host = document.querySelector('headwater-root');
    const points = Array.from({ length: 40 }, (_, index) => (index + 0.5) / 40);
    const at = (x: number, y: number) => document.elementFromPoint(x * innerWidth, y * innerHeight);
    return points.flatMap((x) => points.filter((y) => at(x, y) === host)).length / 1600;
  });

// Firefox enlarges the page as its menu does; Chromium gets a window of a quarter, to a page the same.
test('at four times the size the pill leaves most of the page, and the card some of it', async ({
  driver,
}) => {
  await driver.zoom(4);
  await openMarked(driver);
  await expect.poll(() => driver.pillText()).toBeTruthy();
  const byPill = await covered(driver);
  expect(byPill).toBeGreaterThan(0);
  expect(byPill).toBeLessThan(0.5);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  expect(await covered(driver)).toBeLessThan(0.8);
  await driver.zoom(1);
});

test('on a page that enlarges itself the pill keeps its size', async ({ driver }) => {
  await openMarked(driver);
  await expect.poll(() => driver.pillText()).toBeTruthy();
  const before = await covered(driver);
  expect(before).toBeGreaterThan(0);
  await driver.run(() => {
    document.documentElement.style.setProperty('zoom', '4');
  });
  // A pill of four times the size would take sixteen times as much.
  await expect.poll(() => covered(driver)).toBeLessThan(before * 2);
  expect(await covered(driver)).toBeGreaterThan(before / 2);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
});

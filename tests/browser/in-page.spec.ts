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

/** The share of the points in view of the changed quotation that are under pill or card; null with none in view. */
const coveredWords = (driver: Driver) =>
  driver.run(() => {
    const host = document.querySelector('headwater-root');
    const ranges = [...(CSS.highlights.get('hw-b') ?? [])].filter(
      (range): range is Range => range instanceof Range,
    );
    const points = ranges
      .flatMap((range) => [...range.getClientRects()])
      .flatMap((box) =>
        Array.from({ length: 40 }, (_, at) => ({
          x: box.left + ((at % 20) + 0.5) * (box.width / 20),
          y: box.top + (at < 20 ? 0.3 : 0.7) * box.height,
        })),
      )
      .filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    const under = points.filter(({ x, y }) => document.elementFromPoint(x, y) === host).length;
    return points.length === 0 ? null : under / points.length;
  });

test('the card leaves its quotation in view, goes with it, and closes when it is gone', async ({
  driver,
}) => {
  await openMarked(driver);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  expect(await coveredWords(driver)).toBe(0);
  for (const by of [120, -240]) {
    await driver.run((top) => scrollBy({ top, behavior: 'instant' }), by);
    await expect.poll(() => coveredWords(driver)).toBe(0);
  }
  await driver.run(() => {
    document.body.style.paddingBottom = '400vh';
    scrollBy({ top: 3 * innerHeight, behavior: 'instant' });
  });
  await expect.poll(() => driver.cardText()).toBeNull();
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
  expect(await covered(driver)).toBeLessThan(0.5);
  // A third of the window is the card's, and the quotation fills the window.
  expect(await coveredWords(driver)).toBeLessThan(0.5);
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

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

test('at four times the size the card opens, and the pill leaves the words to be read', async ({
  driver,
}) => {
  await driver.zoom(4);
  await openMarked(driver);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  const covered = await driver.run(() => {
    const host = document.querySelector('headwater-root');
    const points = [0.1, 0.3, 0.5, 0.7, 0.9];
    const at = (x: number, y: number) => document.elementFromPoint(x * innerWidth, y * innerHeight);
    return points.flatMap((x) => points.filter((y) => at(x, y) === host)).length / 25;
  });
  expect(covered).toBeLessThan(0.8);
  await driver.zoom(1);
});

test('on a page that enlarges itself the pill keeps its size', async ({ driver }) => {
  await openMarked(driver);
  await driver.run(() => {
    document.documentElement.style.setProperty('zoom', '4');
  });
  await expect.poll(() => driver.pillText()).toBeTruthy();
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
});

import type { Driver } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const CHANGED = 'See what happens when a DHS agent';
const LEFT_OUT = `${words('quote_removed_before')} that happens and ${words('quote_mark_after')}`;

/** Opens a page that tells the stored story and waits until its quotations are underlined. */
async function openMarked(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  await expect.poll(async () => Object.keys(await driver.marks()).sort()).toEqual(['hw-a', 'hw-b']);
}

/**
 * How much the page has moved by itself since it was opened, as Chromium measures it: the share of
 * the window that moved times how far. Firefox does not measure that and answers 0.
 */
async function layoutShifts(driver: Driver): Promise<number> {
  return driver.run(async () => {
    const type = 'layout-shift';
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return 0;
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    });
    observer.observe({ type, buffered: true });
    // What is noted when a frame is drawn is told in a later turn.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return sum;
  });
}

test('known quotations are underlined, those that differ in another way', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  const { 'hw-a': same = [], 'hw-b': differs = [] } = await driver.marks();
  expect(differs).toHaveLength(1);
  expect(differs[0]).toContain(CHANGED);
  expect(same.join(' ')).toContain('CPD personnel will leave the scene');
  expect(same.join(' ')).toContain('I would prefer to make my arrests');
  expect(same.join(' ')).not.toContain(CHANGED);
});

test('the page is as its outlet sent it, but for one element at its end', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await expect.poll(() => driver.pillText()).toBeTruthy();
  const { sent, found, added } = await driver.run(async () => {
    const source = await (await fetch(location.href)).text();
    const copy = document.documentElement.cloneNode(true) as Element;
    const extra = Array.from(copy.children).filter(({ localName }) => localName.includes('-'));
    for (const element of extra) element.remove();
    return {
      sent: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      found: copy.outerHTML,
      added: extra.map((element) => element.outerHTML),
    };
  });
  expect(found).toBe(sent);
  expect(added).toEqual(['<headwater-root></headwater-root>']);
});

test('nothing on the page moves', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await expect.poll(() => driver.pillText()).toBeTruthy();
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  expect(await layoutShifts(driver)).toBe(0);
  const { here, untouched } = await driver.run(async () => {
    scrollTo(0, 0);
    const boxes = (page: Document) =>
      Array.from(page.querySelectorAll('p, h1, h2, li'), (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    // The same page in a frame: the extension reads the page of a tab only.
    const frame = document.createElement('iframe');
    frame.style.cssText = `position: fixed; border: 0; width: ${innerWidth}px; height: ${innerHeight}px`;
    frame.src = location.href;
    const found = boxes(document);
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return { here: found, untouched: frame.contentDocument ? boxes(frame.contentDocument) : [] };
  });
  expect(here.length).toBeGreaterThan(10);
  expect(here).toEqual(untouched);
});

test('a card beside the quotation shows the words left out', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  expect(await driver.cardText()).toBeNull();
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  const card = await driver.cardText();
  expect(card).toContain('A ranking CPD source');
  expect(card).toContain(words('difference_cut_unmarked'));
  expect(card).toContain('Chicago police memo');
});

test('Escape closes the card', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  await driver.press('Escape');
  await expect.poll(() => driver.cardText()).toBeNull();
});

test('the card closes when the pointer leaves the quotation', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  await driver.hover('Aldermen on the public safety committee');
  await expect.poll(() => driver.cardText()).toBeNull();
});

test('words that are no quotation open no card', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await driver.hover('Who ordered the change');
  // Longer than the pointer has to rest on a quotation.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await driver.cardText()).toBeNull();
});

test('the shortcut goes from quotation to quotation, in page order', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await driver.pressShortcut('K');
  await expect.poll(() => driver.cardText()).toContain('will leave the scene as directed');
  await driver.pressShortcut('K');
  await expect.poll(() => driver.cardText()).toContain(LEFT_OUT);
  await driver.pressShortcut('K');
  await expect.poll(() => driver.cardText()).toContain('Robert Guadian');
});

test('a page without a known quotation is not marked', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.close();
  expect(await driver.marks()).toEqual({});
});

test('the card stays under the pointer, and shows who printed which version', async ({
  driver,
}) => {
  await openMarked(driver, PAGE.memo);
  await driver.hover(CHANGED);
  await expect.poll(() => driver.cardText()).toContain(words('card_versions'));
  await driver.clickOnPage(words('card_versions'));
  await expect.poll(() => driver.cardText()).toContain('The Epoch Times');
  expect(await driver.cardText()).toContain(LEFT_OUT);
});

test('on a page that scrolls smoothly the shortcut’s card stands by its quotation', async ({
  driver,
}) => {
  await openMarked(driver, PAGE.memo);
  await driver.run(() => {
    document.documentElement.style.scrollBehavior = 'smooth';
    document.body.style.paddingBlock = '3000px';
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await driver.pressShortcut('K');
  await expect.poll(() => driver.cardText()).toBeTruthy();
  const [first, later] = [await driver.run(() => scrollY), await driver.run(() => scrollY)];
  expect(first).toBeGreaterThan(0);
  expect(later).toBe(first);
});

test('Tab goes from the page into the shortcut’s card, and Escape gives the focus back', async ({
  driver,
}) => {
  await openMarked(driver, PAGE.memo);
  const focused = () => driver.run(() => document.activeElement?.localName ?? '');
  await driver.run(() => document.querySelector('a')?.focus());
  expect(await focused()).toBe('a');
  await driver.pressShortcut('K');
  await expect.poll(() => driver.cardText()).toBeTruthy();
  expect(await focused()).toBe('a');
  await expect.poll(() => driver.pillText()).toContain('Quotation 1 of');
  await driver.press('Tab');
  expect(await focused()).toBe('headwater-root');
  await driver.press('Escape');
  await expect.poll(() => driver.cardText()).toBeNull();
  expect(await focused()).toBe('a');
});

test('marks that the page takes away come back with its next change', async ({ driver }) => {
  await openMarked(driver, PAGE.memo);
  await driver.run(() => {
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    document.body.append(document.createElement('i'));
  });
  await expect.poll(() => driver.marks()).toHaveProperty('hw-b');
});

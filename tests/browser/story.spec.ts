import type { Driver, ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const LEFT_OUT = `${words('quote_removed_before')} that happens and ${words('quote_mark_after')}`;

/** Opens a page that tells the stored story, and the popup on it. */
async function readStory(driver: Driver, url: string): Promise<ExtensionPage> {
  await driver.open(url);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('Chicago police memo');
  return popup;
}

test('the popup opens from the toolbar on the page being read', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.pressToolbarButton();
  expect(await driver.useToolbarPopup(words('tab_origin'))).toContain('Chicago police memo');
});

test('the chain leads from this page by Fox News to the memo', async ({ driver }) => {
  const popup = await readStory(driver, PAGE.memo);
  const text = await popup.text();
  const stops = ['Lakefront Courier', 'Fox News', 'memo'].map((stop, index) =>
    text.indexOf(stop, index === 0 ? text.indexOf(words('chain_you_are_reading')) : 0),
  );
  expect(stops.every((stop) => stop >= 0)).toBe(true);
  expect(text).toContain(words('origin_not_published'));
  await popup.close();
});

test('the callout counts origins, not outlets', async ({ driver }) => {
  const popup = await readStory(driver, PAGE.memo);
  expect(await popup.text()).toMatch(/one origin/i);
  await popup.close();
});

test('words that the page leaves out of a quotation unmarked are named', async ({ driver }) => {
  const popup = await readStory(driver, PAGE.memo);
  await popup.tab(words('tab_quotes'));
  expect(await popup.text()).toContain(LEFT_OUT);
  expect(await popup.text()).toContain(words('quote_cut_unmarked_other', '3', 'three'));
  await popup.close();
});

test('nothing is named as left out where the quotation is printed in full', async ({ driver }) => {
  const popup = await readStory(driver, PAGE.memoInFull);
  await popup.tab(words('tab_quotes'));
  const text = await popup.text();
  expect(text).not.toContain(LEFT_OUT);
  expect(text).toContain('that happens and');
  expect(text).toContain(words('difference_cut_marked'));
  await popup.close();
});

test('coverage lists the outlets that the story is known from', async ({ driver }) => {
  const popup = await readStory(driver, PAGE.memo);
  await popup.tab(words('tab_coverage'));
  const text = await popup.text();
  for (const outlet of ['The Epoch Times', 'American Security Today', 'Fox News']) {
    expect(text).toContain(outlet);
  }
  await popup.close();
});

test('credibility notes show what they rest on', async ({ driver }) => {
  const popup = await readStory(driver, PAGE.memo);
  await popup.tab(words('tab_credibility'));
  const text = await popup.text();
  expect(text).toContain(words('criterion_named_sources'));
  expect(text).toContain(words('criterion_more_than_one_outlet'));
  expect(await popup.names('button')).toContain(words('popup_show_on_page'));
  await popup.close();
});

test('“show on page” takes the reader to the quotation and marks it', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  expect(await isInView(driver)).toBe(false);
  await driver.run(noteWhatIsShown);
  await driver.pressToolbarButton();
  await driver.useToolbarPopup(words('tab_quotes'), words('popup_show_on_page'));
  await expect.poll(() => isInView(driver)).toBe(true);
  await expect
    .poll(() => driver.run(() => document.documentElement.dataset.shown))
    .toContain('See what happens when a DHS agent is injured');
});

/** Notes what the mark of “show on page” stood on: it goes after some seconds. */
function noteWhatIsShown(): void {
  setInterval(() => {
    const shown = Array.from(CSS.highlights.get('hw-c') ?? [], String).join(' ');
    if (shown) document.documentElement.dataset.shown = shown;
  }, 100);
}

/** Whether the paragraph of the changed quotation is wholly in the window. */
function isInView(driver: Driver): Promise<boolean> {
  return driver.run(() => {
    const paragraphs = Array.from(document.querySelectorAll('article p'));
    const quoted = paragraphs.find((p) => p.textContent?.includes('See what happens when'));
    const box = quoted?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
}

import type { Driver, ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const FULL =
  'See what happens when that happens and a DHS agent is injured because of a lack of response by CPD';
const CHANGED = 'See what happens when a DHS agent';
const FIELD = words('panel_field');

/** Opens a page that tells the stored story, and the panel beside it. */
async function openPanel(driver: Driver, url: string): Promise<ExtensionPage> {
  await driver.open(url);
  await expect.poll(() => driver.badge()).not.toBe('');
  const panel = await driver.extensionPage('sidepanel');
  await expect.poll(() => panel.text()).toContain('on this page');
  return panel;
}

/** What the open side panel shows; nothing while there is none. */
async function shownBeside(driver: Driver): Promise<string> {
  return (await driver.sidePanel())?.text ?? '';
}

/** Words in the order that a reader remembers them, and words not yet typed to the end. */
for (const query of ['respond lack DHS agent', 'lack of respo']) {
  test(`“${query}” finds the quotation in full, and who printed which part`, async ({ driver }) => {
    await driver.open(PAGE.frontPage);
    const panel = await driver.extensionPage('sidepanel');
    await panel.fill(FIELD, query);
    await expect.poll(() => panel.text()).toContain(FULL);
    const text = await panel.text();
    expect(text).toContain('A ranking CPD source');
    expect(text).toContain(words('quote_speaker_not_named'));
    expect(text).toContain('Chicago police memo: officers to leave immigration arrests');
    expect(text).toContain(words('quote_as_printed'));
    for (const outlet of ['The Epoch Times', 'American Security Today']) {
      expect(text).toContain(outlet);
    }
    await panel.close();
  });
}

test('what the open page makes of a quotation is named', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'lack of response');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  const text = await panel.text();
  expect(text).toContain(words('lookup_on_page'));
  expect(text).toContain(words('difference_cut_unmarked'));
  expect(text).toContain('that happens and');
  await panel.close();
});

test('a quotation is shown with the occasion on which it was said', async ({ driver }) => {
  await driver.open(PAGE.frontPage);
  const panel = await driver.extensionPage('sidepanel');
  await panel.fill(FIELD, 'prefer to make my arrests');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  const text = await panel.text();
  expect(text).toContain('Robert Guadian');
  expect(text).toContain('press conference of Sept. 26, 2019');
  await panel.close();
});

test('without words the panel lists what the page prints', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await expect.poll(() => panel.text()).toContain(words('panel_on_page_other', '4'));
  await panel.close();
});

test('“show on page” marks the words on the page', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'lack of response');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  await panel.click('button', words('lookup_show'));
  await panel.close();
  await expect.poll(async () => (await driver.marks())['hw-c']?.join(' ')).toContain(CHANGED);
});

test('a quotation is copied with its citation', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'lack of response');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  await panel.click('button', words('copy_menu'));
  await panel.press('ArrowDown');
  await panel.press('Enter');
  await expect.poll(() => panel.text()).toContain(words('copy_done', words('copy_plain')));
  await panel.paste(FIELD);
  const copied = await panel.value(FIELD);
  expect(copied).toContain(`${words('quote_open')}${FULL}`);
  expect(copied).toContain(words('cite_not_named', 'a ranking CPD source'));
  expect(copied).toContain(words('cite_printed_by', 'American Security Today'));
  await panel.close();
});

test('a quotation is copied as BibTeX, and nothing is fetched for it', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'lack of response');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  await panel.click('button', words('copy_menu'));
  await panel.press('ArrowUp');
  await panel.press('ArrowUp');
  await panel.press('Enter');
  await expect.poll(() => panel.text()).toContain(words('copy_done', words('copy_bibtex')));
  await panel.paste(FIELD);
  const copied = await panel.value(FIELD);
  expect(copied).toContain('@article{americansecuritytoday');
  expect(copied).toContain('American Security Today');
  await panel.close();
});

test('what an outlet prints of a statement is said in words', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'lack of response');
  await expect.poll(() => panel.text()).toContain(words('share_count', '21', '24'));
  expect(await panel.text()).toContain(
    words('attested_alone', 'American Security Today', 'that happens and'),
  );
  expect(await panel.faults()).toEqual([]);
  await panel.close();
});

test('a rendition is kept apart, and that is taken back', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'lack of response');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  await panel.click('button', words('regroup_title'));
  await panel.click('button', words('regroup_apart'));
  await expect.poll(() => panel.text()).toContain(words('regroup_by_hand_apart'));
  expect(await panel.text()).toContain(words('lookup_count_other', '2'));
  await panel.click('button', words('undo_button'));
  await expect.poll(() => panel.text()).not.toContain(words('regroup_by_hand_apart'));
  await panel.close();
});

test('a speaker’s name leads to all that they are stored to have said', async ({ driver }) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'racist xenophobic rhetoric');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  await panel.click('button', words('lookup_all_by', 'Lori Lightfoot'));
  await expect.poll(() => panel.value(FIELD)).toBe('Lori Lightfoot');
  await expect.poll(() => panel.text()).toContain('will not team up with ICE');
  await panel.close();
});

test('words that nobody said are answered with how many quotations were searched', async ({
  driver,
}) => {
  const panel = await openPanel(driver, PAGE.memo);
  await panel.fill(FIELD, 'zebra harmonica');
  await expect.poll(() => panel.text()).toContain(words('lookup_none'));
  expect(await panel.text()).toContain(words('lookup_searched_other', '11'));
  await panel.press('Escape');
  await expect.poll(() => panel.value(FIELD)).toBe('');
  await panel.close();
});

test('the shortcut opens the side panel, which follows the reader', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.pressShortcut('L');
  await expect.poll(() => shownBeside(driver)).toContain(FIELD);
  await expect.poll(() => shownBeside(driver)).toContain(FULL);

  await driver.open(PAGE.unrelated);
  await expect.poll(() => shownBeside(driver)).toContain('We counted heads every night');
  expect(await shownBeside(driver)).not.toContain(FULL);

  const library = await driver.extensionPage('library');
  await expect.poll(() => shownBeside(driver)).toContain(words('panel_hint'));
  await library.close();
  await expect.poll(() => shownBeside(driver)).toContain('We counted heads every night');
  await driver.closeSidePanel();
  await expect.poll(() => driver.sidePanel()).toBeNull();
});

test('the popup opens the side panel', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.pressToolbarButton();
  await driver.openPanelFromPopup();
  await expect.poll(() => shownBeside(driver)).toContain(FULL);
  await driver.closeSidePanel();
  await expect.poll(() => driver.sidePanel()).toBeNull();
});

test('a selection is looked up from its menu', async ({ driver }) => {
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.pressShortcut('L');
  await expect.poll(() => shownBeside(driver)).toContain(FIELD);
  await driver.lookUpSelection('because of a lack of response by CPD');
  await expect
    .poll(async () => (await driver.sidePanel())?.query)
    .toBe('because of a lack of response by CPD');
  await expect.poll(() => shownBeside(driver)).toContain(words('selection_found'));
  expect(await shownBeside(driver)).toContain(words('difference_fragment'));
  expect(await shownBeside(driver)).toContain('See what happens when');
  await driver.closeSidePanel();
});

test('a selection that is not stored is said to be none, with the nearest', async ({ driver }) => {
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.pressShortcut('L');
  await expect.poll(() => shownBeside(driver)).toContain(FIELD);
  await driver.lookUpSelection('they had received no comparable instruction and expected none');
  await expect.poll(() => shownBeside(driver)).toContain(words('selection_absent'));
  expect(await shownBeside(driver)).toContain(words('selection_nearest'));
  await driver.closeSidePanel();
});

test('the last lookups are offered again, and forgotten on demand', async ({ driver }) => {
  await driver.open(PAGE.frontPage);
  const panel = await driver.extensionPage('sidepanel');
  await panel.fill(FIELD, 'racist xenophobic rhetoric');
  await panel.press('Enter');
  await panel.reload();
  await expect.poll(() => panel.text()).toContain(words('recent_title'));
  await panel.click('button', 'racist xenophobic rhetoric');
  await expect.poll(() => panel.value(FIELD)).toBe('racist xenophobic rhetoric');
  await panel.press('Escape');
  await panel.click('button', words('recent_clear'));
  await expect.poll(() => panel.text()).not.toContain(words('recent_title'));
  await panel.close();
});

test('a selection that was looked up does not come back on another page', async ({ driver }) => {
  const selected = 'because of a lack of response by CPD';
  const query = async () => (await driver.sidePanel())?.query;
  await driver.open(PAGE.memoInFull);
  await expect.poll(() => driver.badge()).not.toBe('');
  await driver.pressShortcut('L');
  await expect.poll(() => shownBeside(driver)).toContain(FIELD);
  await driver.lookUpSelection(selected);
  await expect.poll(query).toBe(selected);
  expect((await driver.stored()).session).not.toContain(selected);
  await driver.closeSidePanel();

  await driver.open(PAGE.unrelated);
  await driver.pressShortcut('L');
  await expect.poll(() => shownBeside(driver)).toContain('We counted heads every night');
  expect(await query()).toBe('');
  await driver.closeSidePanel();
});

test('“everywhere” finds what only this page prints', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const panel = await driver.extensionPage('sidepanel');
  await expect.poll(() => panel.text()).toContain(words('panel_on_page_other', '2'));
  await panel.fill(FIELD, 'counted heads');
  await expect.poll(() => panel.text()).toContain(words('lookup_count_one', '1'));
  expect(await panel.text()).toContain('We counted heads every night');
  expect(await panel.text()).toContain(words('panel_this_page', '2'));
  await panel.close();
});

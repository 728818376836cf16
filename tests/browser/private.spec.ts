import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** Part of the address of the page that is read. */
const ADDRESS = 'police-memo-immigration';
/** Words of it. */
const SELECTED = 'because of a lack of response by CPD';
/** Words that are looked up by hand. */
const TYPED = 'racist xenophobic rhetoric';

test('in a private window a page is read as ever, and nothing of it is stored', async ({
  inPrivate,
}) => {
  const before = await inPrivate.stored();
  expect(before.lasting).toContain('Chicago police memo');
  await inPrivate.open(PAGE.memo);
  await expect.poll(() => inPrivate.badge()).not.toBe('');
  await expect.poll(() => inPrivate.pillText()).toContain(words('popup_known_story'));
  await inPrivate.pressToolbarButton();
  expect(await inPrivate.useToolbarPopup(words('tab_origin'))).toContain('Chicago police memo');

  const popup = await inPrivate.popup();
  await expect.poll(() => popup.text()).toContain(words('popup_known_story'));
  await popup.click('button', words('keep_as_coverage'));
  await expect.poll(() => popup.text()).toContain(words('library_reason_private_window'));
  await popup.close();

  await inPrivate.clickOnPage(words('pill_close'));
  await expect.poll(() => inPrivate.pillText()).toBeFalsy();
  expect((await inPrivate.stored()).lasting).toBe(before.lasting);
  await inPrivate.lookUpSelection(SELECTED);
  await expect.poll(async () => (await inPrivate.stored()).session).toContain(SELECTED);

  const panel = await inPrivate.extensionPage('sidepanel');
  // What was selected comes into the field first: words typed before it would be added to it.
  await expect.poll(() => panel.value(words('panel_field'))).toBe(SELECTED);
  await panel.fill(words('panel_field'), TYPED);
  await panel.press('Enter');
  await expect.poll(() => panel.text()).toContain('rhetoric');
  await panel.close();
  expect((await inPrivate.stored()).lasting).toBe(before.lasting);

  await inPrivate.closeReadingTab();
  for (const trace of [ADDRESS, SELECTED, TYPED]) {
    await expect.poll(async () => (await inPrivate.stored()).session).not.toContain(trace);
  }
  expect((await inPrivate.stored()).lasting).toBe(before.lasting);
});

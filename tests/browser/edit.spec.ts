import type { ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const MEMO = 'Chicago police memo';
const OWN = 'Lamps on the north quay';

/** The library with its list of stories. */
async function openList(library: ExtensionPage): Promise<void> {
  await library.click('link', words('library_stories_title'));
  await expect.poll(() => library.names('link')).toContain(words('edit_action_new'));
}

/** The page of a story whose title begins so. */
async function openStory(library: ExtensionPage, title: string): Promise<void> {
  await openList(library);
  await expect.poll(() => library.text()).toContain(title);
  await library.click('link', title);
  await expect.poll(() => library.names('link')).toContain(words('edit_action_edit'));
}

async function undo(library: ExtensionPage, says: string): Promise<void> {
  await expect.poll(() => library.text()).toContain(says);
  await library.click('button', words('undo_button'));
  await expect.poll(() => library.text()).not.toContain(says);
}

test('stories are written, edited, merged and split by hand, and each of it is undone', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const library = await driver.extensionPage('library');

  await openList(library);
  await library.click('link', words('edit_action_new'));
  await expect.poll(() => library.text()).toContain(words('edit_new_title'));
  await library.click('button', words('edit_save'));
  await expect.poll(() => library.text()).toContain(words('edit_reason_empty'));
  await library.fill(words('edit_field_title'), OWN);
  await library.fill(words('edit_field_url'), 'https://www.quay-herald.example/lamps');
  await library.fill(words('edit_field_outlet'), 'Quay Herald');
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('edit_save'));
  await expect.poll(() => library.text()).toContain(words('edit_created', OWN));

  await openStory(library, MEMO);
  await library.click('link', words('edit_action_edit'));
  await expect.poll(() => library.text()).toContain(words('edit_title'));
  const title = await library.value(words('edit_field_title'));
  await library.fill(words('edit_field_title'), 'The memo, by the reader');
  await library.click('button', words('edit_save'));
  await expect.poll(() => library.text()).toContain(words('edit_saved', 'The memo, by the reader'));
  await library.close();
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('The memo, by the reader');
  await popup.close();

  const again = await driver.extensionPage('library');
  await openStory(again, 'The memo, by the reader');
  await again.click('link', words('edit_action_history'));
  await expect.poll(() => again.text()).toContain(words('history_kind_edited'));
  expect(await again.text()).toContain(title);
  expect(await again.faults()).toEqual([]);

  // A pack leaves as the reader has mended it, or as it was published.
  await openList(again);
  for (const edition of ['export_edited', 'export_published'] as const) {
    await again.click('button', words('library_export'));
    await again.click('menuitem', words(edition));
    const told =
      edition === 'export_edited'
        ? words('library_export_taken_along_one', '1')
        : words('library_export_left_out_one', '1');
    await expect.poll(() => again.text()).toContain(told);
  }
  await expect
    .poll(async () => {
      const files = (await again.downloads()).map(({ content }) => JSON.parse(content));
      return files.flatMap(({ stories }) => stories.map((one: { title: string }) => one.title));
    })
    .toEqual(expect.arrayContaining(['The memo, by the reader', title]));

  await openStory(again, 'The memo, by the reader');
  await again.click('link', words('edit_action_history'));
  await expect.poll(() => again.text()).toContain(words('history_kind_edited'));
  await again.click('button', words('history_undo'));
  await expect.poll(() => again.text()).toContain(words('history_kind_returned'));

  await openStory(again, MEMO);
  await again.click('link', words('edit_action_merge'));
  await again.fill(words('merge_search'), 'lamps');
  await expect.poll(async () => (await again.names('button')).length).toBe(1);
  expect(await again.faults()).toEqual([]);
  await again.click('button', words('merge_with_story', OWN));
  await expect.poll(() => again.text()).toContain('Quay Herald');
  await undo(again, words('merge_done', OWN));
  await openList(again);
  await expect.poll(() => again.text()).toContain(OWN);

  await openStory(again, MEMO);
  await again.click('link', words('edit_action_split'));
  await expect.poll(() => again.text()).toContain(words('split_articles'));
  await again.click('button', words('split_button'));
  await expect.poll(() => again.text()).toContain(words('split_refused_nothing_chosen'));
  await again.choose('American Security Today: ICE');
  await again.fill(words('split_new_title'), 'What the security paper told');
  expect(await again.faults()).toEqual([]);
  await again.click('button', words('split_button'));
  await undo(again, words('split_done', 'What the security paper told'));
  await openList(again);
  await expect.poll(() => again.text()).not.toContain('What the security paper told');

  // The story that was written goes again, so that the library is as other tests expect it.
  await again.click('button', words('library_delete_story', OWN));
  await expect.poll(() => again.text()).toContain(words('library_stories_one', '1'));
  await again.close();
});

test('what was typed in a form outlives the tab', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const library = await driver.extensionPage('library');
  await openStory(library, MEMO);
  await library.click('link', words('edit_action_edit'));
  await expect.poll(() => library.text()).toContain(words('edit_title'));
  await library.fill(words('edit_field_summary'), 'Half a thought');
  await library.close();
  const again = await driver.extensionPage('library');
  await openStory(again, MEMO);
  await again.click('link', words('edit_action_edit'));
  await expect.poll(() => again.text()).toContain(words('edit_title'));
  expect(await again.value(words('edit_field_summary'))).toBe('Half a thought');
  await again.click('button', words('edit_draft_discard'));
  await expect.poll(() => again.value(words('edit_field_summary'))).not.toBe('Half a thought');
  await again.close();
});

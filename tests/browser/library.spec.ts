import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const FERRY = 'Winter ferry loses its late crossing';
const MEMO = 'Chicago police memo: officers to leave immigration arrests';

test('a story is found, followed to who said what and who printed it, and all are deleted and back', async ({
  driver,
}) => {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.names('button')).toContain(words('keep_as_story'));
  await popup.click('button', words('keep_as_story'));
  await expect.poll(() => popup.text()).toContain(words('keep_done_as', FERRY));
  await popup.close();

  const library = await driver.extensionPage('library');
  const shows = (text: string) => expect.poll(() => library.text()).toContain(text);
  await shows(words('library_stories_other', '2'));

  // Conditions are combined, and stay while the reader looks at a story.
  await library.fill(words('library_search'), 'police');
  await shows(words('library_found_one', '1', '2'));
  await library.click('button', words('library_differs'));
  await shows(MEMO);
  expect(await library.text()).not.toContain(FERRY);
  expect(await library.faults()).toEqual([]);
  await library.click('link', MEMO);

  await shows(words('timeline_title'));
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('timeline_as_table'));
  await shows(words('timeline_column_left_out'));
  expect(await library.faults()).toEqual([]);

  await library.click('link', 'Lori Lightfoot');
  await shows(words('speaker_hint'));
  await shows('so be it');
  expect(await library.faults()).toEqual([]);
  await library.click('link', MEMO);
  await shows(words('timeline_title'));
  await library.click('button', words('timeline_as_table'));
  await library.click('link', 'The Epoch Times');
  await shows(words('outlet_hint'));
  await shows(words('outlet_differ_one', '1', '10'));
  await shows('Lacks “that happens and” after “when”');
  expect(await library.faults()).toEqual([]);

  // What the pack says of the outlet is edited, refused in words, saved, and undone.
  await library.click('button', words('outlet_edit'));
  await library.fill(words('edit_field_name'), '');
  await library.click('button', words('edit_save'));
  await shows(words('edit_reason_empty'));
  expect(await library.faults()).toEqual([]);
  await library.fill(words('edit_field_name'), 'Epoch, renamed');
  await library.click('button', words('edit_save'));
  await shows(words('outlet_published', 'The Epoch Times'));
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('undo_button'));
  await expect.poll(() => library.text()).not.toContain('Epoch, renamed');
  await shows('The Epoch Times');

  await library.click('link', words('story_back'));
  await shows(words('library_found_one', '1', '2'));
  expect(await library.value(words('library_search'))).toBe('police');
  await library.click('button', words('library_show_all'));
  await shows(FERRY);
  await library.choose(words('library_select_all_other', '2'));
  await shows(words('library_selected_other', '2'));
  await library.click('button', words('library_delete'));
  await shows(words('library_bulk_deleted_other', '2'));
  await shows(words('library_empty'));
  await library.click('button', words('undo_button'));
  await shows(words('library_stories_other', '2'));
  await shows(MEMO);

  // The kept story goes again, so that the library is as other tests expect it.
  await library.click('button', words('library_delete_story', FERRY));
  await shows(words('library_stories_one', '1'));
  await library.close();
});

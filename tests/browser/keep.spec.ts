import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import type { Driver, ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { removeFolder, temporaryFolder } from './support/folders.ts';
import { openData } from './support/library-places.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const TITLE = 'Winter ferry loses its late crossing';
const MEMO_TITLE = 'Chicago police memo: officers to leave immigration arrests';

/** Opens an article that no stored story tells and keeps it. */
async function keepFerry(driver: Driver): Promise<void> {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.click('button', words('keep_as_story'));
  await expect.poll(() => popup.text()).toContain(words('keep_done_as', TITLE));
  await popup.close();
}

/** Takes back that the article at `url` was kept. */
async function undoKept(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  const popup = await driver.popup();
  await expect.poll(() => popup.names('button')).toContain(words('keep_kept'));
  await popup.click('button', words('keep_kept'));
  await expect.poll(() => popup.text()).toContain(words('keep_undone'));
  await popup.close();
}

async function openLibrary(driver: Driver, stories: number): Promise<ExtensionPage> {
  const library = await driver.extensionPage('library');
  const count = stories === 1 ? 'library_stories_one' : 'library_stories_other';
  await expect.poll(() => library.text()).toContain(words(count, String(stories)));
  return library;
}

/** Chooses a file of stories, and takes it in once it is shown what it would change. */
async function takeIn(library: ExtensionPage, file: string): Promise<void> {
  await library.chooseFile(words('import_button'), file);
  await expect.poll(() => library.names('button')).toContain(words('preview_apply'));
  await library.click('button', words('preview_apply'));
}

test('an article that is kept is a known story from then on, until that is undone', async ({
  driver,
}) => {
  await keepFerry(driver);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await driver.open(PAGE.unrelated);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('popup_known_story'));
  expect(await popup.text()).toContain(TITLE);
  await popup.tab(words('tab_quotes'));
  expect(await popup.text()).toContain('Rosamund Teague');
  await popup.close();

  await undoKept(driver, PAGE.unrelated);
  await driver.open(PAGE.unrelated);
  const again = await driver.popup();
  await expect.poll(() => again.text()).toContain(words('state_no_story'));
  await again.close();
  expect(await driver.badge()).toBe('');
});

test('what is kept is found on another outlet’s page', async ({ driver }) => {
  await driver.open(PAGE.ferryElsewhere);
  const before = await driver.popup();
  await expect.poll(() => before.text()).toContain(words('state_no_story'));
  await before.close();
  await keepFerry(driver);

  await driver.open(PAGE.ferryElsewhere);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(TITLE);
  await popup.tab(words('tab_coverage'));
  expect(await popup.text()).toContain('Lakefront Courier');
  await popup.close();
  await undoKept(driver, PAGE.unrelated);
});

test('the library lists what is kept, deletes it, and brings it back', async ({ driver }) => {
  await keepFerry(driver);
  const library = await openLibrary(driver, 2);
  expect(await library.text()).toContain(TITLE);
  expect(await library.text()).toContain(words('library_own'));
  await library.click('button', words('library_delete_story', TITLE));
  await expect.poll(() => library.text()).toContain(words('undo_deleted', TITLE));
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await library.click('button', words('undo_button'));
  await expect.poll(() => library.text()).toContain(words('library_stories_other', '2'));
  await library.click('button', words('library_delete_story', TITLE));
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await library.close();
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  await popup.close();
});

test('a story deleted in the library leaves its open page, and comes back to it', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
  await expect.poll(async () => Object.keys(await driver.marks())).toContain('hw-b');
  const library = await openLibrary(driver, 1);
  await library.click('button', words('library_delete_story', MEMO_TITLE));
  await expect.poll(() => library.text()).toContain(words('undo_deleted', MEMO_TITLE));
  await library.close();
  await expect.poll(() => driver.badge()).toBe('');
  await expect.poll(() => driver.pillText()).toBeFalsy();
  expect(await driver.marks()).toEqual({});

  // Opened anew, there is no Undo any more; the story can be brought back all the same.
  const again = await openData(driver);
  await expect.poll(() => again.text()).toContain(words('library_deleted'));
  await again.click('button', words('library_bring_back_story', MEMO_TITLE));
  const listed = `${MEMO_TITLE} ${words('library_deleted_at', '').trim()}`;
  await expect.poll(() => again.text()).not.toContain(listed);
  await again.close();
  await expect.poll(() => driver.badge()).not.toBe('');
  await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
});

test('an article is kept as coverage of the story it tells, until that is undone', async ({
  driver,
}) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('popup_known_story'));
  await popup.click('button', words('keep_as_coverage'));
  await expect.poll(() => popup.text()).toContain(words('keep_done_as', MEMO_TITLE));
  await popup.close();

  const library = await openLibrary(driver, 1);
  await library.click('link', MEMO_TITLE);
  await expect.poll(() => library.text()).toContain('Lakefront Courier');
  await library.close();

  await undoKept(driver, PAGE.memo);
  const after = await openLibrary(driver, 1);
  await after.click('link', MEMO_TITLE);
  await expect.poll(() => after.text()).toContain(words('story_quotes'));
  expect(await after.text()).not.toContain('Lakefront Courier');
  await after.close();
});

test('coverage that is kept, exported and taken in is there once, and is undone', async ({
  driver,
}) => {
  await keepFerry(driver);
  await driver.open(PAGE.ferryElsewhere);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.names('button')).toContain(words('keep_as_coverage'));
  await popup.click('button', words('keep_as_coverage'));
  await expect.poll(() => popup.text()).toContain(words('keep_done_as', TITLE));
  await popup.close();

  const library = await openLibrary(driver, 2);
  await library.click('link', TITLE);
  await expect.poll(() => library.text()).toContain('Prairie Standard');
  const shown = await library.text();
  await library.click('link', words('story_back'));
  await library.click('button', words('library_export'));
  await expect.poll(async () => (await library.downloads()).length).toBe(2);
  const folder = temporaryFolder('import');
  for (const { name, content } of await library.downloads()) {
    const file = join(folder, name);
    writeFileSync(file, content);
    await takeIn(library, file);
    const { title } = JSON.parse(content);
    await expect.poll(() => library.text()).toContain(words('import_done', title));
    await library.click('button', words('import_close'));
  }
  await removeFolder(folder);
  await library.click('link', TITLE);
  await expect.poll(() => library.text()).toBe(shown);
  await library.close();

  await undoKept(driver, PAGE.ferryElsewhere);
  const after = await openLibrary(driver, 2);
  await after.click('link', TITLE);
  await expect.poll(() => after.text()).toContain(words('story_quotes'));
  expect(await after.text()).not.toContain('Prairie Standard');
  await after.close();
  await undoKept(driver, PAGE.unrelated);
});

test('a story opens in the library and leads back to the list', async ({ driver }) => {
  const library = await openLibrary(driver, 1);
  await library.click('link', MEMO_TITLE);
  await expect.poll(() => library.text()).toContain('Fox News');
  expect(await library.text()).toContain('Robert Guadian');
  await library.click('link', words('story_back'));
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await library.close();
});

test('the library is exported as packs, and takes them in again', async ({ driver }) => {
  await keepFerry(driver);
  const library = await openLibrary(driver, 2);
  await library.click('button', words('library_export'));
  await expect.poll(() => library.text()).toContain(words('library_exported'));
  await expect.poll(async () => (await library.downloads()).length).toBe(2);
  const packs = (await library.downloads()).map(({ name, content }) => ({
    name,
    content,
    read: readPack(JSON.parse(content)),
  }));
  expect(packs.map(({ read }) => read.ok)).toEqual([true, true]);
  const own = packs.find(({ read }) => read.ok && read.value.stories[0]?.title === TITLE);
  expect(own?.content).toContain('We counted heads every night from December to March');

  const folder = temporaryFolder('import');
  const file = join(folder, own?.name ?? '');
  writeFileSync(file, own?.content ?? '');
  await takeIn(library, file);
  await expect.poll(() => library.text()).toContain(words('import_already_kept_one', '1'));
  expect(await library.text()).toContain(words('library_stories_other', '2'));
  const another = join(folder, 'another.json');
  const theirs = { ...JSON.parse(own?.content ?? ''), id: 'kept', stories: [] };
  writeFileSync(another, JSON.stringify(theirs));
  await takeIn(library, another);
  await expect.poll(() => library.text()).toContain(words('import_added_other', '0'));
  expect(await library.text()).toContain(words('library_stories_other', '2'));

  await library.click('button', words('library_delete_story', TITLE));
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await takeIn(library, file);
  await expect.poll(() => library.text()).toContain(words('import_added_one', '1'));
  await expect.poll(() => library.text()).toContain(words('library_stories_other', '2'));
  await library.close();
  await removeFolder(folder);

  await driver.open(PAGE.unrelated);
  await expect.poll(() => driver.badge()).not.toBe('');
  await undoKept(driver, PAGE.unrelated);
});

/** Files that hold no pack, each with the words that say why. */
const BROKEN = [
  { name: 'list.json', content: '[1, 2, 3]', says: words('library_reason_not_a_pack') },
  {
    name: 'later.json',
    content: '{"format":"headwater-pack","version":2}',
    says: words('library_reason_newer_format'),
  },
  {
    name: 'hollow.json',
    content: '{"format":"headwater-pack","version":1,"id":"x"}',
    says: words('import_reason_missing'),
  },
];

test('a file that is no pack is refused with the reason, and changes nothing', async ({
  driver,
}) => {
  const folder = temporaryFolder('import');
  const library = await openLibrary(driver, 1);
  for (const { name, content, says } of BROKEN) {
    writeFileSync(join(folder, name), content);
    await library.chooseFile(words('import_button'), join(folder, name));
    await expect.poll(() => library.text(), name).toContain(says);
    expect(await library.text(), name).toContain(words('import_failed', name));
    expect(await library.text(), name).not.toContain(words('import_done', name));
    expect(await library.text(), name).toContain(words('library_stories_one', '1'));
  }
  await library.close();
  await removeFolder(folder);
});

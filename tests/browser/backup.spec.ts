import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, ExtensionPage } from './support/driver.ts';
import { expect, test } from './support/fixtures.ts';
import { removeFolder, temporaryFolder } from './support/folders.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

const [story] = JSON.parse(readFileSync('public/packs/chicago-police-memo.json', 'utf8')).stories;

/** What each form has to hold, in the order of the menu. */
const FORMS = [
  { ending: '.md', holds: `# ${story.title}` },
  { ending: '.csv', holds: 'Robert Guadian' },
  { ending: '.jsonld', holds: '"@type":"Quotation"' },
  { ending: '.jsonld', holds: '"type":"AnnotationPage"' },
  { ending: '.csl.json', holds: 'article-newspaper' },
];

/** The file that comes next: browsers list what they saved in different orders, and name a second one in their own way. */
async function nextFile(library: ExtensionPage, known: string[]): Promise<Download> {
  const fresh = async () => {
    const left = [...known];
    return (await library.downloads()).filter(({ name }) => {
      const at = left.indexOf(name);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  await expect.poll(async () => (await fresh()).length).toBe(1);
  const [file] = await fresh();
  if (!file) throw new Error('nothing was saved');
  known.push(file.name);
  return file;
}

async function goTo(library: ExtensionPage, section: string): Promise<void> {
  await library.click('link', words(section));
}

test('the library leaves in every form, and comes back from its backup', async ({ driver }) => {
  const folder = temporaryFolder('backup');
  const library = await driver.extensionPage('library');
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await goTo(library, 'library_data');
  const known: string[] = [];
  for (const [at, { ending, holds }] of FORMS.entries()) {
    await library.click('button', words('export_as'));
    for (let step = 0; step < at; step += 1) await library.press('ArrowDown');
    await library.press('Enter');
    const { name, content } = await nextFile(library, known);
    expect(name).toContain(ending);
    expect(content).toContain(holds);
  }

  await library.click('button', words('backup_make'));
  const { name, content } = await nextFile(library, known);
  const backup = join(folder, name);
  writeFileSync(backup, content);
  expect(content).toContain(story.title);

  await goTo(library, 'library_stories_title');
  await library.click('button', words('library_delete_story', story.title));
  await expect.poll(() => library.text()).toContain(words('undo_deleted', story.title));
  await goTo(library, 'library_data');
  await library.chooseFile(words('restore_choose'), backup);
  await expect.poll(() => library.text()).toContain(words('restore_question'));
  await library.choose(words('restore_replace'));
  await library.click('button', words('restore_start'));
  await expect.poll(() => library.text()).toContain('restored');
  await goTo(library, 'library_stories_title');
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await goTo(library, 'library_data');
  await library.click('button', words('backup_make'));
  const { content: again } = await nextFile(library, known);
  const records = (lines: string) =>
    lines
      .split('\n')
      .filter((line) => line.startsWith('{"kind":"stories"') || line.startsWith('{"kind":"packs"'));
  expect(records(again)).toEqual(records(content));
  await library.close();
  await removeFolder(folder);

  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
});

test('a fact check is shown with the story whose words it checked', async ({ driver }) => {
  const folder = temporaryFolder('checks');
  const file = join(folder, 'checks.json');
  const claimReviewed = story.quotations[0]?.parts.join(' … ') ?? '';
  const review = {
    '@type': 'ClaimReview',
    url: 'https://checkers.example/memo',
    claimReviewed,
    author: { name: 'Lakeside Checkers' },
    reviewRating: { alternateName: 'Quoted in part' },
  };
  writeFileSync(file, JSON.stringify([review, { ...review, url: 'javascript:alert(1)' }]));
  const library = await driver.extensionPage('library');
  await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
  await library.chooseFile(words('import_button'), file);
  await expect.poll(() => library.text()).toContain(words('import_checks_added_one', '1'));
  expect(await library.text()).toContain(words('import_reason_not_an_address'));
  await library.click('link', story.title);
  await expect.poll(() => library.text()).toContain('Lakeside Checkers');
  expect(await library.text()).toContain('Quoted in part');
  await goTo(library, 'library_data');
  await library.click('button', words('checks_remove'));
  await expect.poll(() => library.text()).toContain(words('checks_removed_one', '1'));
  await library.close();
  await removeFolder(folder);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePack, makePackArticle, makeStory } from '../support/factories.ts';
import { expect, test } from './support/fixtures.ts';
import { removeFolder, temporaryFolder } from './support/folders.ts';
import { words } from './support/words.ts';

/** So many that taking them in can be seen and stopped. */
const MANY = 2000;
const PAGE = makePackArticle().url ?? '';
const TITLE = 'Lamps on the north quay';

const lampsPack = makePack({
  stories: [
    makeStory({
      id: 'lamps',
      title: TITLE,
      corrections: [
        {
          ...{ id: 'count', kind: 'correction', article: null, on: '2026-10-04', url: null },
          says: 'Eleven lamps came, not forty.',
          recorded: { by: 'Test curator', on: '2026-11-22' },
        },
      ],
    }),
    { ...makeStory({ id: 'ferry' }), summary: '' },
  ],
});
const annotations = [
  {
    type: 'Annotation',
    creator: 'Ida Brandt',
    bodyValue: 'Who counted them?',
    target: { source: PAGE, selector: { type: 'TextQuoteSelector', exact: 'forty new lamps' } },
  },
  { type: 'Annotation', target: 'file:///lamps', bodyValue: 'Nowhere' },
];

test('files are looked at before they are taken in: a pack pasted, annotations of its page dropped, and many stories stopped half-way', async ({
  newcomer,
}) => {
  test.setTimeout(90_000);
  const folder = temporaryFolder('imports');
  const fileOf = (name: string, value: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const library = await newcomer.extensionPage('library');
  const shows = (text: string) => expect.poll(() => library.text()).toContain(text);
  await expect.poll(() => library.names('link')).toContain(words('library_packs'));
  await library.click('link', words('library_packs'));
  await shows(words('subscriptions_empty'));

  await library.fill(words('packs_add_label'), JSON.stringify(lampsPack));
  await library.click('button', words('packs_add_button'));
  await shows(words('preview_added_one', '1'));
  await shows(words('preview_refused_one', '1'));
  await shows('ferry');
  await shows(words('import_reason_empty'));
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('preview_apply'));
  await shows(words('import_added_one', '1'));
  await library.click('button', words('import_close'));

  await library.dropFile(fileOf('notes.json', annotations));
  await shows(words('annotations_added_one', '1'));
  await shows(words('import_reason_not_an_address'));
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('preview_apply'));
  await shows(words('import_checks_done', 'notes.json'));
  await library.click('button', words('import_close'));

  const many = makePack({
    id: 'many',
    title: 'Many lamps',
    stories: Array.from({ length: MANY }, (_none, at) =>
      makeStory({ id: `lamp-${at}`, title: `Lamp ${at}` }),
    ),
  });
  await library.chooseFile(words('import_button'), fileOf('many.json', many));
  await shows(words('preview_added_other', '2,000'));
  await library.click('button', words('preview_apply'));
  await shows(words('import_progress', 'Many lamps'));
  await library.click('button', words('import_cancel'));
  await expect
    .poll(() => library.text(), { timeout: 45_000 })
    .toContain(words('import_undone', 'Many lamps'));
  await library.click('button', words('import_close'));

  await library.click('link', words('library_stories_title'));
  await shows(words('library_stories_other', '2'));
  await library.click('link', TITLE);
  await shows(words('corrections_title'));
  await shows('Eleven lamps came, not forty.');
  await shows(words('annotations_title'));
  await shows('Who counted them?');
  expect(await library.faults()).toEqual([]);
  await library.close();
  await removeFolder(folder);
});

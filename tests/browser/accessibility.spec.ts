import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** Every state of the popup: the page it is about, words that show it is there, and its tabs. */
const STATES = [
  {
    state: 'a known story',
    url: PAGE.memo,
    isKnown: true,
    shows: 'Chicago police memo',
    tabs: ['tab_origin', 'tab_quotes', 'tab_coverage', 'tab_credibility'],
  },
  {
    state: 'no stored story',
    url: PAGE.unrelated,
    isKnown: false,
    shows: words('state_no_story'),
    tabs: ['tab_sources', 'tab_quotes', 'tab_credibility'],
  },
  {
    state: 'no article',
    url: PAGE.frontPage,
    isKnown: false,
    shows: words('state_not_an_article_title'),
    tabs: [],
  },
];

for (const { state, url, isKnown, shows, tabs } of STATES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the popup on ${state} has no accessibility fault, ${scheme}`, async ({ driver }) => {
      await driver.open(url);
      if (isKnown) await expect.poll(() => driver.badge()).not.toBe('');
      const popup = await driver.popup();
      await popup.setColorScheme(scheme);
      await expect.poll(() => popup.text()).toContain(shows);
      expect.soft(await popup.faults()).toEqual([]);
      for (const tab of tabs) {
        await popup.tab(words(tab));
        expect.soft(await popup.faults(), words(tab)).toEqual([]);
      }
      await popup.close();
    });
  }
}

/** The pages of the extension beside the popup, each with words that show it is there. */
const PAGES = [
  { file: 'sidepanel', shows: 'See what happens when that happens' },
  { file: 'library', shows: words('library_stories_one', '1') },
  { file: 'welcome', shows: words('welcome_question') },
] as const;

for (const { file, shows } of PAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the ${file} has no accessibility fault, ${scheme}`, async ({ driver }) => {
      await driver.open(PAGE.memo);
      await expect.poll(() => driver.badge()).not.toBe('');
      const page = await driver.extensionPage(file);
      await page.setColorScheme(scheme);
      await expect.poll(() => page.text()).toContain(shows);
      expect(await page.faults()).toEqual([]);
      await page.close();
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`a story in the library has no accessibility fault, ${scheme}`, async ({ driver }) => {
    await driver.open(PAGE.memo);
    const library = await driver.extensionPage('library');
    await library.setColorScheme(scheme);
    await expect.poll(() => library.text()).toContain(words('library_stories_one', '1'));
    await library.click('link', 'Chicago police memo');
    await expect.poll(() => library.text()).toContain(words('story_quotes'));
    expect(await library.faults()).toEqual([]);
    await library.close();
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`what stands in the page has no accessibility fault, ${scheme}`, async ({ driver }) => {
    await driver.setColorScheme(scheme);
    // The page before is gone: it says no more that its pill, for the same page, was seen.
    await driver.open(PAGE.frontPage);
    await expect.poll(() => driver.badge()).toBe('');
    await driver.forgetPills();
    await driver.open(PAGE.memo);
    await expect.poll(() => driver.pillText()).toContain(words('popup_known_story'));
    expect.soft(await driver.faultsOnPage(), 'the pill').toEqual([]);
    await expect.poll(async () => Object.keys(await driver.marks())).toContain('hw-b');
    await driver.hover('See what happens when a DHS agent');
    await expect.poll(() => driver.cardText()).toContain(words('card_versions'));
    expect.soft(await driver.faultsOnPage(), 'the card').toEqual([]);
    await driver.clickOnPage(words('card_versions'));
    await expect.poll(() => driver.cardText()).toContain('The Epoch Times');
    expect.soft(await driver.faultsOnPage(), 'the card with its versions').toEqual([]);
    await driver.setColorScheme('light');
  });
}

import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** Every state of the popup: the page it is about, words that show it is there, and its tabs. */
const STATES = [
  {
    state: 'a known story',
    url: PAGE.memo,
    shows: 'Chicago police memo',
    tabs: ['tab_origin', 'tab_quotes', 'tab_coverage', 'tab_credibility'],
  },
  { state: 'no stored story', url: PAGE.unrelated, shows: words('state_no_story'), tabs: [] },
  {
    state: 'no article',
    url: PAGE.frontPage,
    shows: words('state_not_an_article_title'),
    tabs: [],
  },
];

for (const { state, url, shows, tabs } of STATES) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the popup on ${state} has no accessibility fault, ${scheme}`, async ({ driver }) => {
      await driver.open(url);
      if (tabs.length > 0) await expect.poll(() => driver.badge()).not.toBe('');
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

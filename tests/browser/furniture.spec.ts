import { expect, test } from './support/fixtures.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** What stands around the memo article, each with words that appear nowhere else on the page. */
const FURNITURE = {
  'figure caption': 'Nobody up there talks to us',
  'author biography': 'Read the footnotes first',
  'related link': 'A line has been crossed',
  'most read link': 'ice this thin',
  'newsletter plug': 'Worth getting up for',
  comment: 'we would never leave a fellow officer',
  'cookie notice': 'cookie',
};

test('furniture of a known story is neither quotation nor coverage', async ({ driver }) => {
  await driver.open(PAGE.memo);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('Chicago police memo');
  for (const tab of ['tab_origin', 'tab_quotes', 'tab_coverage', 'tab_credibility']) {
    await popup.tab(words(tab));
    const text = await popup.text();
    for (const [what, sentence] of Object.entries(FURNITURE)) {
      expect.soft(text, `${what} under ${words(tab)}`).not.toContain(sentence);
    }
  }
  await popup.close();
});

test('furniture of an unrelated article is not among its quotations', async ({ driver }) => {
  await driver.open(PAGE.unrelated);
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain(words('state_no_story'));
  for (const tab of ['tab_sources', 'tab_quotes', 'tab_credibility'] as const) {
    await popup.tab(words(tab));
    const text = await popup.text();
    for (const sentence of [
      'Mud is patient',
      'ice this thin',
      'every month of the year',
      'Petrel',
    ]) {
      expect.soft(text, words(tab)).not.toContain(sentence);
    }
  }
  await popup.close();
});

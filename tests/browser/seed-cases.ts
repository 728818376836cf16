import { expect } from '@playwright/test';
import type { Driver, ExtensionPage } from './support/driver.ts';
import { PAGE } from './support/sites.ts';
import { words } from './support/words.ts';

/** A test that reads the seed pages, which are not part of the repository. */
export interface SeedCase {
  readonly name: string;
  readonly run: (driver: Driver) => Promise<void>;
}

const LEFT_OUT = `${words('quote_removed_before')} that happens and ${words('quote_mark_after')}`;

/** Furniture of the two pages. */
const FURNITURE = [
  'from Pakistan',
  'carry out an operation',
  'Related Topics',
  'This is not a drill',
  'canine team',
  'nothing happened',
  'Daily News Alert',
];

async function readSeed(driver: Driver, url: string): Promise<ExtensionPage> {
  await driver.open(url);
  await expect.poll(() => driver.badge()).not.toBe('');
  const popup = await driver.popup();
  await expect.poll(() => popup.text()).toContain('Chicago police memo');
  return popup;
}

/** The stops of the main chain, in the order in which the popup shows them. */
function expectChain(origin: string, page: string): void {
  const stops = [
    words('chain_you_are_reading'),
    page,
    words('link_re_reports'),
    'Fox News',
    words('link_obtained'),
    'Internal Chicago Police Department memo',
    words('origin_not_published'),
  ];
  let from = 0;
  for (const stop of stops) {
    const at = origin.indexOf(stop, from);
    expect(at, `“${stop}” after unit ${from} of: ${origin.slice(0, 600)}`).toBeGreaterThanOrEqual(
      0,
    );
    from = at + stop.length;
  }
}

async function expectNoFurniture(driver: Driver, url: string): Promise<void> {
  const popup = await readSeed(driver, url);
  for (const tab of ['tab_quotes', 'tab_coverage']) {
    await popup.tab(words(tab));
    const text = await popup.text();
    for (const sentence of FURNITURE) expect.soft(text, words(tab)).not.toContain(sentence);
  }
  await popup.close();
}

/** Defined apart from the spec, so that it can be said how many did not run. */
export const SEED_CASES: readonly SeedCase[] = [
  {
    name: 'The Epoch Times: the chain leads by Fox News to the memo, and three words are missing',
    run: async (driver) => {
      const popup = await readSeed(driver, PAGE.seedEpochTimes);
      expectChain(await popup.text(), 'The Epoch Times');
      await popup.tab(words('tab_quotes'));
      expect(await popup.text()).toContain(LEFT_OUT);
      await popup.close();
    },
  },
  {
    name: 'American Security Today: the chain leads by Fox News to the memo, no word is missing',
    run: async (driver) => {
      const popup = await readSeed(driver, PAGE.seedSecurityToday);
      expectChain(await popup.text(), 'American Security Today');
      await popup.tab(words('tab_quotes'));
      expect(await popup.text()).not.toContain(LEFT_OUT);
      await popup.close();
    },
  },
  {
    name: 'The Epoch Times: furniture is neither quotation nor coverage',
    run: (driver) => expectNoFurniture(driver, PAGE.seedEpochTimes),
  },
  {
    name: 'American Security Today: furniture is neither quotation nor coverage',
    run: (driver) => expectNoFurniture(driver, PAGE.seedSecurityToday),
  },
];

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { driveChromium } from './chromium.ts';
import type { ColorScheme, Driver, LaunchOptions } from './driver.ts';
import { PAGE } from './sites.ts';
import { until } from './until.ts';
import { words } from './words.ts';

/** One picture: a page, or the popup on it. */
interface Surface {
  /** The name of the file, without scheme and ending. */
  readonly name: string;
  readonly url: string;
  /** Key of words in the popup that show it is ready; null for a picture of the page. */
  readonly popup: string | null;
  /** Key of the popup's tab to choose. */
  readonly tab?: string;
  /** Whether a stored story is told there, so that the pill and the badge are waited for. */
  readonly known: boolean;
}

/** A new surface of the extension is one more line here. */
const SURFACES: readonly Surface[] = [
  { name: 'article', url: PAGE.memo, popup: null, known: true },
  { name: 'popup-origin', url: PAGE.memo, popup: 'tab_origin', tab: 'tab_origin', known: true },
  { name: 'popup-quotes', url: PAGE.memo, popup: 'tab_quotes', tab: 'tab_quotes', known: true },
  {
    name: 'popup-coverage',
    url: PAGE.memo,
    popup: 'tab_coverage',
    tab: 'tab_coverage',
    known: true,
  },
  {
    name: 'popup-credibility',
    url: PAGE.memo,
    popup: 'tab_credibility',
    tab: 'tab_credibility',
    known: true,
  },
  { name: 'popup-unrelated', url: PAGE.unrelated, popup: 'state_no_story', known: false },
  {
    name: 'popup-front-page',
    url: PAGE.frontPage,
    popup: 'state_not_an_article_title',
    known: false,
  },
];

/** Writes a picture of every surface, light and dark, into `folder`, without a display. */
export async function takeShots(options: LaunchOptions, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const driver = await driveChromium(options);
  try {
    for (const scheme of ['light', 'dark'] as const) {
      for (const surface of SURFACES) {
        await takeShot(driver, surface, scheme, join(folder, `${surface.name}-${scheme}.png`));
      }
    }
  } finally {
    await driver.close();
  }
  console.log(`Pictures are in ${resolve(folder)}`);
}

async function takeShot(
  driver: Driver,
  { url, popup: ready, tab, known }: Surface,
  scheme: ColorScheme,
  file: string,
): Promise<void> {
  await driver.setColorScheme(scheme);
  await driver.open(url);
  if (known) await until(`No pill came up on ${url}`, () => driver.pillText());
  if (ready === null) return driver.screenshot(file);
  const popup = await driver.popup();
  await popup.setColorScheme(scheme);
  await until(`The popup on ${url} shows no “${words(ready)}”`, async () =>
    (await popup.text()).includes(words(ready)),
  );
  if (tab) await popup.tab(words(tab));
  await popup.screenshot(file);
  await popup.close();
}

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { driveChromium } from './chromium/driver.ts';
import type { ColorScheme, Driver, ExtensionFile, LaunchOptions } from './driver.ts';
import { PAGE } from './sites.ts';
import { until } from './until.ts';
import { type Words, wordsIn } from './words.ts';

/** One picture: an article as it is read, or a page of the extension beside it. */
interface Surface {
  /** The name of the file, without scheme and ending. */
  readonly name: string;
  readonly url: string;
  /** Whether a stored story is told there, so that the pill is waited for. */
  readonly known: boolean;
  /** Words on the article over which the pointer rests, so that a card is open. */
  readonly hover?: string;
  /** The page of the extension; the article itself without it. */
  readonly page?: ExtensionFile;
  /** Key of words on that page that show it is ready. */
  readonly ready?: MessageKey;
  /** Key of the popup's tab to choose. */
  readonly tab?: MessageKey;
}

type MessageKey = Parameters<Words>[0];

const popupTab = (name: string, tab: MessageKey): Surface => ({
  name: `popup-${name}`,
  url: PAGE.memo,
  known: true,
  page: 'popup',
  ready: tab,
  tab,
});

/** The popup on an article that no stored story tells. */
const articleTab = (name: string, tab: MessageKey): Surface => ({
  name: `popup-unrelated-${name}`,
  url: PAGE.unrelated,
  known: false,
  page: 'popup',
  ready: 'state_no_story',
  tab,
});

/** A new surface of the extension is one more line here. */
const SURFACES: readonly Surface[] = [
  { name: 'article', url: PAGE.memo, known: true },
  { name: 'card', url: PAGE.memo, known: true, hover: 'See what happens when' },
  popupTab('origin', 'tab_origin'),
  popupTab('quotes', 'tab_quotes'),
  popupTab('coverage', 'tab_coverage'),
  popupTab('credibility', 'tab_credibility'),
  articleTab('sources', 'tab_sources'),
  articleTab('quotes', 'tab_quotes'),
  articleTab('credibility', 'tab_credibility'),
  {
    name: 'popup-front-page',
    url: PAGE.frontPage,
    known: false,
    page: 'popup',
    ready: 'state_not_an_article_title',
  },
  { name: 'panel', url: PAGE.memo, known: true, page: 'sidepanel', ready: 'panel_everywhere' },
  { name: 'library', url: PAGE.memo, known: true, page: 'library', ready: 'library_title' },
  { name: 'welcome', url: PAGE.memo, known: true, page: 'welcome', ready: 'welcome_question' },
];

/**
 * Writes a picture of every surface, light and dark, into `folder`, without a display; in the language
 * of `options`, else in English.
 */
export async function takeShots(options: LaunchOptions, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const words = wordsIn(options.lang ?? 'en');
  const driver = await driveChromium(options);
  try {
    for (const scheme of ['light', 'dark'] as const) {
      for (const surface of SURFACES) {
        await takeShot(
          driver,
          words,
          surface,
          scheme,
          join(folder, `${surface.name}-${scheme}.png`),
        );
      }
    }
  } finally {
    await driver.close();
  }
  console.log(`Pictures are in ${resolve(folder)}`);
}

async function takeShot(
  driver: Driver,
  words: Words,
  { url, known, hover, page, ready, tab }: Surface,
  scheme: ColorScheme,
  file: string,
): Promise<void> {
  await driver.setColorScheme(scheme);
  await driver.forgetPills();
  await driver.open(url);
  if (known) await until(`No pill came up on ${url}`, () => driver.pillText());
  if (hover) {
    await driver.hover(hover);
    await until(`No card came up on ${url}`, () => driver.cardText());
  }
  if (!page) return driver.screenshot(file);
  const shown = await driver.extensionPage(page);
  await shown.setColorScheme(scheme);
  if (ready) {
    await until(`The ${page} on ${url} shows no “${words(ready)}”`, async () =>
      (await shown.text()).includes(words(ready)),
    );
  }
  if (tab) await shown.tab(words(tab));
  await shown.screenshot(file);
  await shown.close();
}

import type { Driver, ExtensionPage } from '../browser/support/driver.ts';
import type { Servers } from '../browser/support/servers.ts';
import { PAGE } from '../browser/support/sites.ts';
import { until } from '../browser/support/until.ts';
import { words } from '../browser/support/words.ts';
import { editionOf, signatureOf } from '../support/signed-pack.ts';

const TITLE = 'Chicago police memo';
const PATH = '/packs/harbour.json';

/** Where the pack and its signature are asked for: all that may be asked of anybody but pages. */
export const PACK_PATHS: readonly string[] = [PATH, `${PATH}.sig`];

/** Publishes the pack that the reader subscribes to, on this machine; answers its address. */
export function publishPack(servers: Servers): string {
  const body = JSON.stringify(editionOf('Wharf', 'Quay'));
  const etag = '"1"';
  servers.serve(PATH, ({ headers }, response) => {
    const isKnown = headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'application/json' });
    response.end(isKnown ? '' : body);
  });
  servers.serve(`${PATH}.sig`, (_request, response) => response.end(signatureOf(body)));
  return `http://127.0.0.1:${servers.port}${PATH}`;
}

const shows = async (page: ExtensionPage, text: string): Promise<void> => {
  await until(`“${text}” is not shown.`, async () => (await page.text()).includes(text));
};

async function onPage(
  driver: Driver,
  file: 'popup' | 'sidepanel' | 'library' | 'welcome',
  use: (page: ExtensionPage) => Promise<void>,
): Promise<void> {
  const page = await driver.extensionPage(file);
  await use(page);
  await page.close();
}

async function usePopup(popup: ExtensionPage): Promise<void> {
  await shows(popup, TITLE);
  for (const tab of ['tab_origin', 'tab_quotes', 'tab_credibility']) await popup.tab(words(tab));
}

async function usePanel(panel: ExtensionPage): Promise<void> {
  await panel.fill(words('panel_field'), 'lack of response');
  await shows(panel, 'DHS agent');
}

/** Every place of the library tab, an export, a setting there and back, the subscription. */
async function useLibrary(library: ExtensionPage, pack: string, isFirst: boolean): Promise<void> {
  await shows(library, TITLE);
  await library.click('button', words('library_export'));
  await until('Nothing was exported.', async () => (await library.downloads()).length > 0);
  await library.click('link', TITLE);
  await shows(library, words('story_quotes'));
  await library.click('link', words('library_packs'));
  if (isFirst) {
    await shows(library, words('subscriptions_empty'));
    await library.fill(words('packs_add_label'), pack);
    await library.click('button', words('packs_add_button'));
    await shows(library, words('preview_added_other', '2'));
    await library.click('button', words('preview_subscribe'));
    await shows(library, words('import_added_other', '2'));
    await library.click('button', words('import_close'));
  }
  await shows(library, pack);
  if (!isFirst) await library.click('button', words('subscription_update'));
  await library.click('link', words('library_data'));
  await shows(library, words('library_pages'));
  await library.click('link', words('settings_title'));
  for (const _turn of ['off', 'on']) {
    await library.choose(words('settings_pill'));
    await shows(library, words('settings_saved'));
  }
}

/** Uses every page of the extension once, while the reading tab shows the memo. */
export async function useEverything(driver: Driver, pack: string, isFirst: boolean): Promise<void> {
  await driver.open(PAGE.memo);
  await onPage(driver, 'popup', usePopup);
  await onPage(driver, 'sidepanel', usePanel);
  await onPage(driver, 'library', (library) => useLibrary(library, pack, isFirst));
  await onPage(driver, 'welcome', (welcome) => shows(welcome, words('settings_spotting_all')));
}

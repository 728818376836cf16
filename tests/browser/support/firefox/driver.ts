import { asPoint } from '../closed-root.ts';
import type { Driver, ExtensionFile, LaunchOptions } from '../driver.ts';
import { removeFolder } from '../folders.ts';
import { MARKS, POINT_OF_WORDS, SELECT_WORDS } from '../page-words.ts';
import { until } from '../until.ts';
import { chooseInMenu, closeSidePanel, pressShortcut, readSidePanel } from './chrome.ts';
import {
  backgroundRuns,
  badgeText,
  chooseSiteOff,
  grantedOrigins,
  grantOrigins,
  preferColorScheme,
  setPageMode,
  showReadingTab,
  stopBackground,
  tabAddresses,
  updateExtension,
  waitForExtension,
  zoom,
} from './extension.ts';
import { openExtensionPage } from './extension-page.ts';
import { downloadsOf, launchFirefox, makeFirefoxProfile, quitFirefox } from './launch.ts';
import { faultsOnPage, pressOnPage, readCard, readPill } from './page.ts';
import { forgetPills, openPrivateTab, readStored } from './private.ts';
import { readScripts } from './scripts.ts';
import { KEYS } from './session.ts';
import { openPanelFromPopup, pressToolbarButton, useToolbarPopup } from './toolbar.ts';

/** Starts Firefox with the extension and the grants, with one empty tab to read in. */
export async function driveFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = makeFirefoxProfile(options);
  let firefox = await launchFirefox(profile);
  await waitForExtension(firefox.session);
  await until('No welcome opened in Firefox.', async () =>
    (await tabAddresses(firefox.session)).some((address) => address.endsWith('/welcome.html')),
  );
  let tabId = await showReadingTab(firefox.session);
  let firstTab = await firefox.session.currentTab();
  if (options.isPrivate) tabId = await openPrivateTab(firefox.session);
  const extensionPage = (file: ExtensionFile) =>
    openExtensionPage(firefox.session, file, tabId, downloadsOf(profile));
  const pointOf = async (words: string) => {
    const point = asPoint(
      await firefox.session.inPage(`return (${POINT_OF_WORDS})(...arguments);`, words),
    );
    if (!point) throw new Error(`“${words}” has no place on the page.`);
    return point;
  };
  await grantOrigins(firefox.session, options.granted);
  return {
    name: 'firefox',
    open: async (url) => {
      await firefox.session.goto(url);
    },
    run: (script, ...args) =>
      firefox.session.inPage(`return (${script})(...arguments);`, ...args) as Promise<
        ReturnType<typeof script>
      >,
    badge: () => badgeText(firefox.session, tabId),
    pillText: () => readPill(firefox.session),
    clickOnPage: (name) => pressOnPage(firefox.session, name),
    cardText: () => readCard(firefox.session),
    faultsOnPage: () => faultsOnPage(firefox.session),
    hover: async (words) => {
      const { x, y } = await pointOf(words);
      await firefox.session.moveTo(x, y);
    },
    press: (key) => firefox.session.press(KEYS[key]),
    pressShortcut: (letter) => pressShortcut(firefox.session, letter),
    lookUpSelection: async (words) => {
      const point = await pointOf(words);
      await firefox.session.inPage(`(${SELECT_WORDS})(...arguments);`, words);
      await chooseInMenu(firefox.session, point);
    },
    sidePanel: () => readSidePanel(firefox.session),
    closeSidePanel: () => closeSidePanel(firefox.session),
    extensionPage,
    popup: () => extensionPage('popup'),
    pressToolbarButton: () => pressToolbarButton(firefox.session),
    useToolbarPopup: (...names) => useToolbarPopup(firefox.session, names),
    openPanelFromPopup: () => openPanelFromPopup(firefox.session),
    scriptsRun: () => readScripts(firefox.session),
    marks: async () =>
      (await firefox.session.inPage(`return ${MARKS};`)) as Record<string, string[]>,
    tabAddresses: () => tabAddresses(firefox.session),
    grantedOrigins: () => grantedOrigins(firefox.session),
    stored: () => readStored(firefox.session, firstTab),
    forgetPills: () => forgetPills(firefox.session, firstTab),
    closeReadingTab: async () => {
      await firefox.session.closeTab();
      await firefox.session.switchTo(firstTab);
    },
    stopBackground: () => stopBackground(firefox.session),
    backgroundRuns: () => backgroundRuns(firefox.session),
    update: async () => {
      await updateExtension(firefox.session);
      await waitForExtension(firefox.session);
    },
    restart: async () => {
      await quitFirefox(firefox);
      firefox = await launchFirefox(profile);
      await waitForExtension(firefox.session);
      tabId = await showReadingTab(firefox.session);
      firstTab = await firefox.session.currentTab();
    },
    setColorScheme: (scheme) => preferColorScheme(firefox.session, scheme),
    setPageMode: (mode) => setPageMode(firefox.session, mode),
    zoom: (times) => zoom(firefox.session, times),
    chooseSiteOff: () => chooseSiteOff(firefox.session),
    screenshot: (file) => firefox.session.screenshot(file),
    close: async () => {
      await quitFirefox(firefox);
      await removeFolder(profile);
    },
  };
}

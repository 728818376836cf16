import type { Driver, LaunchOptions } from './driver.ts';
import {
  backgroundRuns,
  badgeText,
  grantedOrigins,
  grantOrigins,
  preferColorScheme,
  selectedTabId,
  stopBackground,
  waitForExtension,
} from './firefox-extension.ts';
import {
  launchFirefox,
  makeFirefoxProfile,
  quitFirefox,
  type RunningFirefox,
} from './firefox-launch.ts';
import { pressInPill, readMarks, readPill } from './firefox-page.ts';
import { openPopupPage } from './firefox-popup.ts';
import { readScripts } from './firefox-scripts.ts';
import { pressToolbarButton, useToolbarPopup } from './firefox-toolbar.ts';
import { removeFolder } from './folders.ts';

/** Starts Firefox with the extension and the grants, with one empty tab to read in. */
export async function driveFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = makeFirefoxProfile(options);
  let firefox = await launchFirefox(profile);
  let tabId = await ready(firefox);
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
    clickPill: (name) => pressInPill(firefox.session, name),
    popup: () => openPopupPage(firefox.session, tabId),
    pressToolbarButton: () => pressToolbarButton(firefox.session),
    useToolbarPopup: (...names) => useToolbarPopup(firefox.session, names),
    scriptsRun: () => readScripts(firefox.session),
    markedTexts: () => readMarks(firefox.session),
    grantedOrigins: () => grantedOrigins(firefox.session),
    stopBackground: () => stopBackground(firefox.session),
    backgroundRuns: () => backgroundRuns(firefox.session),
    restart: async () => {
      await quitFirefox(firefox);
      firefox = await launchFirefox(profile);
      tabId = await ready(firefox);
    },
    setColorScheme: (scheme) => preferColorScheme(firefox.session, scheme),
    screenshot: (file) => firefox.session.screenshot(file),
    close: async () => {
      await quitFirefox(firefox);
      await removeFolder(profile);
    },
  };
}

async function ready({ session }: RunningFirefox): Promise<number> {
  await waitForExtension(session);
  return selectedTabId(session);
}

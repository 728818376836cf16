import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../browsers.ts';
import type { LaunchOptions } from '../driver.ts';
import { GECKO_ID } from '../extension.ts';
import { temporaryFolder } from '../folders.ts';
import { until } from '../until.ts';
import { connectMarionette } from './marionette.ts';
import { type FirefoxSession, firefoxSession } from './session.ts';
import { packFolder } from './xpi.ts';

/** The host name of the extension's pages: fixed by a preference, so that tests know it. */
export const EXTENSION_UUID = '5a1c9f4e-3b7d-4c26-9e80-7d2f6b1a0c43';

/** A running Firefox. */
export interface RunningFirefox {
  readonly session: FirefoxSession;
  readonly process: ChildProcess;
}

/**
 * A profile that has the extension installed for good, so that it is still there after a restart
 * (a temporary add-on is not). Only Extended Support and developer releases allow this unsigned.
 */
export function makeFirefoxProfile(options: LaunchOptions): string {
  const profile = temporaryFolder('firefox');
  const preferences = Object.entries({
    ...preferencesFor(options.proxyPort),
    'browser.download.dir': downloadsOf(profile),
  });
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  mkdirSync(downloadsOf(profile));
  mkdirSync(join(profile, 'extensions'));
  packFolder(options.extension, join(profile, 'extensions', `${GECKO_ID}.xpi`));
  return profile;
}

/** The folder that files are saved in. */
export function downloadsOf(profile: string): string {
  return join(profile, 'downloads');
}

/** Starts Firefox without a window on a profile and connects to it. */
export async function launchFirefox(profile: string): Promise<RunningFirefox> {
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const started = spawn(
    requireBrowser('firefox'),
    [
      '-no-remote',
      '-profile',
      profile,
      '--marionette',
      '--remote-allow-system-access',
      '--headless',
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: profile,
        MOZ_HEADLESS_WIDTH: '1100',
        MOZ_HEADLESS_HEIGHT: '900',
      },
    },
  );
  // Whatever goes wrong in between, the browser must not outlive this process.
  const kill = () => started.kill('SIGKILL');
  process.once('exit', kill);
  started.once('exit', () => process.off('exit', kill));
  const port = await until(
    'Firefox did not start within 30 s.',
    () => existsSync(portFile) && readFileSync(portFile, 'utf8').trim(),
    30_000,
  );
  return { session: firefoxSession(await connectMarionette(Number(port))), process: started };
}

/** Quits Firefox as a reader does, and waits until the process has ended. */
export async function quitFirefox({ session, process: firefox }: RunningFirefox): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (firefox.exitCode !== null) resolve();
    else firefox.once('exit', () => resolve());
  });
  // The connection may close before the answer arrives; the end of the process is what counts.
  await session.marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
  const stuck = setTimeout(() => firefox.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(stuck);
  session.marionette.close();
}

function preferencesFor(proxyPort: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'marionette.port': 0,
    'remote.prefs.recommended': true,
    // The extension, installed from the profile folder, unsigned, at once enabled.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 1,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
    // Everything goes through the local proxy.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    // Files go into the folder named above, unasked and unshown.
    'browser.download.folderList': 2,
    'browser.download.alwaysOpenPanel': false,
    // What Firefox would otherwise ask its maker for.
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
}

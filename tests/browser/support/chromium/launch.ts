import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { requireBrowser } from '../browsers.ts';
import type { Display } from '../display.ts';
import type { LaunchOptions } from '../driver.ts';
import { removeFolder, temporaryFolder } from '../folders.ts';
import { until } from '../until.ts';

/** What a browser needs to be started again as it was. */
export interface ChromiumHome {
  readonly profile: string;
  /** A copy of the build: the extension's id depends on this path, so it must stay. */
  readonly extension: string;
  readonly proxyPort: number;
  /** The screen to show the window on; null for none. */
  readonly display: Display | null;
  readonly isPrivate: boolean;
  /** BCP 47 tag of the browser's own language; null for that of the machine. */
  readonly lang: string | null;
}

/** How the window is shown. */
export interface WindowOptions {
  /** True for a window that a person looks at. */
  readonly visible?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * A profile in which the reader has granted `granted`. No prompt is shown in a headless
 * browser, so the grant is made by one run with a manifest that asks for the hosts outright; the
 * browser keeps it when the real manifest, which holds them optional, is put back.
 */
export async function makeChromiumHome(options: LaunchOptions): Promise<ChromiumHome> {
  const home: ChromiumHome = {
    profile: temporaryFolder('chromium'),
    extension: join(temporaryFolder('extension'), 'build'),
    proxyPort: options.proxyPort,
    display: options.display ?? null,
    isPrivate: options.isPrivate ?? false,
    lang: options.lang ?? null,
  };
  cpSync(options.extension, home.extension, { recursive: true });
  if (options.granted.length === 0) return home;
  const file = join(home.extension, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const asking: unknown = { ...JSON.parse(manifest), host_permissions: options.granted };
  writeFileSync(file, JSON.stringify(asking));
  const first = await launchChromium(home);
  await first.close();
  writeFileSync(file, manifest);
  return home;
}

/** Waits until the extension, just installed, has opened its welcome. */
async function waitForWelcome(context: BrowserContext): Promise<void> {
  await until('No welcome opened in Chromium.', () =>
    context.pages().some((page) => page.url().endsWith('/welcome.html')),
  );
}

/** Deletes what {@link makeChromiumHome} made; the browser must have ended. */
export async function removeChromiumHome({ profile, extension }: ChromiumHome): Promise<void> {
  await removeFolder(profile);
  await removeFolder(dirname(extension));
}

/** Starts Chromium with the extension; resolves when the extension has started. */
export async function launchChromium(
  home: ChromiumHome,
  { visible = false, viewport = { width: 1100, height: 800 } }: WindowOptions = {},
): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0;
  const hasWindow = visible || home.display !== null;
  const context = await chromium.launchPersistentContext(home.profile, {
    executablePath: requireBrowser('chromium'),
    headless: !hasWindow,
    chromiumSandbox: !asRoot,
    viewport: hasWindow ? null : viewport,
    env: environment(home),
    handleSIGINT: !visible,
    proxy: { server: `http://127.0.0.1:${home.proxyPort}` },
    args: [
      `--disable-extensions-except=${home.extension}`,
      `--load-extension=${home.extension}`,
      '--remote-debugging-port=0',
      '--disable-quic',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(home.lang ? [`--lang=${home.lang}`] : []),
    ],
  });
  if (context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker', { timeout: 10_000 });
  }
  // To Chromium an extension named on the command line is newly installed at every start. Its
  // welcome would cover the tab to read in whenever it came.
  await waitForWelcome(context);
  return context;
}

/** On Linux a Chromium with a window takes its language from the environment. */
function environment({ display, lang }: ChromiumHome): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(display && { DISPLAY: display.name }),
    ...(lang && { LANGUAGE: lang }),
  };
}

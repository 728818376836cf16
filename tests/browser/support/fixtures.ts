import { test as base } from '@playwright/test';
import type { BrowserName } from './browsers.ts';
import { driveChromium } from './chromium/driver.ts';
import { type Display, startDisplay } from './display.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { builtExtension } from './extension.ts';
import { driveFirefox } from './firefox/driver.ts';
import { type Servers, startServers } from './servers.ts';
import { servedOrigins } from './sites.ts';

/** Set by each project of `playwright.config.ts`. */
export interface BrowserOption {
  readonly subject: BrowserName;
}

interface WorkerFixtures extends BrowserOption {
  readonly servers: Servers;
  readonly display: Display;
  readonly shared: Driver;
}

interface TestFixtures {
  /**
   * One browser for all tests of a project: a test leaves it reading some page, without popup, and finds it
   * as if no pill had been shown yet.
   */
  readonly driver: Driver;
  /** A browser of its own in which the extension was installed just now, without any access. */
  readonly newcomer: Driver;
  /** The same in a window, where needed, so that the browser asks and shows menus for real. */
  readonly inWindow: Driver;
  /** A browser of its own that reads in a private window, with access to the sample sites. */
  readonly inPrivate: Driver;
  readonly nothingLeaks: undefined;
}

/**
 * Playwright's `test` with a driven browser. After every test, whatever it is about, no request
 * may have gone anywhere but to the sample sites.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  subject: ['chromium', { option: true, scope: 'worker' }],
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const servers = await startServers();
      await use(servers);
      await servers.close();
    },
    { scope: 'worker' },
  ],
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const display = await startDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ subject, servers }, use) => {
      const driver = await launch(subject, servers, servedOrigins());
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ shared }, use) => {
    await shared.forgetPills();
    await use(shared);
  },
  newcomer: async ({ subject, servers }, use) => {
    const driver = await launch(subject, servers, []);
    await use(driver);
    await driver.close();
  },
  inWindow: async ({ subject, servers, display }, use) => {
    const driver = await launch(subject, servers, [], { display });
    await use(driver);
    await driver.close();
  },
  inPrivate: async ({ subject, servers }, use) => {
    const driver = await launch(subject, servers, servedOrigins(), { isPrivate: true });
    await use(driver);
    await driver.close();
  },
  nothingLeaks: [
    async ({ servers }, use) => {
      servers.forget();
      await use(undefined);
      base.expect(servers.leaks(), 'requests to hosts that are not served here').toEqual([]);
    },
    { auto: true },
  ],
});

/** Asks as often as this whether what is waited for is there, in milliseconds; Playwright would ask each second. */
const ASKED_EVERY = [50, 100];

/** Playwright's `expect`, which polls more often. */
export const expect = Object.assign(test.expect.configure({}), {
  poll: ((actual, options) =>
    test.expect.poll(actual, {
      intervals: ASKED_EVERY,
      ...(typeof options === 'string' ? { message: options } : options),
    })) satisfies typeof test.expect.poll,
});

function launch(
  subject: BrowserName,
  servers: Servers,
  granted: readonly string[],
  more: Pick<LaunchOptions, 'display' | 'isPrivate'> = {},
): Promise<Driver> {
  const drive = subject === 'firefox' ? driveFirefox : driveChromium;
  const extension = builtExtension(subject);
  return drive({ extension, granted, proxyPort: servers.port, ...more });
}

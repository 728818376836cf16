import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where each browser may be; the first that exists is used, after the environment variable. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    // Branded Chrome comes last: recent releases may ignore --load-extension.
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The path of an installed browser, or null. `$CHROMIUM` and `$FIREFOX` win. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[name.toUpperCase()];
  if (chosen) return existsSync(chosen) ? chosen : null;
  return PLACES[name].find((path) => existsSync(path)) ?? null;
}

/** The path of an installed browser. Throws an error that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  throw new Error(
    `No ${name} found: install the package ${DEBIAN_PACKAGES[name]}, or set ${name.toUpperCase()} to its path.`,
  );
}

/** What a window needs that a test looks into, and the package that each program is in. */
const DISPLAY_PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' } as const;

/**
 * Makes sure that the named browsers are there. As root on Debian the missing ones are installed,
 * with the fonts that make pictures look alike; elsewhere an error says what to install.
 */
export function ensureBrowsers(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canInstall()) {
    installPackages([...missing.map((name) => DEBIAN_PACKAGES[name]), 'fonts-dejavu-core']);
  }
  for (const name of names) requireBrowser(name);
}

/** The same for the programs that give Chromium a screen to ask on. */
export function ensureDisplay(): void {
  const missing = () => Object.entries(DISPLAY_PROGRAMS).filter(([program]) => !isInPath(program));
  const packages = missing().map(([, name]) => name);
  if (packages.length > 0 && canInstall()) installPackages(packages);
  const lacking = missing().map(([, name]) => name);
  if (lacking.length > 0) throw new Error(`Install the packages ${lacking.join(' ')} first.`);
}

function isInPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['-qq', 'update'],
    ['-qq', 'install', '-y', '--no-install-recommends', ...packages],
  ];
  for (const args of steps) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed.`);
  }
}

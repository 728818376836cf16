import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PAGES = resolve('tests/browser/pages');
const SEEDS = resolve('../shared/seeds/pages');

/** Hosts whose pages are kept elsewhere: every path of the host answers with its one page. */
const SEED_PAGES: Readonly<Record<string, string>> = {
  'www.theepochtimes.com': join(SEEDS, 'epoch-times.html'),
  'americansecuritytoday.com': join(SEEDS, 'american-security-today.html'),
};

/** The made-up outlets; `.example` is a reserved domain, so these can belong to nobody. */
export const SAMPLE_HOSTS = [
  'www.lakefront-courier.example',
  'www.prairie-standard.example',
] as const;

/** Addresses of the sample pages, by the name the specs call them. */
export const PAGE = {
  memo: 'http://www.lakefront-courier.example/2019/10/police-memo-immigration.html',
  memoInFull: 'http://www.prairie-standard.example/news/sanctuary-memo',
  rewritten: 'http://www.prairie-standard.example/news/rewritten-memo',
  unrelated: 'http://www.lakefront-courier.example/2019/10/ferry-schedule.html',
  ferryElsewhere: 'http://www.prairie-standard.example/news/ferry',
  ferryRetold: 'http://www.prairie-standard.example/news/last-boat',
  ferryFollowUp: 'http://www.prairie-standard.example/news/friday-boat',
  frontPage: 'http://www.lakefront-courier.example/',
  lateText: 'http://www.lakefront-courier.example/2019/10/late-text.html',
  app: 'http://www.lakefront-courier.example/app/',
  seedEpochTimes: 'http://www.theepochtimes.com/us/memo-immigration-arrests.html',
  seedSecurityToday: 'http://americansecuritytoday.com/memo-immigration-arrests/',
} as const;

/** Whether the seed pages lie beside the checkout; the specs that read them exist only then. */
export function hasSeedPages(): boolean {
  return Object.values(SEED_PAGES).every((file) => existsSync(file));
}

/** Every host that this machine can serve now. */
export function servedHosts(): readonly string[] {
  return [...SAMPLE_HOSTS, ...(hasSeedPages() ? Object.keys(SEED_PAGES) : [])];
}

/** Match patterns that give an extension access to every served host. */
export function servedOrigins(): readonly string[] {
  return servedHosts().map((host) => `*://${host}/*`);
}

/**
 * The file that answers `path` on `host`; null when the host has no such page.
 * A folder answers with its `index.html`, a path without extension with the `.html` file.
 */
export function fileFor(host: string, path: string): string | null {
  const seed = SEED_PAGES[host];
  if (seed) return existsSync(seed) && !path.endsWith('.ico') ? seed : null;
  const root = join(PAGES, host);
  const wanted = resolve(join(root, decodeURIComponent(path)));
  if (!wanted.startsWith(root)) return null;
  const candidates = [wanted, `${wanted}.html`, join(wanted, 'index.html')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}

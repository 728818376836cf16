import { isBrowserOwn } from '../browser/support/browser-own.ts';
import type { Driver } from '../browser/support/driver.ts';
import type { Servers } from '../browser/support/servers.ts';
import { PAGE } from '../browser/support/sites.ts';
import { until } from '../browser/support/until.ts';
import { words } from '../browser/support/words.ts';
import type { Soaked } from './scenarios.ts';
import { PACK_PATHS, publishPack, useEverything } from './whole-use.ts';

/** What a reader opens on a day, in this order. */
const ROUND = [
  PAGE.frontPage,
  PAGE.memo,
  PAGE.unrelated,
  PAGE.memoInFull,
  PAGE.ferryElsewhere,
  PAGE.ferryFollowUp,
];
/** Of a day's pages these are asked about by the toolbar button. */
const ASKED: readonly string[] = [PAGE.memo, PAGE.ferryElsewhere];

/** What the browser asks for by itself with each page that is opened. */
const BROWSER_ASKS = ['/favicon.ico', '/outlet.css'];

/** What a week may add to what is stored after its first day: bytes of JSON. It is the same pages that are met. */
const MOST_ADDED = 20_000;

async function popupSays(driver: Driver, text: string): Promise<void> {
  const popup = await driver.popup();
  await until(`The popup does not say “${text}”.`, async () => (await popup.text()).includes(text));
  await popup.close();
}

/** What one day is: how often its pages are opened, the pack subscribed to, and whether that is still to be done. */
interface Day {
  readonly rounds: number;
  readonly pack: string;
  readonly isFirst: boolean;
}

async function day(driver: Driver, { rounds, pack, isFirst }: Day): Promise<number> {
  let opened = 0;
  for (let round = 0; round < rounds; round++) {
    for (const address of ROUND) {
      await driver.open(address);
      opened += 1;
      if (round === 0 && ASKED.includes(address))
        await popupSays(
          driver,
          address === PAGE.memo ? 'Chicago police memo' : words('state_no_story'),
        );
    }
  }
  await useEverything(driver, pack, isFirst);
  opened += 1;
  // At night the browser stops what is idle; what some last event has woken again just then goes on.
  await driver.stopBackground().catch(() => undefined);
  return opened;
}

/**
 * A week's use, a day after the other, each page of the extension once a day: what is stored does not pile up, and nothing
 * is asked of anybody but for the pages, and the one pack that is subscribed to. `days` are seven when none are said.
 */
export async function week(
  driver: Driver,
  servers: Servers,
  { isShort, days = isShort ? 2 : 7 }: { readonly isShort: boolean; readonly days?: number },
): Promise<Soaked> {
  const rounds = isShort ? 1 : 5;
  const pack = publishPack(servers);
  servers.forget();
  let opened = await day(driver, { rounds, pack, isFirst: true });
  const first = (await driver.stored()).lasting.length;
  for (let at = 1; at < days; at++) opened += await day(driver, { rounds, pack, isFirst: false });
  const last = (await driver.stored()).lasting.length;
  const all = servers
    .requests()
    .filter(({ host, path }) => !isBrowserOwn(host) && !BROWSER_ASKS.includes(path ?? ''));
  const isPack = ({ host }: { readonly host: string }) => host === '127.0.0.1';
  const asked = all.filter((one) => !isPack(one));
  const packs = all.filter(isPack).map(({ path }) => path ?? '');
  const findings = [];
  // At first the pack and its signature; then, once a day, whether it is still the same.
  if (packs.join() !== [...PACK_PATHS, ...Array(days - 1).fill(PACK_PATHS[0])].join())
    findings.push(`of the pack’s host was asked: ${packs.join(' ')}`);
  if (asked.length !== opened)
    findings.push(
      `${opened} pages were opened and ${asked.length} requests made: ${[...new Set(asked.map(({ host, path }) => host + path))].join(' ')}`,
    );
  for (const { host, path } of servers.leaks()) findings.push(`asked ${host}${path ?? ''}`);
  if (last - first > MOST_ADDED) findings.push(`what is stored grew from ${first} to ${last}`);
  return {
    counts: `${driver.name}: ${days} days, ${opened} pages, ${asked.length} requests, ${packs.length} for the pack, stored ${first} bytes after a day and ${last} at the end`,
    findings,
  };
}

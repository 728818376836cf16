import { isBrowserOwn } from '../browser/support/browser-own.ts';
import type { Driver } from '../browser/support/driver.ts';
import type { Servers } from '../browser/support/servers.ts';
import { PAGE } from '../browser/support/sites.ts';
import { until } from '../browser/support/until.ts';
import { words } from '../browser/support/words.ts';
import type { Soaked } from './scenarios.ts';

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

/** What a week may add to what is stored after its first day: bytes of JSON. It is the same pages that are met. */
const MOST_ADDED = 20_000;

async function popupSays(driver: Driver, text: string): Promise<void> {
  const popup = await driver.popup();
  await until(`The popup does not say “${text}”.`, async () => (await popup.text()).includes(text));
  await popup.close();
}

async function day(driver: Driver, rounds: number): Promise<number> {
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
  const library = await driver.extensionPage('library');
  await until('The library does not open.', async () =>
    (await library.text()).includes('Chicago police memo'),
  );
  await library.close();
  // At night the browser stops what is idle; what some last event has woken again just then goes on.
  await driver.stopBackground().catch(() => undefined);
  return opened;
}

/** A week's use, a day after the other: what is stored does not pile up, and nothing is asked of anybody. */
export async function week(driver: Driver, servers: Servers, isShort: boolean): Promise<Soaked> {
  const [days, rounds] = isShort ? [2, 1] : [7, 5];
  servers.forget();
  let opened = await day(driver, rounds);
  const first = (await driver.stored()).lasting.length;
  for (let at = 1; at < days; at++) opened += await day(driver, rounds);
  const last = (await driver.stored()).lasting.length;
  const asked = servers
    .requests()
    .filter(({ host, path }) => !isBrowserOwn(host) && path !== '/favicon.ico');
  const findings = [];
  if (asked.length !== opened)
    findings.push(
      `${opened} pages were opened and ${asked.length} requests made: ${[...new Set(asked.map(({ host, path }) => host + path))].join(' ')}`,
    );
  for (const { host, path } of servers.leaks()) findings.push(`asked ${host}${path ?? ''}`);
  if (last - first > MOST_ADDED) findings.push(`what is stored grew from ${first} to ${last}`);
  return {
    counts: `${driver.name}: ${days} days, ${opened} pages, ${asked.length} requests, stored ${first} bytes after a day and ${last} at the end`,
    findings,
  };
}

import { resolve } from 'node:path';
import { ensureBrowsers } from '../browser/support/browsers.ts';
import { driveChromium } from '../browser/support/chromium/driver.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../browser/support/chromium/launch.ts';
import { builtExtension } from '../browser/support/extension.ts';
import { driveFirefox } from '../browser/support/firefox/driver.ts';
import { startServers } from '../browser/support/servers.ts';
import { servedOrigins } from '../browser/support/sites.ts';
import { SCENARIOS, type Soaked, serveMade } from './scenarios.ts';
import { update } from './update.ts';
import { week } from './week.ts';

/**
 * `npm run test:soak [-- --short] [--days=N] [NAME]`: reads for a long time in Chromium, counts what of ours ran in
 * the pages and what is left at the end; then a week's use in Chromium and Firefox. Exits with 1 on a
 * finding. `--short` takes seconds, in Chromium alone, for CI; `--days` makes the week shorter or longer.
 */
const names = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const days = Number(process.argv.find((one) => one.startsWith('--days='))?.slice(7) ?? 0);
const isShort = process.argv.includes('--short');
const isChosen = (name: string) => names.length === 0 || names.some((one) => name.includes(one));

let found = 0;
function tell(name: string, { counts, findings }: Soaked): void {
  found += findings.length;
  console.log(`${name}: ${counts}, ${findings.length} findings`);
  for (const finding of findings) console.log(`  ${finding}`);
}

ensureBrowsers(isShort ? ['chromium'] : ['chromium', 'firefox']);
const servers = await startServers();
// The last one loads the extension anew.
const all = { ...SCENARIOS, ...(isShort ? {} : { 'an update': update }) };
const own = Object.entries(all).filter(([name]) => isChosen(name));
if (own.length > 0) {
  const home = await makeChromiumHome({
    extension: resolve('dist/chrome-mv3'),
    granted: servedOrigins(),
    proxyPort: servers.port,
  });
  const context = await launchChromium(home);
  try {
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('the extension has no worker');
    const extensionId = new URL(worker.url()).host;
    await serveMade(context);
    for (const [name, run] of own) tell(name, await run({ context, extensionId, isShort }));
    const leaks = servers.leaks().map(({ host, path }) => `${host}${path ?? ''}`);
    tell('requests', { counts: `${leaks.length} to hosts that no page named`, findings: leaks });
  } finally {
    await context.close();
    await removeChromiumHome(home);
  }
}
for (const subject of isShort ? (['chromium'] as const) : (['chromium', 'firefox'] as const)) {
  if (!isChosen(`a week in ${subject}`)) continue;
  const drive = subject === 'firefox' ? driveFirefox : driveChromium;
  const driver = await drive({
    extension: builtExtension(subject),
    granted: [...servedOrigins(), 'http://127.0.0.1/*'],
    proxyPort: servers.port,
  });
  try {
    tell('a week', await week(driver, servers, { isShort, ...(days > 0 && { days }) }));
  } finally {
    await driver.close();
  }
}
await servers.close();
console.log(`${found} findings`);
if (found > 0) process.exitCode = 1;

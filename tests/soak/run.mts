import { resolve } from 'node:path';
import { ensureBrowsers } from '../browser/support/browsers.ts';
import {
  launchChromium,
  makeChromiumHome,
  removeChromiumHome,
} from '../browser/support/chromium/launch.ts';
import { startServers } from '../browser/support/servers.ts';
import { servedOrigins } from '../browser/support/sites.ts';
import { SCENARIOS, serveMade } from './scenarios.ts';

/**
 * `npm run test:soak [-- --short] [NAME]`: reads for a long time in Chromium, counts what of ours ran in
 * the pages and what is left at the end. Exits with 1 on a finding. `--short` takes seconds, for CI.
 */
const names = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const isShort = process.argv.includes('--short');

ensureBrowsers(['chromium']);
const servers = await startServers();
const home = await makeChromiumHome({
  extension: resolve('dist/chrome-mv3'),
  granted: servedOrigins(),
  proxyPort: servers.port,
});
const context = await launchChromium(home);
let found = 0;
try {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  const extensionId = new URL(worker.url()).host;
  await serveMade(context);
  for (const [name, run] of Object.entries(SCENARIOS)) {
    if (names.length > 0 && !names.some((one) => name.includes(one))) continue;
    const { counts, findings } = await run({ context, extensionId, isShort });
    found += findings.length;
    console.log(`${name}: ${counts}, ${findings.length} findings`);
    for (const finding of findings) console.log(`  ${finding}`);
  }
  const leaks = servers.leaks();
  found += leaks.length;
  console.log(`requests to hosts that no page named: ${leaks.length}`);
  for (const { host, path } of leaks) console.log(`  ${host}${path ?? ''}`);
} finally {
  await context.close();
  await removeChromiumHome(home);
  await servers.close();
}
console.log(`${found} findings`);
if (found > 0) process.exitCode = 1;

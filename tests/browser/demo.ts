import { ensureBrowsers } from './support/browsers.ts';
import { launchChromium, makeChromiumHome, removeChromiumHome } from './support/chromium/launch.ts';
import { builtExtension } from './support/extension.ts';
import { runScript } from './support/run.ts';
import { startServers } from './support/servers.ts';
import { takeShots } from './support/shots.ts';
import { PAGE, servedOrigins } from './support/sites.ts';

const NO_DISPLAY =
  'There is no display to open a window on: run `npm run demo -- --shots` for pictures instead.';

/**
 * `npm run demo`: opens a sample article in a browser that has the extension and access to the
 * sample sites, until its window is closed. `--shots` writes pictures of every surface instead.
 * `--lang=de` has the browser speak German, and the extension with it.
 */
async function main(): Promise<void> {
  const shots = process.argv.includes('--shots');
  const lang = process.argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const { platform, env } = process;
  if (!shots && platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    throw new Error(NO_DISPLAY);
  }
  ensureBrowsers(['chromium']);
  runScript('build');
  const servers = await startServers();
  const options = {
    extension: builtExtension('chromium'),
    granted: servedOrigins(),
    proxyPort: servers.port,
    ...(lang && { lang }),
  };
  try {
    if (shots) await takeShots(options, 'shots');
    else await showWindow(options);
  } finally {
    await servers.close();
  }
}

async function showWindow(options: Parameters<typeof makeChromiumHome>[0]): Promise<void> {
  const home = await makeChromiumHome(options);
  const context = await launchChromium(home, { visible: true });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.once('SIGINT', () => void context.close());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(PAGE.memo);
  await page.bringToFront();
  console.log(
    [
      'This article of the made-up Lakefront Courier tells a story that Headwater knows: see the pill on the page,',
      'then press the Headwater button in the toolbar (under the puzzle piece) for origin, quotations, coverage and notes.',
      `Other pages to try: ${PAGE.memoInFull} , ${PAGE.unrelated} , ${PAGE.app}`,
      'Only sample pages are served. Close the window, or press Ctrl-C, to end.',
    ].join('\n'),
  );
  await closed;
  await removeChromiumHome(home);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

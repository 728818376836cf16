import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser } from '../tests/browser/support/browsers.ts';

/** Sizes in pixels that the browsers and their stores ask for. */
const ICON_SIZES = [16, 32, 48, 96, 128];
/** Toolbars are 16 pixels high, or 19 in old ones, times the density of the screen. */
const TOOLBAR_SIZES = [16, 24, 32, 48];

/** `npm run icons`: renders every SVG of this folder to the pictures that the extension ships. */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const render = async (source: string, size: number, target: string) => {
      await page.setViewportSize({ width: size, height: size });
      const picture = Buffer.from(readFileSync(source)).toString('base64');
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}img{display:block;width:${size}px;height:${size}px}</style>` +
          `<img src="data:image/svg+xml;base64,${picture}">`,
      );
      await page.screenshot({ path: target, omitBackground: true });
    };
    for (const size of ICON_SIZES) await render('art/icon.svg', size, `public/icon/${size}.png`);
    mkdirSync('public/toolbar', { recursive: true });
    for (const file of readdirSync('art/toolbar')) {
      const name = basename(file, '.svg');
      for (const size of TOOLBAR_SIZES) {
        await render(join('art/toolbar', file), size, `public/toolbar/${name}-${size}.png`);
      }
    }
  } finally {
    await browser.close();
  }
}

await main();

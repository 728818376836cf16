import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { requireBrowser } from '../browser/support/browsers.ts';
import type { State } from './states.tsx';

/** A state as far as it can leave the document that shows it. */
export type ShownState = Omit<State, 'show'>;

/** How a state is shown. */
export interface Look {
  /** A locale, `pseudo`, or `pseudo-rtl`. */
  readonly words?: string;
  /** The reader's size of text, in percent. */
  readonly text?: number;
  readonly scheme?: 'light' | 'dark';
}

/** A browser that shows states of the interface without the extension around them. */
export interface Gallery {
  /** Every state there is. */
  readonly states: readonly ShownState[];
  /** Shows a state, with what has to be pressed pressed and what has to be waited for there. */
  show(state: ShownState, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

/** Builds every surface into one document and opens a browser for it. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-gallery-'));
  const { code, css } = await bundleSurfaces();
  const browser = await launch();
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  // Pictures that the extension names from its own root.
  await page.route('file:///toolbar/*', (route) =>
    route.fulfill({ path: join('public/toolbar', basename(route.request().url())) }),
  );
  let opened: string | null = null;
  let drawn: string | null = null;
  /** The document that holds the words of a locale; it stays while its states are shown. */
  const open = async (locale: string) => {
    if (opened === locale) return;
    const file = join(folder, `${locale}.html`);
    const catalogue = readFileSync(`public/_locales/${locale}/messages.json`, 'utf8');
    writeFileSync(file, documentOf(css, catalogue, code));
    await page.goto(pathToFileURL(file).href);
    opened = locale;
  };
  await open('en');
  const states = await page.evaluate<ShownState[]>('JSON.parse(JSON.stringify(STATES))');
  return {
    states,
    async show(state, { words = 'en', text = 100, scheme = 'light' } = {}) {
      const locale = words.startsWith('pseudo') ? 'en' : words;
      const { width, height } = state;
      const size = page.viewportSize();
      if (size?.width !== width || size.height !== height)
        await page.setViewportSize({ width, height });
      if (drawn !== scheme)
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      drawn = scheme;
      const asked = new URLSearchParams({ name: state.name, words, text: String(text) });
      await open(locale);
      await page.evaluate(`showState(${JSON.stringify(String(asked))})`);
      for (const key of state.press ?? []) {
        const tab = page.locator('[role="tab"]');
        const place = ['tab_origin', 'tab_sources'].includes(key) ? 0 : (PLACES[key] ?? 1);
        // The last tab is the same on both kinds of page.
        await (place === -1 ? tab.last() : tab.nth(place)).click({ timeout: 5000 });
      }
      for (const selector of state.open ?? []) {
        await page.locator(selector).first().click({ timeout: 5000 });
      }
      await page.waitForTimeout(state.after ?? 50);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The place of each tab of the popup, whatever the language calls it. */
const PLACES: Readonly<Record<string, number>> = {
  tab_quotes: 1,
  tab_coverage: 2,
  tab_credibility: -1,
};

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

async function bundleSurfaces(): Promise<{ code: string; css: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome123',
      cssCodeSplit: false,
      lib: {
        entry: fileURLToPath(new URL('page.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'gallery',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const output = result && 'output' in result ? result.output : [];
  const chunk = output.find((one) => one.type === 'chunk');
  const style = output.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (chunk?.type !== 'chunk' || style?.type !== 'asset') throw new Error('Nothing was bundled.');
  return { code: chunk.code, css: String(style.source) };
}

function documentOf(css: string, catalogue: string, code: string): string {
  const script = (text: string) => `<script>${text.replaceAll('</script', '<\\/script')}</script>`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Headwater</title>',
    `<style>${css}</style></head><body><div id="root"></div>`,
    script(`const CATALOGUE = ${catalogue};`),
    script(code),
    '</body></html>',
  ].join('\n');
}

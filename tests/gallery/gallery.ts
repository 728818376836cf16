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
  /** Whether the reader's own colours take the place of all others. */
  readonly isForced?: boolean;
}

/** A browser that shows states of the interface without the extension around them. */
export interface Gallery {
  /** Every state there is. */
  readonly states: readonly ShownState[];
  /** The page that shows them, one after another. */
  readonly page: Page;
  /** Shows a state, with what has to be pressed pressed and what has to be waited for there. */
  show(state: ShownState, look?: Look): Promise<Page>;
  /** Shows a state, and its picture, PNG: a tab as long as what it holds, a popup as high. */
  picture(state: ShownState, look?: Look): Promise<Buffer>;
  /** The picture of the state that is shown. */
  shoot(state: ShownState): Promise<Buffer>;
  close(): Promise<void>;
}

/** Builds every surface into one document and opens a browser for it. */
export async function openGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-gallery-'));
  const { code, css } = await bundleSurfaces();
  const browser = await launch();
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC' });
  page.on('pageerror', (error) => console.error(error));
  // Pictures that the extension names from its own root.
  await page.route('file:///toolbar/*', (route) =>
    route.fulfill({ path: join('public/toolbar', basename(route.request().url())) }),
  );
  // Nothing waits for the clock of the machine, and “today” is always the same day.
  await page.clock.install({ time: Date.UTC(2026, 10, 22, 9) });
  let opened: string | null = null;
  let drawn = '';
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
  const resize = async (width: number, height: number) => {
    const size = page.viewportSize();
    if (size?.width !== width || size.height !== height)
      await page.setViewportSize({ width, height });
  };
  const emulate = async (colorScheme: 'light' | 'dark', isForced: boolean) => {
    const wanted = `${colorScheme} ${isForced}`;
    if (drawn === wanted) return;
    const forcedColors = isForced ? 'active' : 'none';
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    drawn = wanted;
  };
  const show: Gallery['show'] = async (state, look = {}) => {
    const { words = 'en', text = 100, scheme = 'light', isForced = false } = look;
    const locale = words.startsWith('pseudo') ? 'en' : words;
    // A page has its own size of text: its reader enlarges all of it, and sees less.
    const zoom = state.isPage ? text / 100 : 1;
    await resize(Math.round(state.width / zoom), Math.round(state.height / zoom));
    await emulate(scheme, isForced);
    const asked = new URLSearchParams({ name: state.name, words, text: String(text) });
    await open(locale);
    await page.evaluate(`showState(${JSON.stringify(String(asked))})`);
    await page.clock.runFor(SETTLES);
    for (const key of state.press ?? []) {
      const tab = page.locator('[role="tab"]');
      const place = ['tab_origin', 'tab_sources'].includes(key) ? 0 : (PLACES[key] ?? 1);
      // The last tab is the same on both kinds of page.
      await (place === -1 ? tab.last() : tab.nth(place)).click({ timeout: 5000 });
      await page.clock.runFor(SETTLES);
    }
    for (const selector of state.open ?? []) {
      await page.locator(selector).first().click({ timeout: 5000 });
      await page.clock.runFor(SETTLES);
    }
    await page.clock.runFor(state.after ?? SETTLES);
    return page;
  };
  const shoot: Gallery['shoot'] = async ({ width, height, fits }) => {
    const content = await page.evaluate<number>(CONTENT_HEIGHT);
    // What was pressed is not pointed at any more.
    await page.mouse.move(0, 0);
    // All of a tab at once: what sticks to the window's edge would cross the picture.
    if (width > 500) await resize(width, Math.max(height, content));
    return page.screenshot(
      fits ? { clip: { x: 0, y: 0, width, height: Math.min(height, content) } } : {},
    );
  };
  return {
    states,
    page,
    show,
    shoot,
    async picture(state, look) {
      await show(state, look);
      return shoot(state);
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

/** Milliseconds of the page's clock until what was answered at once is drawn. */
const SETTLES = 60;

/** The height of what the document holds, in CSS pixels. */
const CONTENT_HEIGHT = `Math.ceil(Math.max(
  document.getElementById('root').getBoundingClientRect().bottom,
  innerHeight < document.documentElement.scrollHeight ? document.documentElement.scrollHeight : 0,
))`;

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

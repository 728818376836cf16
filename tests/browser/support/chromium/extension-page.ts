import { readFileSync } from 'node:fs';
import type { BrowserContext, Download as Handed, Page } from '@playwright/test';
import { AXE_RUN, AXE_SOURCE } from '../axe.ts';
import type { Display } from '../display.ts';
import type { ExtensionFile, ExtensionPage } from '../driver.ts';
import { oneLine } from '../one-line.ts';
import { FOCUS_IS_SEEN, FOCUSED } from '../page-words.ts';
import { beginning } from './attach.ts';
import { dropFile } from './drop-file.ts';
import { answerPermission } from './window.ts';

/** The size of each page: as its browser shows it, at most, less what the window takes. */
const SIZES: Readonly<Record<ExtensionFile, { readonly width: number; readonly height: number }>> =
  {
    popup: { width: 400, height: 600 },
    sidepanel: { width: 360, height: 800 },
    library: { width: 1100, height: 800 },
    welcome: { width: 1100, height: 800 },
  };

/** Opens a page of the extension about one browser tab as an ordinary page. */
export async function openExtensionPage(
  context: BrowserContext,
  address: { readonly extensionId: string; readonly file: ExtensionFile; readonly tabId: number },
  reading: Page,
  display: Display | null,
): Promise<ExtensionPage> {
  const { extensionId, file, tabId } = address;
  const page = await context.newPage();
  const handed: Handed[] = [];
  page.on('download', (download) => handed.push(download));
  if (!display) await page.setViewportSize(SIZES[file]);
  await page.goto(`chrome-extension://${extensionId}/${file}.html?tab=${tabId}`);
  const labelled = (label: string) => page.getByLabel(beginning(label));
  return {
    text: async () => oneLine(await page.locator('body').innerText()),
    tab: (name) => page.getByRole('tab', { name: beginning(name) }).click(),
    click: (role, name, index = 0) =>
      page
        .getByRole(role, { name: beginning(name) })
        .nth(index)
        .click(),
    names: async (role) =>
      (await page.getByRole(role).filter({ visible: true }).allInnerTexts()).map((name) =>
        name.trim(),
      ),
    fill: (label, text) => labelled(label).fill(text),
    paste: async (label) => {
      await labelled(label).fill('');
      await labelled(label).press('Control+V');
    },
    value: (label) => labelled(label).inputValue(),
    choose: (label) => page.locator('label', { hasText: beginning(label) }).click(),
    isChosen: (label) => labelled(label).isChecked(),
    chooseFile: (label, path) => labelled(label).setInputFiles(path),
    dropFile: (path) => dropFile(page, path),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    focused: () => page.evaluate<string>(FOCUSED),
    focusIsSeen: () => page.evaluate<boolean>(FOCUS_IS_SEEN),
    answering: async (allow, ask) => {
      if (!display) throw new Error('Chromium asks for access in a window only.');
      await answerPermission(display, page, allow, ask);
    },
    downloads: () =>
      Promise.all(
        handed.map(async (download) => ({
          name: download.suggestedFilename(),
          content: readFileSync(await download.path(), 'utf8'),
        })),
      ),
    reload: async () => {
      await page.reload();
    },
    faults: async () => {
      await page.evaluate(AXE_SOURCE);
      return page.evaluate<string[]>(AXE_RUN);
    },
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    close: async () => {
      await page.close();
      await reading.bringToFront();
    },
  };
}

import { browser } from './browser.ts';

/** Whether the browser has context menus, and with them shortcuts and windows: those of phones do not. */
export function hasMenus(): boolean {
  return 'contextMenus' in browser && browser.contextMenus !== undefined;
}

/** The keys that the reader's browser has for a command of the manifest; empty when it has none. */
export async function shortcutOf(command: string): Promise<string> {
  if (!hasMenus()) return '';
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Every shortcut that the manifest names, with the keys that the reader's browser has for it. */
export async function shortcuts() {
  if (!hasMenus()) return [];
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description ? [{ command: name, what: description, keys: shortcut }] : [],
  );
}

/** Opens the browser's own page of shortcuts; false when it lets nobody open it. */
export async function openShortcuts(): Promise<boolean> {
  try {
    if ('openShortcutSettings' in browser.commands) {
      await (browser.commands as FirefoxCommands).openShortcutSettings();
    } else {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    }
    return true;
  } catch {
    // Firefox on phones has none, and a policy can close the page.
    return false;
  }
}

/** What Firefox has from 137 on, and the types not yet. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

import { browser } from './browser.ts';

/** The keys that the reader's browser has for a command of the manifest; empty when it has none. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { pageToBackgroundGuards, popupToBackgroundGuards } from '../../lib/messaging/guards.ts';
import { launchChromium, makeChromiumHome, removeChromiumHome } from './support/chromium/launch.ts';
import { builtExtension } from './support/extension.ts';
import { expect, test } from './support/fixtures.ts';
import { removeFolder, temporaryFolder } from './support/folders.ts';
import { servedOrigins } from './support/sites.ts';
import { until } from './support/until.ts';

/** The extension API; only ever named in functions that run in an extension. */
declare const chrome: {
  readonly runtime: {
    sendMessage(...args: readonly unknown[]): Promise<unknown>;
    connect(id: string): {
      postMessage(message: unknown): void;
      readonly onMessage: { addListener(listener: (message: unknown) => void): void };
      readonly onDisconnect: { addListener(listener: () => void): void };
    };
  };
};

/** Every message that the worker answers when one of ours sends it. */
const MESSAGES = [
  ...Object.keys(pageToBackgroundGuards),
  ...Object.keys(popupToBackgroundGuards),
].map((type) => ({
  type,
  payload: type === 'look-up' ? { query: 'lamps' } : { tabId: 1, text: 'lamps', query: 'lamps' },
}));
const FILES = ['manifest.json', 'library.html', 'popup.html', 'probe.js', 'reader.js'];

/** Writes an extension that asks for nothing, as any other may be installed beside ours. */
function writeOther(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'other.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'other.js'), '');
  return folder;
}

/** Sends each message to the extension, by itself and over a port; answers what came back, null for nothing. */
async function ask(to: { readonly id: string; readonly messages: readonly unknown[] }) {
  const answers: (string | null)[] = [];
  for (const message of to.messages) {
    const sent = chrome.runtime.sendMessage(to.id, message).catch(() => undefined);
    answers.push(JSON.stringify(await sent) ?? null);
    const port = chrome.runtime.connect(to.id);
    const ported = new Promise<unknown>((resolve) => {
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(() => resolve(undefined));
    });
    try {
      port.postMessage(message);
    } catch {
      // It was closed already.
    }
    answers.push(JSON.stringify(await ported) ?? null);
  }
  return answers;
}

/** Loads files of the extension; answers those that could be read. */
async function load(addresses: readonly string[]) {
  const read: string[] = [];
  for (const address of addresses) {
    const answered = await fetch(address).catch(() => null);
    if (answered?.ok) read.push(address);
  }
  return read;
}

const workerOf = (context: BrowserContext, file: string) =>
  context.serviceWorkers().find((worker) => worker.url().endsWith(file));

test('another extension is answered nothing, and reads no file of ours', async ({ servers }) => {
  const folder = temporaryFolder('other-extension');
  const home = await makeChromiumHome({
    extension: builtExtension('chromium'),
    granted: servedOrigins(),
    proxyPort: servers.port,
  });
  const both = `${home.extension},${writeOther(join(folder, 'other'))}`;
  const context = await launchChromium({ ...home, extension: both });
  try {
    await until('the other extension did not start', () => workerOf(context, '/other.js'));
    const own = workerOf(context, '/background.js') as Worker;
    const other = workerOf(context, '/other.js') as Worker;
    const id = new URL(own.url()).host;
    const answers = await other.evaluate(ask, { id, messages: MESSAGES });
    expect(answers).toEqual(Array.from({ length: MESSAGES.length * 2 }, () => null));
    const addresses = FILES.map((file) => `chrome-extension://${id}/${file}`);
    expect(await other.evaluate(load, addresses)).toEqual([]);

    // What is asked is right, and the files are there: our own page is answered.
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html')) as Page;
    const lookUp = MESSAGES.find(({ type }) => type === 'look-up');
    const answered = await page.evaluate((message) => chrome.runtime.sendMessage(message), lookUp);
    expect(answered).toMatchObject({ ok: true });
    expect(await page.evaluate(load, addresses)).toEqual(addresses);
  } finally {
    await context.close();
    await removeChromiumHome(home);
    await removeFolder(folder);
  }
});

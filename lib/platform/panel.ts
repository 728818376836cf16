import { browser } from './browser.ts';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanelApi {
  open(options: { readonly windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanelApi | undefined => Reflect.get(globalThis.chrome ?? {}, 'sidePanel');

declare global {
  // The browsers' own object; only what is asked of it here is described.
  var chrome: object | undefined;
}

/**
 * Opens the side panel of a window (Chrome) or the sidebar (Firefox). Both open it only from a
 * reader's action that is handled without any wait: call this first in the handler, synchronously.
 * Rejects when the browser refuses, or has no such thing, as on phones.
 */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  // Up to here nothing was waited for: an async function runs at once as far as it can.
  await (panel ? panel.open({ windowId }) : browser.sidebarAction.open());
}

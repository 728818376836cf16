import { render } from 'preact';
import { HOST } from './drawn-names.ts';

/** The one element that is added to a page, with a closed shadow root that the page cannot reach into. */
export interface ClosedHost {
  /** The element to render into; adds the host to the page when it is not there. */
  root(): Element;
  /** Whether an event happened inside it. */
  holds(event: Event): boolean;
  /** Whether the page has taken the host away while something was shown in it. */
  isLost(): boolean;
  /** Takes everything away, the host included. */
  clear(): void;
}

/** Makes a host that is added only when something is shown. `style` applies inside the closed root. */
export function closedHost(document: Document, style: string): ClosedHost {
  let host: HTMLElement | null = null;
  let mount: HTMLElement | null = null;
  // The root's box changes with the page's own zoom.
  const watching = new ResizeObserver(() => {
    if (host && mount) undoZoom(host, mount);
  });
  return {
    root() {
      if (host?.isConnected && mount) return mount;
      // The page took it away: what was shown there lets go of the keyboard.
      if (mount) render(null, mount);
      host = document.createElement(HOST);
      const shadow = host.attachShadow({ mode: 'closed' });
      const sheet = document.createElement('style');
      sheet.textContent = style;
      mount = document.createElement('div');
      shadow.append(sheet, mount);
      document.documentElement.append(host);
      undoZoom(host, mount);
      watching.observe(document.documentElement);
      return mount;
    },
    holds: (event) => host !== null && event.composedPath().includes(host),
    isLost: () => host !== null && !host.isConnected,
    clear() {
      watching.disconnect();
      if (mount) render(null, mount);
      host?.remove();
      host = null;
      mount = null;
    },
  };
}

/**
 * A page that enlarges its own root by `zoom` would enlarge what we show, and move it off the words: it
 * is drawn at the size that the reader's own settings give it.
 */
function undoZoom({ currentCSSZoom = 1 }: HTMLElement, mount: HTMLElement): void {
  mount.style.zoom = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
}

import type { CDPSession, Page } from '@playwright/test';

/** The element that holds everything the extension draws in a page. */
export const HOST_ELEMENT = 'headwater-root';

/** The middle of an element, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs `script` with the closed shadow root of the host element as `this`, in Chromium. Null when
 * the page has no such element. `script` is the source of a function that takes one string.
 */
export async function inClosedRoot(page: Page, script: string, argument = ''): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  try {
    const root = await findRoot(session);
    if (root === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
    if (!object.objectId) return null;
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: script,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}

/** Source of a function for a shadow root: the text in it, without style sheets. */
export const TEXT_IN_ROOT = `function () {
  const parts = [...this.children].filter((child) => !/^(style|link)$/i.test(child.tagName));
  return parts.map((part) => part.innerText ?? part.textContent).join(' ').replace(/\\s+/g, ' ').trim();
}`;

/** Source of a function for a shadow root: the middle of what can be pressed, its text or label holding a name. */
export const BUTTON_IN_ROOT = `function (name) {
  const buttons = [...this.querySelectorAll('button, a, summary')];
  const named = buttons.find((button) =>
    ((button.getAttribute('aria-label') ?? '') + ' ' + button.textContent).includes(name));
  if (!named) return null;
  const box = named.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

/** Source of a function for a shadow root: the text of the card in it; null when there is none. */
export const CARD_IN_ROOT = `function () {
  const card = this.querySelector('[role=dialog]');
  return card ? card.innerText.replace(/\\s+/g, ' ').trim() : null;
}`;

/**
 * Source of a function for a shadow root: opens it to the scripts of the page it is in, as no page
 * can, and moves its host into the body, since axe sees colours there only. Nothing looks different.
 */
export const OPEN_ROOT = `function () {
  Object.defineProperty(this.host, 'shadowRoot', { value: this });
  document.body.append(this.host);
}`;

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function findRoot(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const waiting: DomNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const shadow = node.shadowRoots?.[0];
    if (node.nodeName.toLowerCase() === HOST_ELEMENT && shadow) return shadow.backendNodeId;
    waiting.push(...(node.children ?? []));
  }
  return null;
}

/** Reads a point that came out of a page. */
export function asPoint(value: unknown): Point | null {
  const point = value as Partial<Point> | null;
  return typeof point?.x === 'number' && typeof point.y === 'number'
    ? { x: point.x, y: point.y }
    : null;
}

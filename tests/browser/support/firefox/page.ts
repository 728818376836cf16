import { AXE_RUN_IN_ROOT, AXE_SOURCE } from '../axe.ts';
import {
  asPoint,
  BUTTON_IN_ROOT,
  CARD_IN_ROOT,
  HOST_ELEMENT,
  OPEN_ROOT,
  TEXT_IN_ROOT,
} from '../closed-root.ts';
import type { FirefoxSession } from './session.ts';

/** The text in the pill on the page; null when there is no pill. */
export async function readPill(session: FirefoxSession): Promise<string | null> {
  const text = await inClosedRoot(session, TEXT_IN_ROOT);
  return typeof text === 'string' ? text : null;
}

/** Presses what can be pressed in the pill or card, its text or label containing `name`. */
export async function pressOnPage(session: FirefoxSession, name: string): Promise<void> {
  const point = asPoint(await inClosedRoot(session, BUTTON_IN_ROOT, name));
  if (!point) throw new Error(`Nothing on the page is called "${name}".`);
  await session.clickAt(point.x, point.y);
}

/** The text of the card beside a quotation; null when there is none. */
export async function readCard(session: FirefoxSession): Promise<string | null> {
  const text = await inClosedRoot(session, CARD_IN_ROOT);
  return typeof text === 'string' ? text : null;
}

/** Accessibility faults of what the extension draws in the page, one line each. */
export async function faultsOnPage(session: FirefoxSession): Promise<readonly string[]> {
  await session.inPagePrivileged(
    `const root = document.querySelector(arguments[0])?.openOrClosedShadowRoot;
    (${OPEN_ROOT}).call(root.wrappedJSObject);`,
    HOST_ELEMENT,
  );
  const faults = await session.inPage(`${AXE_SOURCE}; return ${AXE_RUN_IN_ROOT};`);
  return faults as readonly string[];
}

/** Closed shadow roots open only to scripts with the browser's own rights. */
function inClosedRoot(session: FirefoxSession, script: string, argument = ''): Promise<unknown> {
  return session.inPagePrivileged(
    `const root = document.querySelector(arguments[0])?.openOrClosedShadowRoot;
    return root ? (${script}).call(root, arguments[1]) : null;`,
    HOST_ELEMENT,
    argument,
  );
}

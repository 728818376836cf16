import { asPoint, BUTTON_IN_ROOT, HOST_ELEMENT, TEXT_IN_ROOT } from './closed-root.ts';
import type { FirefoxSession } from './firefox-session.ts';

/** The text in the pill on the page; null when there is no pill. */
export async function readPill(session: FirefoxSession): Promise<string | null> {
  const text = await inClosedRoot(session, TEXT_IN_ROOT);
  return typeof text === 'string' ? text : null;
}

/** Presses the button of the pill whose text or label contains `name`. */
export async function pressInPill(session: FirefoxSession, name: string): Promise<void> {
  const point = asPoint(await inClosedRoot(session, BUTTON_IN_ROOT, name));
  if (!point) throw new Error(`The pill has no button "${name}".`);
  await session.clickAt(point.x, point.y);
}

/** The texts of all highlights that are registered in the page. */
export async function readMarks(session: FirefoxSession): Promise<readonly string[]> {
  const texts = await session.inPage(
    `return Array.from(CSS.highlights.values(), (highlight) => Array.from(highlight, String)).flat();`,
  );
  return texts as readonly string[];
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

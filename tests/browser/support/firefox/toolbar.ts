import { oneLine } from '../one-line.ts';
import { until } from '../until.ts';
import { words } from '../words.ts';
import { EXTENSION } from './extension.ts';
import type { FirefoxSession } from './session.ts';

/** Opens the popup as a press of the toolbar button does. */
export async function pressToolbarButton(session: FirefoxSession): Promise<void> {
  await session.inBrowser(
    `${EXTENSION} await browsers.browserActionFor(extension).openPopup(window);`,
  );
}

/** Presses buttons in the popup under the toolbar, reads its text and closes it. */
export async function useToolbarPopup(
  session: FirefoxSession,
  names: readonly string[],
): Promise<string> {
  for (const name of names) {
    await until(`The toolbar popup has no button “${name}”.`, () => inPopup(session, PRESS, name));
  }
  const text = await until('The toolbar popup is empty.', () => inPopup(session, READ, ''));
  await session.inBrowser(
    `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`,
  );
  return oneLine(String(text));
}

/**
 * Presses in the popup what opens the side panel. Firefox opens it only while it handles a reader's
 * press, as which this one is declared.
 */
export async function openPanelFromPopup(session: FirefoxSession): Promise<void> {
  await until('The toolbar popup has no button for the panel.', () =>
    inPopup(session, PRESS_AS_READER, words('keep_look_up')),
  );
}

/** Expressions for the popup's document, `name` being what is looked for. */
const READ = 'content.document.body?.innerText';
const PRESS = `Array.from(content.document.querySelectorAll('button'))
  .filter((button) => button.checkVisibility() && button.textContent.trim().startsWith(name))
  .slice(0, 1).map((button) => button.click()).length`;

const PRESS_AS_READER = `(() => {
  const handling = content.windowUtils.setHandlingUserInput(true);
  try {
    return ${PRESS};
  } finally {
    handling.destruct();
  }
})()`;

/** Evaluates an expression in the open popup; null when there is no popup. */
function inPopup(session: FirefoxSession, expression: string, name: string): Promise<unknown> {
  const script = `{
    const name = ${JSON.stringify(name)};
    sendAsyncMessage('headwater:answer', ${expression});
  }`;
  return session.inBrowser(
    `const popup = document.querySelector('.webextension-popup-browser');
    if (!popup?.messageManager) return null;
    return new Promise((resolve) => {
      popup.messageManager.addMessageListener('headwater:answer', function listen({ data }) {
        popup.messageManager.removeMessageListener('headwater:answer', listen);
        resolve(data ?? null);
      });
      // A popup that is just being shown may swallow the message: then it is sent again.
      setTimeout(() => resolve(null), 500);
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(arguments[0]), false);
    });`,
    script,
  );
}

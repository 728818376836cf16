import type { SidePanel } from '../driver.ts';
import { GECKO_ID } from '../extension.ts';
import { oneLine } from '../one-line.ts';
import { until } from '../until.ts';
import { type FirefoxSession, KEYS } from './session.ts';

/** Presses Alt+Shift and a letter in the browser's own window, where shortcuts are received. */
export async function pressShortcut(
  { marionette, press }: FirefoxSession,
  letter: string,
): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    await press(KEYS.Alt, KEYS.Shift, letter);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Opens the menu of the selected text at a point of the page and chooses the extension's entry. */
export async function chooseInMenu(
  session: FirefoxSession,
  point: { readonly x: number; readonly y: number },
): Promise<void> {
  await session.clickAt(point.x, point.y, 2);
  await until('The menu has no entry of the extension.', () =>
    session.inBrowser(
      `const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') return false;
      const entry = Array.from(menu.querySelectorAll('menuitem')).find(
        ({ id, hidden }) => !hidden && id.startsWith(arguments[0]));
      if (!entry) return false;
      menu.activateItem(entry);
      return true;`,
      `${GECKO_ID.replace(/[^a-z0-9_-]/g, '_')}-menuitem`,
    ),
  );
}

/** Answers the question for access that the browser shows. */
export async function answerPermission(session: FirefoxSession, allow: boolean): Promise<void> {
  await until('Firefox asked for no access.', () =>
    session.inBrowser(
      `const question = PopupNotifications.panel.firstElementChild;
      if (PopupNotifications.panel.state !== 'open' || !question) return false;
      (arguments[0] ? question.button : question.secondaryButton).click();
      return true;`,
      allow,
    ),
  );
}

/** What the sidebar shows; null when the extension's is not open. */
export async function readSidePanel(session: FirefoxSession): Promise<SidePanel | null> {
  const answer = (await session.inBrowser(
    `const frame = SidebarController.isOpen &&
      document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
    if (!frame?.messageManager) return null;
    return new Promise((resolve) => {
      frame.messageManager.addMessageListener('headwater:answer', function listen({ data }) {
        frame.messageManager.removeMessageListener('headwater:answer', listen);
        resolve(data);
      });
      // A sidebar that is just being loaded may swallow the message: then it is sent again.
      setTimeout(() => resolve(null), 500);
      frame.messageManager.loadFrameScript('data:,' + encodeURIComponent(
        \`sendAsyncMessage('headwater:answer', {
          text: content.document.body?.innerText ?? '',
          query: content.document.querySelector('input')?.value ?? '',
        });\`), false);
    });`,
  )) as SidePanel | null;
  return answer && { ...answer, text: oneLine(answer.text) };
}

export async function closeSidePanel(session: FirefoxSession): Promise<void> {
  await session.inBrowser('SidebarController.hide();');
}

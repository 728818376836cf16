import { browser, type MessageSender } from '../platform/browser.ts';
import { answer } from './answer.ts';
import { isEnvelope } from './envelope.ts';
import { pageToBackgroundGuards, popupToBackgroundGuards } from './guards.ts';
import type { PageToBackground, PopupToBackground } from './protocol.ts';

/** Who sent a message from a page: the tab, in its top frame. */
export interface PageSender {
  readonly tabId: number;
  /** In a private window nothing may be stored. */
  readonly isPrivate: boolean;
}

type Handlers<Direction, Sender> = {
  readonly [Type in keyof Direction]: Direction[Type] extends (payload: infer Input) => infer Output
    ? (payload: Input, sender: Sender) => Promise<Output>
    : never;
};

export type PageHandlers = Handlers<PageToBackground, PageSender>;
export type PopupHandlers = Handlers<PopupToBackground, null>;

/**
 * Answers messages in the worker. Sender first, then payload: extension pages of ours may ask what
 * `popup` answers, scripts of ours in a tab's top frame what `page` answers, nobody else anything.
 * Registered synchronously, as a waking worker needs.
 */
export function serveBackground(page: PageHandlers, popup: PopupHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    if (sender.url?.startsWith(browser.runtime.getURL(''))) {
      return answer(message, popupToBackgroundGuards, popup, null) ?? undefined;
    }
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return undefined;
    return (
      answer(message, pageToBackgroundGuards, page, {
        tabId,
        isPrivate: sender.tab?.incognito === true,
      }) ?? undefined
    );
  });
}

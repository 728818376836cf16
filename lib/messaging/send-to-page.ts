import { refuse } from '../core/result.ts';
import { browser } from '../platform/browser.ts';
import { whilePageStays } from '../platform/while-page-stays.ts';
import { isResult, type MessageReason } from './envelope.ts';
import type { BackgroundToPage } from './protocol.ts';

/**
 * Sends a message to the scripts in a tab's top frame. `no-listener` when none runs there, or the page
 * went away before it answered.
 */
export async function sendToPage<Type extends keyof BackgroundToPage>(
  tabId: number,
  type: Type,
  payload: Parameters<BackgroundToPage[Type]>[0],
): Promise<ReturnType<BackgroundToPage[Type]> | ReturnType<typeof refuse<MessageReason>>> {
  try {
    const message = { type, payload };
    const sent: Promise<unknown> = browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    const answered = await whilePageStays(tabId, sent, null);
    return isResult(answered)
      ? (answered as ReturnType<BackgroundToPage[Type]>)
      : refuse('no-listener', type);
  } catch (error) {
    return refuse('no-listener', String(error));
  }
}

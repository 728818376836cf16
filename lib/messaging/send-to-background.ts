import { refuse } from '../core/result.ts';
import { browser } from '../platform/browser.ts';
import { isResult, type MessageReason } from './envelope.ts';
import type { PopupToBackground } from './protocol.ts';

/** Sends a message from an extension page to the worker. A missing listener is a named failure. */
export async function sendToBackground<Type extends keyof PopupToBackground>(
  type: Type,
  payload: Parameters<PopupToBackground[Type]>[0],
): Promise<ReturnType<PopupToBackground[Type]> | ReturnType<typeof refuse<MessageReason>>> {
  try {
    const answered: unknown = await browser.runtime.sendMessage({ type, payload });
    return isResult(answered)
      ? (answered as ReturnType<PopupToBackground[Type]>)
      : refuse('no-listener', type);
  } catch (error) {
    return refuse('no-listener', String(error));
  }
}

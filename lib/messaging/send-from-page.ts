import { refuse } from '../core/result.ts';
import { pageApi } from '../platform/page-api.ts';
import { isResult, type MessageReason } from './envelope.ts';
import type { PageToBackground } from './protocol.ts';

/** Sends a message from a script in the page to the worker. A missing listener is a named failure. */
export async function sendFromPage<Type extends keyof PageToBackground>(
  type: Type,
  payload: Parameters<PageToBackground[Type]>[0],
): Promise<ReturnType<PageToBackground[Type]> | ReturnType<typeof refuse<MessageReason>>> {
  try {
    const answered = await pageApi().runtime.sendMessage({ type, payload });
    return isResult(answered)
      ? (answered as ReturnType<PageToBackground[Type]>)
      : refuse('no-listener', type);
  } catch (error) {
    return refuse('no-listener', String(error));
  }
}

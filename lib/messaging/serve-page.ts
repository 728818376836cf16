import { pageApi } from '../platform/page-api.ts';
import { answer } from './answer.ts';
import { isEnvelope } from './envelope.ts';
import { backgroundToPageGuards } from './page-guards.ts';
import type { BackgroundToPage } from './protocol.ts';

type Handlers = {
  readonly [Type in keyof BackgroundToPage]?: (
    payload: Parameters<BackgroundToPage[Type]>[0],
  ) => ReturnType<BackgroundToPage[Type]> | Promise<ReturnType<BackgroundToPage[Type]>>;
};

/** Answers the worker from a script in the page until `signal` aborts. Other senders are not answered. */
export function servePage(handlers: Handlers, signal: AbortSignal): void {
  const api = pageApi();
  const listen = (
    message: unknown,
    sender: { readonly id?: string },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== api.runtime.id || !isEnvelope(message)) return false;
    const answered = answer(message, backgroundToPageGuards, handlers, null);
    if (!answered) return false;
    void answered.then(respond);
    return true;
  };
  api.runtime.onMessage.addListener(listen);
  // Where the extension was updated or removed, the browser has taken the object away, and the listener with it.
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(listen), {
    once: true,
  });
}

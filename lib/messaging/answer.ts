import { type Result, refuse } from '../core/result.ts';
import type { Envelope } from './envelope.ts';

type Handler = (payload: never, sender: never) => unknown;
type Guard = (payload: unknown) => unknown;

/**
 * Runs the handler of a message: payload checked first, failures as data. Null when this side has
 * no handler of that type, so that another listener may answer. Never throws.
 */
export function answer(
  envelope: Envelope,
  guards: Readonly<Record<string, Guard>>,
  handlers: Readonly<Record<string, Handler>>,
  sender: unknown,
): Promise<unknown> | null {
  const { type } = envelope;
  if (!Object.hasOwn(handlers, type) || !Object.hasOwn(guards, type)) return null;
  const payload = guards[type]?.(envelope.payload);
  if (payload === undefined) return Promise.resolve(refuse('bad-payload', type));
  const handler = handlers[type];
  return (async (): Promise<Result<unknown> | unknown> => {
    try {
      return await handler?.(payload as never, sender as never);
    } catch (error) {
      const detail = `${type}: ${error instanceof Error ? error.message : String(error)}`;
      return refuse(reasonOf(error), detail);
    }
  })();
}

/** The tag of what was thrown, which says to the reader what to do: the store's own, `full`, else `failed`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  if (error.name === 'QuotaExceededError') return 'full';
  // By name: this layer knows no store.
  const isOfStore = error.name === 'StoreError' && 'reason' in error;
  return isOfStore && typeof error.reason === 'string' ? error.reason : 'failed';
}

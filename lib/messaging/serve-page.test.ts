import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../core/result.ts';
import { pageApi } from '../platform/page-api.ts';
import { servePage } from './serve-page.ts';

type Listen = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: unknown) => void,
) => boolean;

/** The API as a script in the page has it; the browser takes `runtime` away once the extension was updated. */
function withApi() {
  const listeners = new Set<Listen>();
  const api = pageApi();
  const { runtime } = api;
  const here = {
    id: 'headwater',
    onMessage: {
      addListener: (one: Listen) => listeners.add(one),
      removeListener: (one: Listen) => listeners.delete(one),
    },
  };
  const become = (value: unknown) =>
    Object.defineProperty(api, 'runtime', { value, configurable: true, writable: true });
  become(here);
  restore = () => become(runtime);
  return { listeners, takeAway: () => become(undefined) };
}

let restore: () => unknown = () => null;
afterEach(() => restore());

describe('servePage', () => {
  it('answers the extension alone, until the signal aborts', async () => {
    const { listeners } = withApi();
    const context = new AbortController();
    servePage({ 'clear-page': () => ok(null) }, context.signal);
    const [listen] = listeners;
    const message = { type: 'clear-page', payload: null };
    expect(listen?.(message, { id: 'another' }, () => undefined)).toBe(false);
    const answer = await new Promise((respond) => {
      expect(listen?.(message, { id: 'headwater' }, respond)).toBe(true);
    });
    expect(answer).toEqual(ok(null));
    context.abort();
    expect(listeners.size).toBe(0);
  });

  it('lets go without an error where the extension was updated or removed meanwhile', async () => {
    const { takeAway } = withApi();
    const context = new AbortController();
    servePage({}, context.signal);
    takeAway();
    const fails = vi.fn();
    process.once('uncaughtException', fails);
    context.abort();
    await new Promise((passed) => setTimeout(passed));
    process.off('uncaughtException', fails);
    expect(fails).not.toHaveBeenCalled();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from './watch-address.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

/** A window without a Navigation API, at one address after another. */
const viewAt = (href: string) => ({
  location: { href },
  setInterval: globalThis.setInterval.bind(globalThis),
  clearInterval: globalThis.clearInterval.bind(globalThis),
});

/** A Navigation API that tells of each address it is given. */
function navigationOf() {
  const target = new EventTarget();
  const goTo = (url: string) =>
    target.dispatchEvent(Object.assign(new Event('navigate'), { destination: { url } }));
  return { target, goTo };
}

const asWindow = (view: object) => view as Window;

describe('watchAddress', () => {
  it('tells of a change within a second where the browser has no word of it, until the signal aborts', () => {
    const view = viewAt('https://a.example/1');
    const stop = new AbortController();
    const told = vi.fn();
    watchAddress(asWindow(view), stop.signal, told);
    vi.advanceTimersByTime(3000);
    expect(told).not.toHaveBeenCalled();
    view.location.href = 'https://a.example/2';
    vi.advanceTimersByTime(1000);
    vi.advanceTimersByTime(3000);
    expect(told).toHaveBeenCalledTimes(1);
    stop.abort();
    view.location.href = 'https://a.example/3';
    vi.advanceTimersByTime(3000);
    expect(told).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes the browser’s word where there is one, and asks nothing besides', () => {
    const { target, goTo } = navigationOf();
    const view = { ...viewAt('https://a.example/1'), navigation: target };
    const stop = new AbortController();
    const told = vi.fn();
    watchAddress(asWindow(view), stop.signal, told);
    goTo('https://a.example/1');
    expect(told).not.toHaveBeenCalled();
    goTo('https://a.example/2');
    goTo('https://a.example/2');
    expect(told).toHaveBeenCalledTimes(1);
    stop.abort();
    goTo('https://a.example/3');
    expect(told).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

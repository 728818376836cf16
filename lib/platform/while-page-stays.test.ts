import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser.ts';
import { pageIsNow, whilePageStays } from './while-page-stays.ts';

const TAB = 3;
const never = new Promise<string>(() => undefined);

type Listeners<Name extends 'onUpdated' | 'onRemoved'> = Parameters<
  (typeof browser.tabs)[Name]['addListener']
>[0][];
let updated: Listeners<'onUpdated'>;
let removed: Listeners<'onRemoved'>;

/** Keeps an event's listeners in `list`, as the browser does. */
function keep<Listener>(
  event: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  },
  list: Listener[],
): void {
  vi.spyOn(event, 'addListener').mockImplementation((one) => void list.push(one));
  vi.spyOn(event, 'removeListener').mockImplementation((one) => {
    list.splice(list.indexOf(one), 1);
  });
}

const load = (tabId: number) => {
  for (const tell of [...updated]) tell(tabId, { status: 'loading' }, {} as never);
};
const close = (tabId: number) => {
  for (const tell of [...removed]) tell(tabId, {} as never);
};

/** What a promise has come to by now. */
async function now(call: Promise<string>): Promise<string> {
  await vi.advanceTimersByTimeAsync(0);
  return Promise.race([call, Promise.resolve('still open')]);
}

beforeEach(() => {
  vi.useFakeTimers();
  updated = [];
  removed = [];
  keep(browser.tabs.onUpdated, updated);
  keep(browser.tabs.onRemoved, removed);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a call to a page', () => {
  it('comes to its answer, or to its error, and is listened for no longer', async () => {
    expect(await whilePageStays(TAB, Promise.resolve('answer'), 'gone')).toBe('answer');
    const failed = whilePageStays(TAB, Promise.reject(new Error('no tab')), 'gone');
    await expect(failed).rejects.toThrow('no tab');
    expect([...updated, ...removed]).toEqual([]);
  });

  it('waits for as long as the page stays, whatever other tabs do', async () => {
    const call = whilePageStays(TAB, never, 'gone');
    load(TAB + 1);
    close(TAB + 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await now(call)).toBe('still open');
  });

  it('is given up some seconds after its tab began to load, and may be answered until then', async () => {
    const call = whilePageStays(TAB, never, 'gone');
    let answer = (_said: string): void => undefined;
    const late = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const answered = whilePageStays(TAB, late, 'gone');
    load(TAB);
    await vi.advanceTimersByTimeAsync(2900);
    expect(await now(call)).toBe('still open');
    answer('answer');
    await vi.advanceTimersByTimeAsync(200);
    expect(await now(call)).toBe('gone');
    expect(await now(answered)).toBe('answer');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is given up at once with its tab', async () => {
    const call = whilePageStays(TAB, never, 'gone');
    close(TAB);
    expect(await now(call)).toBe('gone');
    expect([...updated, ...removed]).toEqual([]);
  });

  it('is given up at once when another document reports that was made after it', async () => {
    const before = whilePageStays(TAB, never, 'gone');
    await vi.advanceTimersByTimeAsync(50);
    const since = Date.now();
    const after = whilePageStays(TAB, never, 'gone');
    const elsewhere = whilePageStays(TAB + 1, never, 'gone');
    pageIsNow(TAB, since);
    expect(await now(before)).toBe('gone');
    expect(await now(after)).toBe('still open');
    expect(await now(elsewhere)).toBe('still open');
  });
});
